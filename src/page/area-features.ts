import { commonDepth, type Outline } from './outline.ts';
import type { Place } from './places.ts';
import type { Siblings } from './siblings.ts';
import type { Seen } from './surroundings.ts';
import type { TextRun } from './text-runs.ts';

/** How many features `writeAreaFeatures` writes: `AREA_FEATURES`. */
export const AREA_WIDTH = 11;

/** What the areas of all runs of a page are seen from: places of the runs that show the headline, -1 for none, and weigh most. */
export type Areas = {
	runs: readonly TextRun[];
	outline: Outline;
	title: number;
	heaviest: number;
	siblings: Siblings;
};

/** Whether a run stands in one of many like cards, near or far from the headline. */
export function writeAreaFeatures(
	values: Float32Array,
	offset: number,
	{ run, above }: Seen,
	areas: Areas,
): number {
	const { runs, outline, siblings } = areas;
	const { place, block } = runs[run] as TextRun;
	const mass = outline.massOf(block);
	let at = offset;
	values[at++] = siblings.countLike(block);
	values[at++] = mass.prose / Math.max(1, mass.proseRuns);
	values[at++] = Math.min(200, mass.linkChars / mass.runs);
	at = writePath(values, at, place, areas.title, runs);
	at = writePath(values, at, place, areas.heaviest, runs);
	return writeCard(values, at, above, areas);
}

/** As many like siblings make a row of cards. */
const CARDS = 3;

/** The nearest element that is one of a row of like ones and holds, as a teaser does, a link among several texts. */
function writeCard(values: Float32Array, offset: number, above: readonly Place[], areas: Areas): number {
	const { outline, siblings } = areas;
	values.fill(0, offset, offset + CARD_FEATURES);
	values[offset + 3] = NO_CARD;
	for (let up = 0; up < above.length; up++) {
		const place = above[up] as Place;
		const { runs, linkChars, chars, prose } = outline.massOf(place);
		if (runs > MANY_RUNS) break;
		if (runs < 2 || linkChars === 0) continue;
		const likes = siblings.countLike(place);
		if (likes < CARDS) continue;
		values[offset] = likes;
		values[offset + 1] = linkChars / chars;
		values[offset + 2] = prose;
		values[offset + 3] = up;
		break;
	}
	return offset + CARD_FEATURES;
}

const CARD_FEATURES = 4;

/** An element with more texts is a section rather than a card. */
const MANY_RUNS = 12;
const NO_CARD = 10;
const FAR = 30;

/** Levels up to the nearest element around both, and from there down to the landmark, a run by its place in the list. */
function writePath(
	values: Float32Array,
	offset: number,
	from: Place,
	landmark: number,
	runs: readonly TextRun[],
): number {
	const to = runs[landmark]?.place;
	const depth = to ? commonDepth(from, landmark) : 0;
	values[offset] = to ? Math.min(FAR, from.depth - depth) : FAR;
	values[offset + 1] = to ? Math.min(FAR, to.depth - depth) : FAR;
	return offset + 2;
}
