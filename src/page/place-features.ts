import { MARKERS, type Marks, markerOf, marksAt } from './markers.ts';
import { commonDepth, holds, type Mass } from './outline.ts';
import type { Place } from './places.ts';
import type { Survey } from './survey.ts';
import type { TextRun } from './text-runs.ts';

/** Levels above a run's element whose content is looked at. */
const LEVELS = [1, 2, 3, 5];
const LEVEL_FEATURES = ['prose', 'chars', 'link-share', 'runs', 'prose-runs'];

/** Stands for "nowhere above". */
const FAR = 20;

/** Markers that say nothing about whether a text is the article's; for labels and kinds they still count. */
const OTHER_MARKERS = new Set([
	'share',
	'title',
	'standfirst',
	'author',
	'quote',
	'account',
	'<a>',
	'<label>',
	'<address>',
	'<time>',
]);
const TELLING = MARKERS.filter((name) => !OTHER_MARKERS.has(name));
const TELLING_MARKERS = TELLING.map(markerOf);
/** All of them as bits, and where each stands among them, by its bit's place. */
const TELLING_WORDS = TELLING_MARKERS.reduce((bits, { words }) => bits | words, 0);
const TELLING_TAGS = TELLING_MARKERS.reduce((bits, { tag }) => bits | tag, 0);
const WORD_COLUMNS = columnsOf(TELLING_MARKERS.map(({ words }) => words));
const TAG_COLUMNS = columnsOf(TELLING_MARKERS.map(({ tag }) => tag));

function columnsOf(bits: readonly number[]): number[] {
	return Array.from({ length: 32 }, (_, place) => bits.indexOf(1 << place));
}

/** Names of where a run stands among the page's elements, in order. */
export const PLACE_FEATURES: readonly string[] = [
	'depth',
	'below-core',
	'beside-core',
	'same-shape-runs',
	'same-shape-prose',
	'same-shape-links',
	...LEVELS.flatMap((level) => LEVEL_FEATURES.map((name) => `${name}@${level}`)),
	...TELLING.map((name) => `in:${name}`),
];

/** `above`: the run's own block-level element and those around it; `inCore`: a run of the page's core. */
export function writePlaceFeatures(
	values: Float32Array,
	offset: number,
	{ run, above }: { run: number; above: readonly Place[] },
	{ runs, outline, shapes, shapeMasses }: Survey,
	inCore: number,
): number {
	const { place } = runs[run] as TextRun;
	const { whole, core } = outline;
	const shape = shapes[run] as number;
	let at = offset;
	values[at++] = Math.min(place.depth, 40);
	const isInside = core !== undefined && holds(core, run);
	values[at++] = isInside ? place.depth - core.depth : -1;
	values[at++] = isInside ? 0 : core ? core.depth - commonDepth(place, inCore) : FAR;
	values[at++] = (shapeMasses.runs[shape] as number) / whole.runs;
	values[at++] = (shapeMasses.prose[shape] as number) / Math.max(1, whole.prose);
	values[at++] = (shapeMasses.linkChars[shape] as number) / (shapeMasses.chars[shape] as number);
	for (let level = 0; level < LEVELS.length; level++)
		at = writeLevel(values, at, outline.massOf(above[LEVELS[level] as number] as Place), whole);
	writeMarkers(values, at, marksAt(place), place.depth);
	return at + TELLING.length;
}

function writeLevel(
	values: Float32Array,
	offset: number,
	{ prose, chars, linkChars, runs, proseRuns }: Mass,
	whole: Mass,
): number {
	values[offset] = prose / Math.max(1, whole.prose);
	values[offset + 1] = chars / whole.chars;
	values[offset + 2] = linkChars / chars;
	values[offset + 3] = Math.log2(1 + runs);
	values[offset + 4] = Math.log2(1 + proseRuns);
	return offset + LEVEL_FEATURES.length;
}

/** Levels up to the nearest element with each telling marker: most elements carry one or two, so these are gone through. */
function writeMarkers(values: Float32Array, offset: number, marks: Marks | undefined, depth: number): void {
	let [words, tags] = [TELLING_WORDS, TELLING_TAGS];
	values.fill(FAR, offset, offset + TELLING.length);
	for (let at = marks; at; at = at.above) {
		const distance = Math.min(depth - at.depth, FAR - 1);
		for (let fresh = at.words & words; fresh !== 0; fresh &= fresh - 1)
			values[offset + (WORD_COLUMNS[31 - Math.clz32(fresh & -fresh)] as number)] = distance;
		const column = at.tag & tags ? (TAG_COLUMNS[31 - Math.clz32(at.tag)] as number) : -1;
		if (column >= 0) values[offset + column] = distance;
		words &= ~at.words;
		tags &= ~at.tag;
	}
}
