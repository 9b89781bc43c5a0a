import type { Areas } from './area-features.ts';
import type { Mass } from './outline.ts';
import type { Place } from './places.ts';
import type { TextRun } from './text-runs.ts';

/** Elements around a run that are looked at, its own block-level one included. */
const LEVELS_ABOVE = 9;

/** A run whose row is written, with what stands around it. */
export type Seen = {
	run: number;
	/** Its own block-level element and those around it. */
	above: Place[];
	/** Where the run of the row before stands; undefined for the first row. */
	before: Place | undefined;
	/** Whether that run's block-level element stands in the same one as this run's, so that what is known of it can be copied. */
	isBeside: boolean;
	/** Of a row. */
	width: number;
};

/** Where no run has been looked at. */
export function unseen(width: number): Seen {
	return { run: -1, above: [], before: undefined, isBeside: false, width };
}

/** Go on to another run. */
export function lookOn(seen: Seen, run: number, runs: readonly TextRun[]): void {
	const { above } = seen;
	const { block } = runs[run] as TextRun;
	const { parent } = block;
	seen.before = runs[seen.run]?.place;
	seen.isBeside = parent !== undefined && above[1] === parent;
	seen.run = run;
	above[0] = block;
	if (seen.isBeside) return;
	let place = block;
	for (let level = 1; level < LEVELS_ABOVE; level++) {
		place = place.parent ?? place;
		above[level] = place;
	}
}

/** How many features `writeSurroundings` writes: `SURROUNDING_FEATURES`. */
export const SURROUNDING_WIDTH = 33;

/** What the elements around a run's own hold: the same for all that stand in one element. */
export function writeSurroundings(
	values: Float32Array,
	offset: number,
	{ above, isBeside, width }: Seen,
	{ outline, siblings }: Areas,
): number {
	const end = offset + SURROUNDING_WIDTH;
	if (isBeside) {
		values.copyWithin(offset, offset - width, end - width);
		return end;
	}
	let at = offset;
	for (let level = 1; level <= 5; level++) {
		const place = above[level] as Place;
		const mass = outline.massOf(place);
		if (level !== 4) at = writeMass(values, at, mass, outline.whole);
		if (level === 5) break;
		values[at++] = siblings.countLike(place);
		values[at++] = mass.prose / Math.max(1, mass.proseRuns);
		values[at++] = Math.min(200, mass.linkChars / mass.runs);
	}
	values[at] = siblings.countPictures(above[1] as Place);
	return end;
}

function writeMass(
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
	return offset + 5;
}
