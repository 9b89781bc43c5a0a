import { AREA_FEATURES, putAreaFeatures, Siblings } from './area-features.ts';
import { FeatureTable } from './feature-table.ts';
import type { Metadata } from './metadata.ts';
import { type Mass, type Outline, outlineOf } from './outline.ts';
import { OWN_FEATURES, putOwnFeatures } from './own-features.ts';
import { PLACE_FEATURES, putPlaceFeatures } from './place-features.ts';
import { putSequenceFeatures, SEQUENCE_FEATURES, sequenceOf } from './sequence-features.ts';
import { distinctWords, squeezeText, wordSet } from './similarity.ts';
import { placesAbove, type TextRun } from './text-runs.ts';
import { readTextSigns, type TextSigns } from './text-signs.ts';
import { findTitle, LONGEST_TITLE } from './title.ts';

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
	/** Runs of the same number look the same from outside. */
	shapes: readonly number[];
	/** The distinct words of each run; none for a long one. */
	words: readonly (readonly string[])[];
	outline: Outline;
	/** Place of the block that shows the headline; -1 when there is none. */
	title: number;
	/** One row a run, in the order of `FEATURES`. */
	rows: FeatureTable;
};

/** Elements around a run that are looked at, its own included. */
const LEVELS_ABOVE = 9;

/** Everything measurable about the runs of a page. */
export function gatherEvidence(runs: readonly TextRun[], metadata: Metadata): Evidence {
	const signs = runs.map(({ text }) => readTextSigns(text));
	const prose = runs.map((run, at) => proseWeight(run, signs[at] as TextSigns));
	const outline = outlineOf(runs, (at) => prose[at] ?? 0);
	const shapes = shapesOf(runs);
	const words = runs.map(({ text }) => (text.length <= LONGEST_TITLE ? distinctWords(text) : NO_WORDS));
	const title = findTitle({ runs, words, titles: metadata.titles, outline });
	const evidence = { runs, signs, prose, shapes, outline, words, title };
	return { ...evidence, rows: tableOf(evidence, metadata) };
}

const NO_WORDS: readonly string[] = [];

function tableOf(evidence: Omit<Evidence, 'rows'>, metadata: Metadata): FeatureTable {
	const { runs, signs, prose, shapes, outline, words, title } = evidence;
	const table = new FeatureTable(runs.length, FEATURES.length);
	const weights = signs.map(({ weight }) => weight);
	const sequence = sequenceOf({ runs, weights, prose, shapes, title, cues: signs.map(({ cue }) => cue) });
	const landmarks = { title: runs[title], heaviest: runs[heaviest(prose)] };
	const areas = { outline, landmarks, siblings: new Siblings(outline.size) };
	const own = {
		titles: metadata.titles.slice(0, 3).map(wordSet),
		description: wordSet(metadata.description ?? ''),
		articleBody: squeezeText(metadata.articleBody ?? ''),
		repeats: countTexts(runs),
	};
	const masses = massesByShape(runs, prose, shapes);
	for (const [at, run] of runs.entries()) {
		const above = placesAbove(run, LEVELS_ABOVE);
		const shape = masses[shapes[at] as number] as Mass;
		putOwnFeatures(table, { run, signs: signs[at] as TextSigns, words: words[at] ?? NO_WORDS }, own);
		putPlaceFeatures(table, run, above, { outline, shape });
		putSequenceFeatures(table, at, sequence);
		putAreaFeatures(table, run, above, areas);
		table.put(Math.log2(1 + outline.whole.prose));
		table.put(Math.log2(1 + runs.length));
	}
	return table;
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

/**
 * Numbers for the looks of the runs: tags and classes of a run's element and the two above it, which a template gives
 * to all its like.
 */
function shapesOf(runs: readonly TextRun[]): number[] {
	const numbers = new Map<string, number>();
	return runs.map((run) => {
		let shape = '';
		let place: TextRun['place'] | undefined = run.place;
		for (let up = 0; up < 3 && place; up++) {
			shape += `${place.element.tag}.${place.element.attributes.class ?? ''}>`;
			place = place.parent;
		}
		const known = numbers.get(shape) ?? numbers.size;
		numbers.set(shape, known);
		return known;
	});
}

function countTexts(runs: readonly TextRun[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const { text } of runs) counts.set(text, (counts.get(text) ?? 0) + 1);
	return counts;
}

function massesByShape(
	runs: readonly TextRun[],
	prose: readonly number[],
	shapes: readonly number[],
): Mass[] {
	const masses: Mass[] = [];
	for (const [at, run] of runs.entries()) {
		const shape = shapes[at] as number;
		masses[shape] ??= { chars: 0, linkChars: 0, runs: 0, prose: 0, proseRuns: 0 };
		const mass = masses[shape];
		mass.chars += run.text.length;
		mass.linkChars += run.linkChars;
		mass.runs++;
		mass.prose += prose[at] ?? 0;
	}
	return masses;
}
