import type { Block } from './block.ts';
import type { Address } from './page.ts';

/** What a page turned out to hold. Dates are as ISO 8601 as the page gives them; absent means that the page does not say. */
export type Article = {
	address: Address;
	/** The page's own `rel=canonical`, absolute, when it has one. */
	canonical?: string;
	title: string;
	byline?: string;
	/** `2024-01-29` or `2024-01-29T19:22:10+00:00`. */
	published?: string;
	/** BCP 47, lower case primary tag at least (`en`, `ur`). */
	language?: string;
	/** The site's name for itself (`og:site_name`, publisher), not looked up anywhere. */
	siteName?: string;
	/** Whether this counts as one article (and not a front page, a list, a shop), and how sure: 0 to 1. */
	isArticle: boolean;
	score: number;
	/** All the page's blocks in document order, labelled. */
	blocks: Block[];
};

/** The article's text: title, standfirst and body blocks in order (captions and clutter left out). */
export function articleBlocks(article: Article): Block[] {
	return article.blocks.filter(({ label }) => label === 'standfirst' || label === 'body');
}
