import { MARKERS, type Marks, marksAt } from './markers.ts';
import { commonDepth, holds } from './outline.ts';
import type { Seen } from './surroundings.ts';
import type { Survey } from './survey.ts';
import type { TextRun } from './text-runs.ts';
import { VOCABULARIES } from './vocabulary.ts';

/** Stands for "nowhere above". */
const FAR = 20;

/** How many features `writePlaceFeatures` writes: `PLACE_FEATURES`. */
export const PLACE_WIDTH = 6 + MARKERS.length;

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
		values.copyWithin(at, at - width, at - width + MARKERS.length);
	else writeMarkers(values, at, marks, place.depth);
	return at + MARKERS.length;
}

/** Whether what stands around two places is the same: of siblings each has a list of its own. */
function areAlike(one: Marks | undefined, other: Marks | undefined): boolean {
	if (one === other) return true;
	if (!one || !other || one.above !== other.above) return false;
	return one.depth === other.depth && one.words === other.words && one.tag === other.tag;
}

/** Levels up to the nearest element with each marker: most elements carry one or two, so these are gone through. */
function writeMarkers(values: Float32Array, offset: number, marks: Marks | undefined, depth: number): void {
	let [words, tags] = [0, 0];
	values.fill(FAR, offset, offset + MARKERS.length);
	for (let at = marks; at; at = at.above) {
		const distance = Math.min(depth - at.depth, FAR - 1);
		for (let fresh = at.words & ~words; fresh !== 0; fresh &= fresh - 1)
			values[offset + 31 - Math.clz32(fresh & -fresh)] = distance;
		if (at.tag & ~tags) values[offset + VOCABULARIES.length + 31 - Math.clz32(at.tag)] = distance;
		words |= at.words;
		tags |= at.tag;
	}
}
