import { AREA_FEATURES, areaFeatures, Siblings } from './area-features.ts';
import type { Metadata } from './metadata.ts';
import { type Mass, type Outline, outlineOf } from './outline.ts';
import { OWN_FEATURES, ownFeatures } from './own-features.ts';
import { PLACE_FEATURES, placeFeatures } from './place-features.ts';
import { SEQUENCE_FEATURES, sequenceFeatures, sequenceOf } from './sequence-features.ts';
import { wordSet } from './similarity.ts';
import type { TextRun } from './text-runs.ts';
import { readTextSigns, type TextSigns } from './text-signs.ts';
import { findTitle } from './title.ts';

/** Names of a run's features, in the order of its row. */
export const FEATURES: readonly string[] = [
	...OWN_FEATURES,
	...PLACE_FEATURES,
	...SEQUENCE_FEATURES,
	...AREA_FEATURES,
	'page-prose',
	'page-runs',
];

/** All that is worked out about a page's runs before anything is decided. */
export type Evidence = {
	runs: readonly TextRun[];
	signs: readonly TextSigns[];
	/** How much each run weighs as a paragraph; 0 for what does not read like one. */
	prose: readonly number[];
	shapes: readonly string[];
	outline: Outline;
	/** Place of the block that shows the headline; -1 when there is none. */
	title: number;
	/** One row a run, in the order of `FEATURES`. */
	rows: readonly (readonly number[])[];
};

/** Everything measurable about the runs of a page. */
export function gatherEvidence(runs: readonly TextRun[], metadata: Metadata): Evidence {
	const signs = runs.map(({ text }) => readTextSigns(text));
	const prose = runs.map((run, at) => proseWeight(run, signs[at] as TextSigns));
	const outline = outlineOf(runs, (at) => prose[at] ?? 0);
	const shapes = runs.map(shapeOf);
	const title = findTitle(runs, metadata.titles, outline);
	const weights = signs.map(({ weight }) => weight);
	const sequence = sequenceOf({ runs, weights, prose, shapes, title, cues: signs.map(({ cue }) => cue) });
	const landmarks = { title: runs[title], heaviest: runs[heaviest(prose)] };
	const siblings = new Siblings();
	const own = {
		titles: metadata.titles.slice(0, 3).map(wordSet),
		description: wordSet(metadata.description ?? ''),
		repeats: countTexts(runs),
	};
	const masses = massesByShape(runs, prose, shapes);
	const page = [Math.log2(1 + outline.whole.prose), Math.log2(1 + runs.length)];
	const shapeAt = new Map(runs.map((run, at) => [run, shapes[at] ?? '']));
	const known = { of: (run: TextRun) => shapeAt.get(run) ?? '', masses };
	const rows = runs.map((run, at) => [
		...ownFeatures(run, signs[at] as TextSigns, own),
		...placeFeatures(run, outline, known),
		...sequenceFeatures(at, sequence),
		...areaFeatures(run, outline, landmarks, siblings),
		...page,
	]);
	return { runs, signs, prose, shapes, outline, title, rows };
}

function heaviest(prose: readonly number[]): number {
	return prose.reduce((best, weight, at) => (weight > (prose[best] ?? 0) ? at : best), 0);
}

/** Below this a text is a label, not a paragraph. */
const PARAGRAPH_WEIGHT = 60;

function proseWeight(run: TextRun, signs: TextSigns): number {
	const linkShare = Math.min(1, run.linkChars / run.text.length);
	const isLong =
		signs.weight >= PARAGRAPH_WEIGHT || (signs.endsAsSentence && signs.weight >= PARAGRAPH_WEIGHT / 2);
	if (!isLong || linkShare > 0.5) return 0;
	return Math.min(signs.weight, 800) * (1 - linkShare) * (signs.sentenceEnds > 0 ? 1 : 0.3);
}

/** Tags and classes of a run's element and the two above it: what a template gives to all its like. */
function shapeOf(run: TextRun): string {
	let shape = '';
	let place: TextRun['place'] | undefined = run.place;
	for (let up = 0; up < 3 && place; up++) {
		shape += `${place.element.tag}.${place.element.attributes.class ?? ''}>`;
		place = place.parent;
	}
	return shape;
}

function countTexts(runs: readonly TextRun[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text } of runs) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

function massesByShape(
	runs: readonly TextRun[],
	prose: readonly number[],
	shapes: readonly string[],
): Map<string, Mass> {
	const masses = new Map<string, Mass>();
	for (const [at, run] of runs.entries()) {
		const shape = shapes[at] ?? '';
		const mass = masses.get(shape) ?? { chars: 0, linkChars: 0, runs: 0, prose: 0, proseRuns: 0 };
		mass.chars += run.text.length;
		mass.linkChars += run.linkChars;
		mass.runs++;
		mass.prose += prose[at] ?? 0;
		masses.set(shape, mass);
	}
	return masses;
}
