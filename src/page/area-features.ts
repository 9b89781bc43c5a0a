import type { Looks } from './looks.ts';
import { commonDepth, type Outline } from './outline.ts';
import { isElement, type PageElement, type PageNode } from './page.ts';
import type { Place } from './places.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';

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

/** What the areas of all runs of a page are seen from: places of the runs that show the headline, -1 for none, and weigh most. */
export type Areas = {
	runs: readonly TextRun[];
	outline: Outline;
	title: number;
	heaviest: number;
	siblings: Siblings;
};

/** Whether a run stands in one of many like cards, in a column of prose, near or far from the headline. */
export function writeAreaFeatures(
	values: Float32Array,
	offset: number,
	{ run, above }: { run: number; above: readonly Place[] },
	areas: Areas,
): number {
	const { runs, outline, siblings } = areas;
	let at = offset;
	for (let level = 0; level < LEVELS.length; level++) {
		const place = above[level] as Place;
		const mass = outline.massOf(place);
		values[at] = siblings.countLike(place);
		values[at + LEVELS.length] = mass.prose / Math.max(1, mass.proseRuns);
		values[at + 2 * LEVELS.length] = Math.min(200, mass.linkChars / mass.runs);
		at++;
	}
	at += 2 * LEVELS.length;
	const { place } = runs[run] as TextRun;
	at = writePath(values, at, place, areas.title, runs);
	at = writePath(values, at, place, areas.heaviest, runs);
	values[at++] = siblings.countPictures(above[1] as Place);
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
		values[offset + 4] = linksInTitle(place, areas);
		break;
	}
	return offset + CARD_FEATURES;
}

const CARD_FEATURES = 5;

/** How much of a card's heading is a link: 0 to 1, -1 for a card without a heading. */
function linksInTitle({ first, end }: Place, { runs }: Areas): number {
	for (let at = first; at < end; at++) {
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
		const roles: number[] = [];
		for (let at = 0; at < children.length; at++) {
			const child = children[at] as PageNode;
			const role = isElement(child) ? this.#looks.roleOf(child) : -1;
			roles.push(role);
			if (role >= 0) counts.set(role, (counts.get(role) ?? 0) + 1);
		}
		for (let at = 0; at < children.length; at++) {
			const role = roles[at] as number;
			if (role < 0) continue;
			this.#likes[(children[at] as PageNode).id] = 1 + Math.min(counts.get(role) ?? 1, MANY_LIKES);
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
	for (let at = 0; at < children.length; at++) {
		const child = children[at] as PageNode;
		if (isElement(child) && (isPicture(child) || holdsPicture(child))) count++;
	}
	return Math.min(count, 10);
}

function holdsPicture({ children }: PageElement): boolean {
	for (let at = 0; at < children.length; at++) {
		const child = children[at] as PageNode;
		if (isElement(child) && isPicture(child)) return true;
	}
	return false;
}

function isPicture({ tag }: PageElement): boolean {
	return tag === 'img' || tag === 'picture' || tag === 'figure';
}

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
