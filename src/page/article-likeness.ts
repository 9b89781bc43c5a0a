import type { Metadata } from './metadata.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';
import { PAGE_FEATURES, pageFeatures } from './page-features.ts';
import type { Survey } from './survey.ts';
import { predict } from './trees.ts';

/** Whether a page is one article, how sure, and why (strongest first). */
export type Verdict = { isArticle: boolean; score: number; reasons: string[] };

type Reading = { page: Page; metadata: Metadata; evidence: Survey; scores: ArrayLike<number> };

/** Below this many characters of likely body there is nothing to read, whatever the page calls itself. */
const LEAST_BODY = 100;

/** Judge the page as a whole. A front page is never an article: its address says so. */
export function judgeArticle({ page, metadata, evidence, scores }: Reading, model: Model): Verdict {
	const row = pageFeatures({ page, metadata, evidence, scores });
	const value = (name: string) => row[PAGE_FEATURES.indexOf(name)] ?? 0;
	const score = predict(model.article, row, 0);
	const isEmpty = value('body-length') < Math.log2(1 + LEAST_BODY);
	const isArticle = score >= model.articleScore && !isEmpty;
	return { isArticle, score: isEmpty ? Math.min(score, 0.1) : score, reasons: reasonsFor(isArticle, value) };
}

function reasonsFor(isArticle: boolean, value: (name: string) => number): string[] {
	const reasons: [string, boolean][] = isArticle
		? [
				['says-article', value('says-article') > 0 || value('og-article') > 0],
				['body-length', value('body-length') > 10],
				['body-share', value('body-share') > 0.4],
				['headline', value('headline') > 0],
				['published', value('published') > 0],
			]
		: [
				['front-page', value('front-path') > 0],
				['says-other', value('says-product') + value('says-forum') + value('says-list') > 0],
				['short-body', value('body-length') < 10],
				['many-links', value('link-share') > 0.4],
				['body-share', value('body-share') < 0.3],
				['no-headline', value('headline') === 0],
			];
	return reasons.filter(([, holds]) => holds).map(([reason]) => reason);
}
