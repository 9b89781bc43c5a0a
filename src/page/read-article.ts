import type { Article } from './article.ts';
import { judgeArticle } from './article-likeness.ts';
import { findCandidates } from './candidates.ts';
import { gatherEvidence } from './features.ts';
import { labelRuns } from './label-runs.ts';
import { type Metadata, readMetadata } from './metadata.ts';
import { learnedModel } from './model.ts';
import type { Page } from './page.ts';
import { scoreRuns } from './score-runs.ts';
import { childOf } from './search.ts';
import { surveyRuns } from './survey.ts';
import { textRuns } from './text-runs.ts';

/** Read a page as an article: every run of text labelled, and whether it is an article at all. */
export function readArticle(page: Page, model = learnedModel()): Article {
	const metadata = readMetadata(page);
	const runs = textRuns(childOf(page.root, 'body') ?? page.root);
	const survey = surveyRuns(runs, metadata);
	const evidence = gatherEvidence(survey, findCandidates(survey, model.gate, model.gateScore), metadata);
	const scores = scoreRuns(evidence, model);
	const blocks = labelRuns(evidence, scores, metadata);
	const verdict = judgeArticle({ page, metadata, evidence, scores: scores.first }, model);
	return {
		address: page.address,
		...pick(metadata),
		title: runs[survey.headline.at]?.text ?? metadata.titles[0] ?? '',
		...verdict,
		blocks,
	};
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
