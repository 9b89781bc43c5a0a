import { FAR_STEPS, type Survey } from './survey.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** How many features `writeSequenceFeatures` writes: `SEQUENCE_FEATURES`. */
export const SEQUENCE_WIDTH = 25;

/** What the runs of a page are asked for in their order. Lists have an entry for each run. */
export type Sequence = {
	survey: Survey;
	/** Place of the last heading, and of the last announcement, before each run; -1 before the first. */
	lastHeading: Int32Array;
	lastCue: Int32Array;
	/** Short texts up to each run: entry n is the number before run n. */
	labels: Float64Array;
};

/** Gather once what all runs ask for. */
export function sequenceOf(survey: Survey): Sequence {
	const { runs, signs } = survey;
	const sequence = {
		survey,
		lastHeading: new Int32Array(runs.length),
		lastCue: new Int32Array(runs.length),
		labels: new Float64Array(runs.length + 1),
	};
	let [heading, cue, labels] = [-1, -1, 0];
	for (let at = 0; at < runs.length; at++) {
		const sign = signs[at] as TextSigns;
		sequence.lastHeading[at] = heading;
		sequence.lastCue[at] = cue;
		if (headingLevel((runs[at] as TextRun).element.tag) > 0) heading = at;
		if (sign.cue > 0) cue = at;
		if (sign.weight < LABEL_WEIGHT) labels++;
		sequence.labels[at + 1] = labels;
	}
	return sequence;
}

const LABEL_WEIGHT = 30;

/** Where a run stands in the page's order, and between what. */
export function writeSequenceFeatures(
	values: Float32Array,
	offset: number,
	run: number,
	sequence: Sequence,
): number {
	const { prose, sinceProse, untilProse, headline, outline } = sequence.survey;
	const { sums } = outline;
	const whole = Math.max(1, outline.whole.prose);
	const own = prose[run] as number;
	const before = sums.prose[run] as number;
	let at = offset;
	values[at++] = run / prose.length;
	values[at++] = before / whole;
	values[at++] = (whole - before - own) / whole;
	values[at++] = headline.at < 0 ? -30 : Math.max(-20, Math.min(60, run - headline.at));
	values[at++] = sinceProse[run] ?? FAR_STEPS;
	values[at++] = untilProse[run] ?? FAR_STEPS;
	values[at++] = Math.log2(1 + Math.max(0, around(sums.prose, run, 3) - own));
	values[at++] = Math.log2(1 + Math.max(0, around(sums.prose, run, 10) - own));
	const { text, linkChars } = sequence.survey.runs[run] as TextRun;
	values[at++] =
		(around(sums.linkChars, run, REACH) - Math.min(linkChars, text.length)) /
		Math.max(1, around(sums.chars, run, REACH) - text.length);
	values[at++] = around(sequence.labels, run, REACH) / REACH;
	at = writeAnnouncements(values, at, run, sequence);
	const { survey } = sequence;
	values[at++] = weightAt(run - 2, survey);
	values[at++] = isAlike(run, run - 2, survey);
	values[at++] = linkShareAt(run - 1, survey);
	values[at++] = isAlike(run, run - 1, survey);
	for (let other = run + 1; other <= run + 2; other++) {
		values[at++] = weightAt(other, survey);
		values[at++] = linkShareAt(other, survey);
		values[at++] = isAlike(run, other, survey);
	}
	return at;
}

/** Steps in each direction that count as near. */
const REACH = 5;

/** A sum over the runs that stand at most so many steps away. */
function around(sum: Float64Array, run: number, reach: number): number {
	const end = Math.min(sum.length - 1, run + reach + 1);
	return (sum[end] as number) - (sum[Math.max(0, run - reach)] as number);
}

/** Of a neighbour; -1 where there is none. */
function weightAt(run: number, { signs }: Survey): number {
	const sign = signs[run];
	return sign ? Math.log2(1 + sign.weight) : -1;
}

function linkShareAt(run: number, { runs }: Survey): number {
	const neighbour = runs[run];
	return neighbour ? linkShare(neighbour) : -1;
}

function isAlike(run: number, other: number, { shapes }: Survey): number {
	const shape = shapes[other];
	return shape === undefined ? -1 : shape === shapes[run] ? 1 : 0;
}

function linkShare(run: TextRun): number {
	return Math.min(1, run.linkChars / run.text.length);
}

/** Steps back within which a heading or an announcement still speaks for what follows. */
const HEARD = 25;

/** The nearest heading above, and the nearest announcement ("read more", "comments") above. */
function writeAnnouncements(
	values: Float32Array,
	offset: number,
	run: number,
	{ survey, lastHeading, lastCue }: Sequence,
): number {
	const { runs, signs } = survey;
	const heading = lastHeading[run] as number;
	const title = heading >= 0 && run - heading <= HEARD ? runs[heading] : undefined;
	values[offset] = title ? run - heading : HEARD;
	values[offset + 1] = title ? headingLevel(title.element.tag) : 0;
	values[offset + 2] = title ? (signs[heading] as TextSigns).cue : 0;
	const cue = lastCue[run] as number;
	const isHeard = cue >= 0 && run - cue <= HEARD;
	values[offset + 3] = isHeard ? run - cue : HEARD;
	values[offset + 4] = isHeard ? (signs[cue] as TextSigns).cue : 0;
	return offset + 5;
}
