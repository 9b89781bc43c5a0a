import type { Evidence } from './features.ts';
import type { Metadata } from './metadata.ts';
import { MARKERS } from './outline.ts';
import { headingLevel } from './own-features.ts';
import type { Page } from './page.ts';

/** A page as it is judged: `scores` say how likely each of its runs is an article's body. */
export type Seen = { page: Page; metadata: Metadata; evidence: Evidence; scores: readonly number[] };

/** How much likely body there is, and how it hangs together. */
export function bodyShape({ evidence, scores }: Seen): number[] {
	const { runs, outline, prose, shapes } = evidence;
	const chars = runs.map(({ text }, at) => text.length * (scores[at] ?? 0));
	const body = total(chars) || 1;
	const inBody = runs.map((_, at) => (scores[at] ?? 0) >= 0.5);
	const share = (fits: (at: number) => boolean) => total(chars.filter((_, at) => fits(at))) / body;
	const paragraphs = runs.filter((_, at) => inBody[at] && (prose[at] ?? 0) > 0);
	const comments = MARKERS.indexOf('comments');
	const byShape: number[] = [];
	for (const [at, amount] of chars.entries()) {
		const shape = shapes[at] as number;
		byShape[shape] = (byShape[shape] ?? 0) + amount;
	}
	const [first, last] = [inBody.indexOf(true), inBody.lastIndexOf(true)];
	return [
		Math.log2(1 + body),
		body / Math.max(1, outline.whole.chars),
		Math.log2(1 + inBody.filter(Boolean).length),
		total(paragraphs.map(({ text }) => text.length)) / Math.max(1, paragraphs.length),
		longestStretch(inBody),
		share((at) => (scores[at] ?? 0) > 0.85),
		share((at) => (scores[at] ?? 0) < 0.6),
		runs.filter(({ element }, at) => inBody[at] && headingLevel(element.tag) > 0).length /
			Math.max(1, paragraphs.length),
		share((at) => runs[at]?.element.tag === 'li'),
		share((at) => runs[at]?.element.tag === 'pre'),
		share((at) => /^t[dh]$/.test(runs[at]?.element.tag ?? '')),
		share((at) => (runs[at] ? (outline.markersAt(runs[at].place)[comments] ?? -1) >= 0 : false)),
		Math.max(0, ...byShape) / body,
		(last - first) / Math.max(1, inBody.filter(Boolean).length),
	];
}

/** How long, how linked and how broken up the whole page is. */
export function wholeShape({ evidence: { outline, runs, signs } }: Seen): number[] {
	return [
		Math.log2(1 + outline.whole.chars),
		Math.log2(1 + runs.length),
		outline.whole.linkChars / Math.max(1, outline.whole.chars),
		signs.filter(({ weight }) => weight < 30).length / Math.max(1, signs.length),
	];
}

function longestStretch(flags: readonly boolean[]): number {
	let [longest, current] = [0, 0];
	for (const flag of flags) {
		current = flag ? current + 1 : 0;
		longest = Math.max(longest, current);
	}
	return Math.min(100, longest);
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
