import type { Article } from './article.ts';
import { judgeArticle } from './article-likeness.ts';
import { findCandidates } from './candidates.ts';
import { type Evidence, gatherEvidence } from './features.ts';
import { labelRuns } from './label-runs.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { learnedModel } from './model.ts';
import type { Page } from './page.ts';
import { type Scores, scoreRuns } from './score-runs.ts';
import { childOf } from './search.ts';
import { surveyRuns } from './survey.ts';
import { textRuns } from './text-runs.ts';

/** Read a page as an article: every run of text labelled, and whether it is an article at all. */
export function readArticle(page: Page, model = learnedModel()): Article {
	const { metadata, evidence, scores } = lookAt(page, model);
	const verdict = judgeArticle({ page, metadata, evidence, scores: scores.first }, model);
	return {
		address: page.address,
		...pick(metadata),
		title: evidence.runs[evidence.headline.at]?.text ?? metadata.titles[0] ?? '',
		...verdict,
		blocks: labelRuns(evidence, scores, metadata),
	};
}

/** All that a reading is decided from. */
export function lookAt(
	page: Page,
	model = learnedModel(),
): { metadata: Metadata; evidence: Evidence; scores: Scores } {
	const metadata = readMetadata(page);
	const runs = textRuns(childOf(page.root, 'body') ?? page.root);
	const survey = surveyRuns(runs, metadata);
	const evidence = gatherEvidence(survey, findCandidates(survey, model.gate, model.gateScore), metadata);
	return { metadata, evidence, scores: scoreRuns(evidence, model) };
}

function pick({ canonical, byline, published, language, siteName }: Metadata): Partial<Article> {
	return {
		...(canonical !== undefined && { canonical }),
		...(byline !== undefined && { byline }),
		...(published !== undefined && { published }),
		...(language !== undefined && { language }),
		...(siteName !== undefined && { siteName }),
	};
}
