import type { ArticleText } from '../page/article-text.ts';
import type { ArticleSummary } from './recognition.ts';

const MAX_PARAGRAPHS = 200;

/** What recognition needs of an article. */
export function summaryOf({ href, title, published, language, blocks }: ArticleText): ArticleSummary {
	return {
		href,
		title,
		paragraphs: blocks
			.filter(({ label }) => label === 'standfirst' || label === 'body')
			.slice(0, MAX_PARAGRAPHS)
			.map(({ text }) => text),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
	};
}
