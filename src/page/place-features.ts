import { MARKERS, type Marks, markerOf, marksAt } from './markers.ts';
import { commonDepth, holds } from './outline.ts';
import type { Seen } from './surroundings.ts';
import type { Survey } from './survey.ts';
import type { TextRun } from './text-runs.ts';

/** Stands for "nowhere above". */
const FAR = 20;

/** Markers that say nothing about whether a text is the article's, or nothing that others do not; for labels and kinds they still count. */
const OTHER_MARKERS = new Set([
	'advertisement',
	'video',
	'app',
	'<figure>',
	'<blockquote>',
	'<figcaption>',
	'<h1>',
	'<h3>',
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
/** Those whose distance is a feature, in order. */
export const TELLING = MARKERS.filter((name) => !OTHER_MARKERS.has(name));
const TELLING_MARKERS = TELLING.map(markerOf);
/** All of them as bits, and where each stands among them, by its bit's place. */
const TELLING_WORDS = TELLING_MARKERS.reduce((bits, { words }) => bits | words, 0);
const TELLING_TAGS = TELLING_MARKERS.reduce((bits, { tag }) => bits | tag, 0);
const WORD_COLUMNS = columnsOf(TELLING_MARKERS.map(({ words }) => words));
const TAG_COLUMNS = columnsOf(TELLING_MARKERS.map(({ tag }) => tag));

function columnsOf(bits: readonly number[]): number[] {
	return Array.from({ length: 32 }, (_, place) => bits.indexOf(1 << place));
}

/** How many features `writePlaceFeatures` writes: `PLACE_FEATURES`. */
export const PLACE_WIDTH = 6 + TELLING.length;

/** Where a run stands among the page's elements. `inCore`: a run of the page's core. */
export function writePlaceFeatures(
	values: Float32Array,
	offset: number,
	{ run, before, width }: Seen,
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
	const marks = marksAt(place);
	if (before && before.depth === place.depth && areAlike(marks, marksAt(before)))
		values.copyWithin(at, at - width, at - width + TELLING.length);
	else writeMarkers(values, at, marks, place.depth);
	return at + TELLING.length;
}

/** Whether what stands around two places is the same: of siblings each has a list of its own. */
function areAlike(one: Marks | undefined, other: Marks | undefined): boolean {
	if (one === other) return true;
	if (!one || !other || one.above !== other.above) return false;
	return one.depth === other.depth && one.words === other.words && one.tag === other.tag;
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
