import { headingLevel } from './own-features.ts';
import type { TextRun } from './text-runs.ts';

const NEIGHBOURS = [-2, -1, 1, 2];
const NEIGHBOUR_FEATURES = ['weight', 'link-share', 'prose', 'same-element-shape'];

/** Names of `sequenceFeatures`, in order. */
export const SEQUENCE_FEATURES: readonly string[] = [
	'position',
	'prose-before',
	'prose-after',
	'from-title',
	'since-prose',
	'until-prose',
	'prose-near',
	'prose-wide',
	'links-near',
	'labels-near',
	'since-heading',
	'heading-level-before',
	'heading-cue-before',
	'since-cue',
	'last-cue',
	...NEIGHBOURS.flatMap((step) => NEIGHBOUR_FEATURES.map((name) => `${name}[${step > 0 ? '+' : ''}${step}]`)),
];

/** What the neighbours of a run are asked for, by place in the page's list. */
export type Sequence = {
	runs: readonly TextRun[];
	weights: readonly number[];
	prose: readonly number[];
	/** `prose` added up: entry n is the sum before run n. */
	proseBefore: readonly number[];
	shapes: readonly string[];
	/** Place of the title's block; -1 when none was found. */
	title: number;
	/** What each run announces by its words; 0 for nothing. */
	cues: readonly number[];
	sinceProse: readonly number[];
	untilProse: readonly number[];
};

/** Gather once what all runs ask for. */
export function sequenceOf(
	parts: Pick<Sequence, 'runs' | 'weights' | 'prose' | 'shapes' | 'title' | 'cues'>,
): Sequence {
	const proseBefore = [0];
	for (const prose of parts.prose) proseBefore.push((proseBefore.at(-1) ?? 0) + prose);
	const sinceProse = distances(parts.prose);
	const untilProse = distances(parts.prose.toReversed()).reverse();
	return { ...parts, proseBefore, sinceProse, untilProse };
}

/** Where a run stands in the page's order, and between what. */
export function sequenceFeatures(at: number, sequence: Sequence): number[] {
	const { prose, proseBefore, title } = sequence;
	const whole = Math.max(1, proseBefore.at(-1) ?? 0);
	const own = prose[at] ?? 0;
	const between = (from: number, to: number) =>
		(proseBefore[Math.min(prose.length, to)] ?? 0) - (proseBefore[Math.max(0, from)] ?? 0) - own;
	const features = [
		at / Math.max(1, prose.length),
		(proseBefore[at] ?? 0) / whole,
		(whole - (proseBefore[at] ?? 0) - own) / whole,
		title < 0 ? -30 : Math.max(-20, Math.min(60, at - title)),
		sequence.sinceProse[at] ?? MANY,
		sequence.untilProse[at] ?? MANY,
		Math.log2(1 + Math.max(0, between(at - 3, at + 4))),
		Math.log2(1 + Math.max(0, between(at - 10, at + 11))),
	];
	features.push(...windowFeatures(at, sequence), ...announcements(at, sequence));
	for (const step of NEIGHBOURS) features.push(...neighbourFeatures(at, at + step, sequence));
	return features;
}

function neighbourFeatures(at: number, other: number, { runs, weights, prose, shapes }: Sequence): number[] {
	const run = runs[other];
	if (!run) return [-1, -1, -1, -1];
	return [
		Math.log2(1 + (weights[other] ?? 0)),
		Math.min(1, run.linkChars / run.text.length),
		Math.log2(1 + (prose[other] ?? 0)),
		Number(shapes[other] === shapes[at]),
	];
}

/** Steps in each direction that count as near. */
const REACH = 5;

function windowFeatures(at: number, { runs, weights }: Sequence): [number, number] {
	let [chars, linkChars, labels, count] = [1, 0, 0, 0];
	for (let other = Math.max(0, at - REACH); other <= Math.min(runs.length - 1, at + REACH); other++) {
		const run = runs[other];
		if (!run || other === at) continue;
		chars += run.text.length;
		linkChars += Math.min(run.linkChars, run.text.length);
		labels += Number((weights[other] ?? 0) < 30);
		count++;
	}
	return [linkChars / chars, labels / Math.max(1, count)];
}

/** Steps back within which a heading or an announcement still speaks for what follows. */
const HEARD = 25;

/** The nearest heading above and the nearest announcement ("read more", "comments") above. */
function announcements(at: number, { runs, cues }: Sequence): number[] {
	let [heading, level, headingCue, cue, lastCue] = [HEARD, 0, 0, HEARD, 0];
	for (let other = at - 1; other >= Math.max(0, at - HEARD); other--) {
		const found = headingLevel(runs[other]?.element.tag ?? '');
		if (found > 0 && heading === HEARD) [heading, level, headingCue] = [at - other, found, cues[other] ?? 0];
		if ((cues[other] ?? 0) > 0 && cue === HEARD) [cue, lastCue] = [at - other, cues[other] ?? 0];
	}
	return [heading, level, headingCue, cue, lastCue];
}

const MANY = 30;

/** Steps back to the nearest run before each that reads like a paragraph. */
function distances(prose: readonly number[]): number[] {
	let last = Number.NEGATIVE_INFINITY;
	return prose.map((value, at) => {
		const distance = Math.min(MANY, at - last);
		if (value > 0) last = at;
		return distance;
	});
}
