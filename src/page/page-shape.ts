import { depthOf, markerOf, marksAt } from './markers.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';
import type { Survey } from './survey.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** A page as it is judged: `scores` say how likely each of its runs is an article's body. */
export type Seen = { page: Page; metadata: Metadata; evidence: Survey; scores: ArrayLike<number> };

const COMMENTS = markerOf('comments');

/** How much likely body there is, and how it hangs together. */
export function bodyShape(seen: Seen): number[] {
	const { outline } = seen.evidence;
	const amounts = amountsOf(seen);
	const body = amounts.body || 1;
	const { runs, paragraphs, first, last } = amounts;
	return [
		Math.log2(1 + body),
		body / Math.max(1, outline.whole.chars),
		Math.log2(1 + runs),
		amounts.paragraphChars / Math.max(1, paragraphs),
		Math.min(100, amounts.longestStretch),
		amounts.sure / body,
		amounts.unsure / body,
		amounts.headings / Math.max(1, paragraphs),
		amounts.listed / body,
		amounts.code / body,
		amounts.tables / body,
		amounts.comments / body,
		Math.max(0, ...amounts.byShape.values()) / body,
		(last - first) / Math.max(1, runs),
	];
}

/** Characters of likely body, each run's as many as its score says, in all and by what they stand in; and counts of the body's runs. */
type Amounts = Record<'body' | 'sure' | 'unsure' | 'listed' | 'code' | 'tables' | 'comments', number> &
	Record<
		'runs' | 'headings' | 'paragraphs' | 'paragraphChars' | 'longestStretch' | 'first' | 'last',
		number
	> & {
		byShape: Map<number, number>;
	};

function amountsOf({ evidence, scores }: Seen): Amounts {
	const amounts = noAmounts();
	let stretch = 0;
	for (let at = 0; at < evidence.runs.length; at++) {
		const score = scores[at] ?? 0;
		// Most of a page was dismissed at a glance, and adds nothing.
		if (score > 0) addChars(amounts, evidence, at, score);
		if (score >= 0.5) addBodyRun(amounts, evidence, at);
		stretch = score >= 0.5 ? stretch + 1 : 0;
		if (stretch > amounts.longestStretch) amounts.longestStretch = stretch;
	}
	return amounts;
}

function noAmounts(): Amounts {
	return {
		body: 0,
		sure: 0,
		unsure: 0,
		listed: 0,
		code: 0,
		tables: 0,
		comments: 0,
		runs: 0,
		headings: 0,
		paragraphs: 0,
		paragraphChars: 0,
		longestStretch: 0,
		first: -1,
		last: -1,
		byShape: new Map(),
	};
}

function addChars(amounts: Amounts, { runs, shapes }: Survey, at: number, score: number): void {
	const { text, element, place } = runs[at] as TextRun;
	const { tag } = element;
	const chars = text.length * score;
	const shape = shapes[at] as number;
	amounts.body += chars;
	amounts.byShape.set(shape, (amounts.byShape.get(shape) ?? 0) + chars);
	if (score > 0.85) amounts.sure += chars;
	if (score < 0.6) amounts.unsure += chars;
	if (tag === 'li') amounts.listed += chars;
	else if (tag === 'pre') amounts.code += chars;
	else if (tag === 'td' || tag === 'th') amounts.tables += chars;
	if (depthOf(marksAt(place), COMMENTS) >= 0) amounts.comments += chars;
}

function addBodyRun(amounts: Amounts, { runs, prose }: Survey, at: number): void {
	const { text, element } = runs[at] as TextRun;
	amounts.runs++;
	if (amounts.first < 0) amounts.first = at;
	amounts.last = at;
	if (headingLevel(element.tag) > 0) amounts.headings++;
	if ((prose[at] ?? 0) === 0) return;
	amounts.paragraphs++;
	amounts.paragraphChars += text.length;
}

/** How long, how linked and how broken up the whole page is. */
export function wholeShape({ evidence: { outline, runs, signs } }: Seen): number[] {
	let labels = 0;
	for (let at = 0; at < signs.length; at++) if ((signs[at] as TextSigns).weight < 30) labels++;
	return [
		Math.log2(1 + outline.whole.chars),
		Math.log2(1 + runs.length),
		outline.whole.linkChars / Math.max(1, outline.whole.chars),
		labels / Math.max(1, signs.length),
	];
}
