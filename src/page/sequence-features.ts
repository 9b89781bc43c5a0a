import type { FeatureTable } from './feature-table.ts';
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
	'heading-links-before',
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
	shapes: readonly number[];
	/** Place of the title's block; -1 when none was found. */
	title: number;
	/** What each run announces by its words; 0 for nothing. */
	cues: readonly number[];
	sinceProse: readonly number[];
	untilProse: readonly number[];
	/** Place of the last heading, and of the last announcement, up to each run; -1 before the first. */
	lastHeading: readonly number[];
	lastCue: readonly number[];
};

/** Gather once what all runs ask for. */
export function sequenceOf(
	parts: Pick<Sequence, 'runs' | 'weights' | 'prose' | 'shapes' | 'title' | 'cues'>,
): Sequence {
	const proseBefore = [0];
	for (const prose of parts.prose) proseBefore.push((proseBefore.at(-1) ?? 0) + prose);
	const sinceProse = distances(parts.prose);
	const untilProse = distances(parts.prose.toReversed()).reverse();
	const lastHeading = lastPlaces(
		parts.runs.length,
		(at) => headingLevel(parts.runs[at]?.element.tag ?? '') > 0,
	);
	const lastCue = lastPlaces(parts.runs.length, (at) => (parts.cues[at] ?? 0) > 0);
	return { ...parts, proseBefore, sinceProse, untilProse, lastHeading, lastCue };
}

/** Where a run stands in the page's order, and between what. */
export function putSequenceFeatures(table: FeatureTable, at: number, sequence: Sequence): void {
	const { prose, proseBefore, title } = sequence;
	const whole = Math.max(1, proseBefore.at(-1) ?? 0);
	const own = prose[at] ?? 0;
	const between = (from: number, to: number) =>
		(proseBefore[Math.min(prose.length, to)] ?? 0) - (proseBefore[Math.max(0, from)] ?? 0) - own;
	table.put(at / Math.max(1, prose.length));
	table.put((proseBefore[at] ?? 0) / whole);
	table.put((whole - (proseBefore[at] ?? 0) - own) / whole);
	table.put(title < 0 ? -30 : Math.max(-20, Math.min(60, at - title)));
	table.put(sequence.sinceProse[at] ?? MANY);
	table.put(sequence.untilProse[at] ?? MANY);
	table.put(Math.log2(1 + Math.max(0, between(at - 3, at + 4))));
	table.put(Math.log2(1 + Math.max(0, between(at - 10, at + 11))));
	putWindow(table, at, sequence);
	putAnnouncements(table, at, sequence);
	for (const step of NEIGHBOURS) putNeighbour(table, at, at + step, sequence);
}

function putNeighbour(
	table: FeatureTable,
	at: number,
	other: number,
	{ runs, weights, prose, shapes }: Sequence,
): void {
	const run = runs[other];
	table.put(run ? Math.log2(1 + (weights[other] ?? 0)) : -1);
	table.put(run ? linkShare(run) : -1);
	table.put(run ? Math.log2(1 + (prose[other] ?? 0)) : -1);
	table.put(run ? Number(shapes[other] === shapes[at]) : -1);
}

function linkShare(run: TextRun): number {
	return Math.min(1, run.linkChars / run.text.length);
}

/** Steps in each direction that count as near. */
const REACH = 5;

function putWindow(table: FeatureTable, at: number, { runs, weights }: Sequence): void {
	let [chars, linkChars, labels, count] = [1, 0, 0, 0];
	for (let other = Math.max(0, at - REACH); other <= Math.min(runs.length - 1, at + REACH); other++) {
		const run = runs[other];
		if (!run || other === at) continue;
		chars += run.text.length;
		linkChars += Math.min(run.linkChars, run.text.length);
		labels += Number((weights[other] ?? 0) < 30);
		count++;
	}
	table.put(linkChars / chars);
	table.put(labels / Math.max(1, count));
}

/** Steps back within which a heading or an announcement still speaks for what follows. */
const HEARD = 25;

/** The nearest heading above, how much of it is link, and the nearest announcement ("read more", "comments") above. */
function putAnnouncements(table: FeatureTable, at: number, sequence: Sequence): void {
	const { runs, cues, lastHeading, lastCue } = sequence;
	const heading = at > 0 ? (lastHeading[at - 1] ?? -1) : -1;
	const run = heading >= 0 && at - heading <= HEARD ? runs[heading] : undefined;
	table.put(run ? at - heading : HEARD);
	table.put(run ? headingLevel(run.element.tag) : 0);
	table.put(run ? (cues[heading] ?? 0) : 0);
	table.put(run ? linkShare(run) : 0);
	const cue = at > 0 ? (lastCue[at - 1] ?? -1) : -1;
	const isHeard = cue >= 0 && at - cue <= HEARD;
	table.put(isHeard ? at - cue : HEARD);
	table.put(isHeard ? (cues[cue] ?? 0) : 0);
}

/** For every place the last one up to it that fits; -1 before the first. */
function lastPlaces(many: number, fits: (at: number) => boolean): number[] {
	let last = -1;
	return Array.from({ length: many }, (_, at) => {
		if (fits(at)) last = at;
		return last;
	});
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
