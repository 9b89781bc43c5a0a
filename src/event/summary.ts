import { type Article, articleBlocks } from '../page/article.ts';
import type { ArticleSummary } from './recognition.ts';

const MAX_PARAGRAPHS = 200;

/** What recognition needs of an article, for messages and for the terminal alike. */
export function summaryOf(article: Article): ArticleSummary {
	const { address, title, published, language } = article;
	return {
		href: address.href,
		title,
		paragraphs: articleBlocks(article)
			.slice(0, MAX_PARAGRAPHS)
			.map(({ text }) => text),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
	};
}
