import type { Looks } from './looks.ts';
import type { Landmark, Outline } from './outline.ts';
import { isElement, type PageElement } from './page.ts';
import { headingLevel } from './tags.ts';
import type { Place, TextRun } from './text-runs.ts';

const LEVELS = [0, 1, 2, 3, 4];

/** Names of what kind of areas a run stands in, in order. */
export const AREA_FEATURES: readonly string[] = [
	...LEVELS.map((level) => `like-siblings@${level}`),
	...LEVELS.map((level) => `mean-prose@${level}`),
	...LEVELS.map((level) => `links-a-run@${level}`),
	'up-to-title',
	'title-below',
	'up-to-heaviest',
	'heaviest-below',
	'pictures-near',
	'card-likes',
	'card-link-share',
	'card-prose',
	'card-level',
	'card-title-links',
];

/** What the areas of all runs of a page are seen from: the runs that show the headline and weigh most. */
export type Areas = {
	runs: readonly TextRun[];
	outline: Outline;
	title: Landmark;
	heaviest: Landmark;
	siblings: Siblings;
};

/** Whether a run stands in one of many like cards, in a column of prose, near or far from the headline. */
export function writeAreaFeatures(
	values: Float32Array,
	offset: number,
	{ run, above }: { run: number; above: readonly Place[] },
	areas: Areas,
): number {
	const { outline, siblings } = areas;
	const { sums } = outline;
	let at = offset;
	for (const level of LEVELS) {
		const place = above[level] as Place;
		const { element } = place;
		values[at] = siblings.countLike(place);
		values[at + LEVELS.length] =
			outline.within(element, sums.prose) / Math.max(1, outline.within(element, sums.proseRuns));
		values[at + 2 * LEVELS.length] = Math.min(
			200,
			outline.within(element, sums.linkChars) / outline.runsIn(element),
		);
		at++;
	}
	at += 2 * LEVELS.length;
	const { place } = areas.runs[run] as TextRun;
	at = writePath(values, at, place, areas.title);
	at = writePath(values, at, place, areas.heaviest);
	values[at++] = siblings.countPictures(above[1] as Place);
	return writeCard(values, at, above, areas);
}

/** As many like siblings make a row of cards. */
const CARDS = 3;

/** The nearest element that is one of a row of like ones and holds, as a teaser does, a link among several texts. */
function writeCard(values: Float32Array, offset: number, above: readonly Place[], areas: Areas): number {
	const { outline, siblings } = areas;
	const { sums } = outline;
	let [likes, linkShare, prose, level, titleLinks] = [0, 0, 0, NO_CARD, 0];
	for (let up = 0; up < above.length; up++) {
		const place = above[up] as Place;
		const runs = outline.runsIn(place.element);
		if (runs > MANY_RUNS) break;
		const linkChars = runs < 2 ? 0 : outline.within(place.element, sums.linkChars);
		if (linkChars === 0 || siblings.countLike(place) < CARDS) continue;
		likes = siblings.countLike(place);
		linkShare = linkChars / outline.within(place.element, sums.chars);
		prose = outline.within(place.element, sums.prose);
		level = up;
		titleLinks = linksInTitle(place, areas);
		break;
	}
	values[offset] = likes;
	values[offset + 1] = linkShare;
	values[offset + 2] = prose;
	values[offset + 3] = level;
	values[offset + 4] = titleLinks;
	return offset + 5;
}

/** How much of a card's heading is a link: 0 to 1, -1 for a card without a heading. */
function linksInTitle({ element }: Place, { runs, outline }: Areas): number {
	for (let at = outline.first(element); at < outline.end(element); at++) {
		const run = runs[at] as TextRun;
		if (headingLevel(run.element.tag) > 0) return Math.min(1, run.linkChars / run.text.length);
	}
	return -1;
}

/** An element with more texts is a section rather than a card. */
const MANY_RUNS = 12;
const NO_CARD = 10;
/** More like siblings say no more. */
const MANY_LIKES = 40;

/** Counts of like siblings and of pictures, each worked out once; by element id. */
export class Siblings {
	/** One more than the count, 0 for what has not been counted; elements without text, higher up, have no place. */
	readonly #likes: Uint8Array;
	readonly #pictures: Uint8Array;
	readonly #looks: Looks;

	constructor({ size, looks }: Outline) {
		this.#likes = new Uint8Array(size);
		this.#pictures = new Uint8Array(size);
		this.#looks = looks;
	}

	/** How many of an element's siblings, itself included, have its tag and classes. */
	countLike({ element, parent }: Place): number {
		if (!parent) return 1;
		if (!this.#likes[element.id]) this.#countAll(parent.element);
		return Math.max(1, (this.#likes[element.id] ?? 0) - 1);
	}

	#countAll({ children }: PageElement): void {
		const counts = new Map<number, number>();
		for (const child of children) {
			if (!isElement(child)) continue;
			const look = this.#looks.roleOf(child);
			counts.set(look, (counts.get(look) ?? 0) + 1);
		}
		for (const child of children) {
			if (!isElement(child)) continue;
			const count = counts.get(this.#looks.roleOf(child)) ?? 1;
			this.#likes[child.id] = 1 + Math.min(count, MANY_LIKES);
		}
	}

	/** Pictures directly in an element or one below. */
	countPictures({ element }: Place): number {
		const known = this.#pictures[element.id];
		if (known) return known - 1;
		const count = picturesIn(element);
		this.#pictures[element.id] = 1 + count;
		return count;
	}
}

function picturesIn({ children }: PageElement): number {
	let count = 0;
	for (const child of children) {
		if (!isElement(child)) continue;
		count += isPicture(child)
			? 1
			: Number(child.children.some((below) => isElement(below) && isPicture(below)));
	}
	return Math.min(count, 10);
}

function isPicture({ tag }: PageElement): boolean {
	return tag === 'img' || tag === 'picture' || tag === 'figure';
}

const FAR = 30;

/** Levels up to the nearest element around both, and from there down to the landmark. */
function writePath(values: Float32Array, offset: number, from: Place, landmark: Landmark): number {
	const { place: to } = landmark;
	const depth = to ? landmark.commonDepth(from) : 0;
	values[offset] = to ? Math.min(FAR, from.depth - depth) : FAR;
	values[offset + 1] = to ? Math.min(FAR, to.depth - depth) : FAR;
	return offset + 2;
}
