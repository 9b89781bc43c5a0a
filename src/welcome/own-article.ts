import type { ClutterPiece } from '../clutter/clutter.ts';
import type { WelcomeWords } from '../locale/welcome-words.ts';
import type { ArticleText, TextBlock } from '../page/article-text.ts';
import type { Block } from '../page/block.ts';

/** The day on which our article is dated; what it tells of happened until then. */
export const ARTICLE_DAY = '2024-01-29';

const TEXTS = [
	'article.title',
	'article.first',
	'article.second',
	'article.third',
	'article.fourth',
	'article.fifth',
] as const;

/** A block of our article; its element is found under its number. */
export type OwnBlock = TextBlock & Pick<Block, 'element' | 'run'>;

/** The article's headline and paragraphs, as a reading of its page gives them. */
export function ownBlocks({ say }: WelcomeWords): OwnBlock[] {
	return TEXTS.map((key, index) => ({
		index,
		label: index === 0 ? 'title' : 'body',
		text: say(key),
		element: index,
		run: 0,
	}));
}

/** The article as it is sent to be reported on. `href`: where the welcome page stands. */
export function ownArticle(words: WelcomeWords, href: string): ArticleText {
	const blocks = ownBlocks(words).map(({ index, label, text }) => ({ index, label, text }));
	const [{ text: title } = { text: '' }] = blocks;
	return { href, title, published: ARTICLE_DAY, language: words.language, blocks };
}

/** What stands around the article as clutter does, and why it is hidden; elements are numbered on from the blocks. */
export function ownClutter({ say }: WelcomeWords): ClutterPiece[] {
	const pieces: Omit<ClutterPiece, 'element'>[] = [
		{ kind: 'advertisement', reasons: ['text:ad-label'], text: say('ad.text') },
		{ kind: 'newsletter', reasons: ['text:sign-up'], text: say('letter.title') },
		{ kind: 'related', reasons: ['text:read-more', 'link-density'], text: say('more.first') },
	];
	return pieces.map((piece, index) => ({ ...piece, element: TEXTS.length + index }));
}
