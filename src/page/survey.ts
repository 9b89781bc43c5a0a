import { numbered } from './looks.ts';
import type { Metadata } from './metadata.ts';
import { Outline } from './outline.ts';
import type { Place } from './places.ts';
import type { TextRun } from './text-runs.ts';
import { PARAGRAPH_WEIGHT, readTextSigns, type TextSigns } from './text-signs.ts';
import { findTitle, type Headline } from './title.ts';

/** What is seen of all of a page's runs at a glance. Lists have an entry for each run. */
export type Survey = {
	runs: readonly TextRun[];
	signs: readonly TextSigns[];
	/** How much each run weighs as a paragraph; 0 for what does not read like one. */
	prose: Float64Array;
	/** Steps to the nearest paragraph before and after each run, at most `FAR_STEPS`. */
	sinceProse: Uint8Array;
	untilProse: Uint8Array;
	/** Runs of the same number look the same from outside. */
	shapes: Int32Array;
	/** What the runs of each shape add up to: their number, and characters, prose and linked characters in them. */
	shapeMasses: ShapeMasses;
	outline: Outline;
	headline: Headline;
};

export type ShapeMasses = Readonly<Record<'runs' | 'chars' | 'prose' | 'linkChars', Float64Array>>;

export const FAR_STEPS = 30;

export function surveyRuns(runs: readonly TextRun[], metadata: Pick<Metadata, 'titles'>): Survey {
	const signs: TextSigns[] = [];
	const prose = new Float64Array(runs.length);
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at] as TextRun;
		const sign = readTextSigns(run.text);
		prose[at] = proseWeight(run, sign);
		signs.push(sign);
	}
	const outline = new Outline(runs, prose);
	const shapes = shapesOf(runs, outline);
	return {
		runs,
		signs,
		prose,
		sinceProse: stepsSince(prose, LEAST_PROSE),
		untilProse: stepsUntil(prose, LEAST_PROSE),
		shapes,
		shapeMasses: massesByShape(runs, prose, shapes),
		outline,
		headline: findTitle(runs, metadata.titles, outline),
	};
}

function proseWeight(run: TextRun, { weight, endsAsSentence, sentenceEnds }: TextSigns): number {
	const isLong = weight >= PARAGRAPH_WEIGHT || (endsAsSentence && weight >= PARAGRAPH_WEIGHT / 2);
	if (!isLong) return 0;
	const linkShare = Math.min(1, run.linkChars / run.text.length);
	return linkShare > 0.5 ? 0 : Math.min(weight, 800) * (1 - linkShare) * (sentenceEnds > 0 ? 1 : 0.3);
}

/** What reads like a paragraph at all weighs more. */
const LEAST_PROSE = 1;

/** Steps back to the nearest run before each with so much of a value, at most `FAR_STEPS`. */
export function stepsSince(values: Float64Array, least: number): Uint8Array {
	const steps = new Uint8Array(values.length);
	let last = Number.NEGATIVE_INFINITY;
	for (let at = 0; at < values.length; at++) {
		steps[at] = Math.min(FAR_STEPS, at - last);
		if ((values[at] as number) >= least) last = at;
	}
	return steps;
}

/** The same to the nearest after each. */
export function stepsUntil(values: Float64Array, least: number): Uint8Array {
	const steps = new Uint8Array(values.length);
	let next = Number.POSITIVE_INFINITY;
	for (let at = values.length - 1; at >= 0; at--) {
		steps[at] = Math.min(FAR_STEPS, next - at);
		if ((values[at] as number) >= least) next = at;
	}
	return steps;
}

/** Numbers for the looks of the runs: those of a run's element and of the two above it. */
function shapesOf(runs: readonly TextRun[], { looks }: Outline): Int32Array {
	const [pairs, triples] = [new Map<number, number>(), new Map<number, number>()];
	const lookOf = (place: Place | undefined) => (place ? 1 + looks.numberOf(place.element) : 0);
	const shapes = new Int32Array(runs.length);
	for (let at = 0; at < runs.length; at++) {
		const { place } = runs[at] as TextRun;
		const { parent } = place;
		// Many runs stand in one element: what that and the one above look like is asked once.
		if (parent && parent.kin < 0)
			parent.kin = numbered(pairs, lookOf(parent) * MANY_LOOKS + lookOf(parent.parent));
		shapes[at] = numbered(triples, (parent ? 1 + parent.kin : 0) * MANY_LOOKS + lookOf(place));
	}
	return shapes;
}

/** More than a page has. */
const MANY_LOOKS = 1 << 17;

function massesByShape(runs: readonly TextRun[], prose: Float64Array, shapes: Int32Array): ShapeMasses {
	// There are at most as many shapes as runs.
	const make = () => new Float64Array(runs.length);
	const masses = { runs: make(), chars: make(), prose: make(), linkChars: make() };
	for (let at = 0; at < runs.length; at++) {
		const shape = shapes[at] as number;
		const { text, linkChars } = runs[at] as TextRun;
		masses.runs[shape] = (masses.runs[shape] as number) + 1;
		masses.chars[shape] = (masses.chars[shape] as number) + text.length;
		masses.prose[shape] = (masses.prose[shape] as number) + (prose[at] as number);
		masses.linkChars[shape] = (masses.linkChars[shape] as number) + linkChars;
	}
	return masses;
}
