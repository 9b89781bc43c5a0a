import type { Metadata } from './metadata.ts';
import type { Model } from './model.ts';
import type { Page } from './page.ts';
import { BODY_LENGTH, pageFeatures } from './page-features.ts';
import type { Survey } from './survey.ts';
import { predict } from './trees.ts';

/** Whether a page is one article, and how sure. */
export type Verdict = { isArticle: boolean; score: number };

type Reading = { page: Page; metadata: Metadata; evidence: Survey; scores: ArrayLike<number> };

/** Below this many characters of likely body there is nothing to read, whatever the page calls itself. */
const LEAST_BODY = 100;

/** Judge the page as a whole. A front page is never an article: its address says so. */
export function judgeArticle({ page, metadata, evidence, scores }: Reading, model: Model): Verdict {
	const row = Float32Array.from(pageFeatures({ page, metadata, evidence, scores }));
	const score = predict(model.article, row, 0);
	const isEmpty = (row[BODY_LENGTH] ?? 0) < Math.log2(1 + LEAST_BODY);
	return {
		isArticle: score >= model.articleScore && !isEmpty,
		score: isEmpty ? Math.min(score, 0.1) : score,
	};
}
