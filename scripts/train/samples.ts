import { parseHtml } from '../../src/cli/parse-html.ts';
import { isWithin, markerOf, marksAt } from '../../src/page/markers.ts';
import { type Metadata, readMetadata } from '../../src/page/metadata.ts';
import type { Page } from '../../src/page/page.ts';
import { childOf } from '../../src/page/search.ts';
import { type Survey, surveyRuns } from '../../src/page/survey.ts';
import { textRuns } from '../../src/page/text-runs.ts';
import { squeeze } from '../../tests/bench/measures.ts';
import { halfOf, loadHtml, loadTruth, siteOf, type TruePage } from '../../tests/bench/page-sets.ts';
import { alignRuns, type Truth } from './align.ts';

/** One page to learn from. */
export type Sample = {
	page: TruePage;
	plain: Page;
	metadata: Metadata;
	site: string;
	survey: Survey;
	truth: Truth[];
	weights: number[];
};

/** All pages of the tuned half that show which of their runs are the article's. */
export function loadSamples(): Sample[] {
	const pages = [...loadTruth('aeb'), ...loadTruth('news'), ...loadTruth('segments'), ...loadTruth('wcxb')];
	return pages.filter((page) => halfOf(page) === 'tuned').map(sampleOf);
}

function sampleOf(page: TruePage): Sample {
	const plain = parseHtml(loadHtml(page), page.url);
	const runs = textRuns(childOf(plain.root, 'body') ?? plain.root);
	const metadata = readMetadata(plain);
	const survey = surveyRuns(runs, metadata);
	const texts = runs.map(({ text }) => text);
	const truth = truthOf(texts, page, survey);
	const weights = weighRuns(page, texts, truth);
	return { page, plain, metadata, site: siteOf(page.url), survey, truth, weights };
}

/**
 * Which runs are the article's, as far as a page's truth says. The headline is nobody's; of captions and standfirsts the
 * sets think differently, and labels of their own take them.
 */
export function truthOf(texts: readonly string[], page: TruePage, survey: Survey): Truth[] {
	const truth = page.body ? alignRuns(texts, page.body) : segmentTruth(texts, page);
	const title = survey.headline.at;
	const first = truth.findIndex(({ isBody }) => isBody);
	for (const [at, { place }] of survey.runs.entries()) {
		const marks = marksAt(place);
		const isCaption = isWithin(marks, FIGCAPTION, place.depth, 2);
		const isHead = at < first && isWithin(marks, STANDFIRST, place.depth, 2);
		if (at === title || isCaption || isHead) truth[at] = { isBody: false, trust: 0 };
	}
	return truth;
}

const FIGCAPTION = markerOf('<figcaption>');
const STANDFIRST = markerOf('standfirst');

/** Pages of which only some passages are known. */
function segmentTruth(texts: readonly string[], page: TruePage): Truth[] {
	const inside = (page.with ?? []).map(squeeze);
	const outside = (page.without ?? []).map(squeeze);
	return texts.map((text) => {
		const squeezed = squeeze(text);
		const holds = (part: string) => part !== '' && squeezed.includes(part);
		if (inside.some(holds)) return { isBody: true, trust: 1 };
		return { isBody: false, trust: outside.some(holds) ? 1 : 0 };
	});
}

/** Every page weighs the same; within it long runs weigh more, as readers and measures see them. */
export function weighRuns(page: TruePage, texts: readonly string[], truth: readonly Truth[]): number[] {
	const raw = texts.map((text, at) => {
		const { isBody, trust } = truth[at] ?? { isBody: false, trust: 0 };
		// A news page's truth is what must stay; other things may.
		const doubt = page.set === 'news' && !isBody ? 0.5 : 1;
		return trust * doubt * (0.5 + Math.sqrt(text.length / 40));
	});
	const found = truth.filter(({ isBody }) => isBody).length;
	const sum = raw.reduce((total, weight) => total + weight, 0);
	if (sum === 0 || (page.body !== undefined && found === 0)) return raw.map(() => 0);
	// Forums and shops have bodies too, which teach what a page's frame is; they are not what we look for.
	const isArticle = page.set !== 'wcxb' || page.type === 'article';
	const share = page.body === undefined ? 20 : isArticle ? 100 : 50;
	return raw.map((weight) => (share * weight) / sum);
}
