import type { Block } from './block.ts';
import type { Evidence } from './features.ts';
import { isArticleType } from './linked-data.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';

/** Whether a page is one article, how sure, and why (strongest first). */
export type Verdict = { isArticle: boolean; score: number; reasons: string[] };

type Reading = { page: Page; metadata: Metadata; evidence: Evidence; blocks: readonly Block[] };

export function judgeArticle({ page, metadata, evidence, blocks }: Reading): Verdict {
	const addends: [string, number][] = [];
	const body = blocks.filter(({ label }) => label === 'body' || label === 'standfirst');
	const chars = body.reduce((sum, { text }) => sum + text.length, 0);
	addends.push(['body-length', Math.min(3, chars / 500) - 1.5]);
	addends.push(['body-share', 2 * (chars / Math.max(1, evidence.outline.whole.chars)) - 0.5]);
	if (metadata.types.some(isArticleType)) addends.push(['says-article', 1.5]);
	if (metadata.ogType === 'article') addends.push(['says-article', 1]);
	if (
		metadata.types.some((type) =>
			/Product|QAPage|DiscussionForum|ItemList|CollectionPage|SearchResults/.test(type),
		)
	)
		addends.push(['says-other', -1.5]);
	if (/^\/?(?:index\.\w+)?$/.test(page.address.path)) addends.push(['front-page', -3]);
	if (evidence.title < 0) addends.push(['no-headline', -1]);
	const sum = addends.reduce((total, [, amount]) => total + amount, 0);
	const score = 1 / (1 + Math.exp(-sum));
	const reasons = addends
		.filter(([, amount]) => amount !== 0 && amount > 0 === score >= 0.5)
		.sort(([, one], [, other]) => Math.abs(other) - Math.abs(one))
		.map(([reason]) => reason);
	return { isArticle: score >= 0.5, score, reasons: [...new Set(reasons)] };
}
