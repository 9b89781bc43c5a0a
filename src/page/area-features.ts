import type { FeatureTable } from './feature-table.ts';
import type { Mass, Outline } from './outline.ts';
import { isElement, type PageElement } from './page.ts';
import { commonPlace, type Place, type TextRun } from './text-runs.ts';

const LEVELS = [0, 1, 2, 3, 4];

/** Names of `areaFeatures`, in order. */
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
];

/** The runs that the others are seen from. */
export type Landmarks = { title: TextRun | undefined; heaviest: TextRun | undefined };

/** What kind of areas a run stands in: one of many like cards, a column of prose, near or far from the headline. */
export function putAreaFeatures(
	table: FeatureTable,
	run: TextRun,
	above: readonly Place[],
	{ outline, landmarks, siblings }: Areas,
): void {
	for (const level of LEVELS) table.put(siblings.countLike(above[level] as Place));
	for (const level of LEVELS) {
		const { prose, proseRuns } = massAt(above, level, outline);
		table.put(prose / Math.max(1, proseRuns));
	}
	for (const level of LEVELS) {
		const { linkChars, runs } = massAt(above, level, outline);
		table.put(Math.min(200, linkChars / Math.max(1, runs)));
	}
	putPath(table, run.place, landmarks.title);
	putPath(table, run.place, landmarks.heaviest);
	table.put(siblings.countPictures(above[1] as Place));
	putCard(table, above, outline, siblings);
}

/** What the areas of all runs of a page are seen from. */
export type Areas = { outline: Outline; landmarks: Landmarks; siblings: Siblings };

function massAt(above: readonly Place[], level: number, outline: Outline): Mass {
	return outline.massOf((above[level] as Place).element);
}

/** As many like siblings make a row of cards. */
const CARDS = 3;

/** The nearest element that is one of a row of like ones and holds, as a teaser does, a link among several texts. */
function putCard(table: FeatureTable, above: readonly Place[], outline: Outline, siblings: Siblings): void {
	for (const [level, place] of above.entries()) {
		const mass = outline.massOf(place.element);
		if (mass.runs < 2 || mass.linkChars === 0 || mass.runs > MANY_RUNS) continue;
		const likes = siblings.countLike(place);
		if (likes < CARDS) continue;
		table.put(likes);
		table.put(mass.linkChars / mass.chars);
		table.put(mass.prose);
		table.put(level);
		return;
	}
	table.put(0);
	table.put(0);
	table.put(0);
	table.put(NO_CARD);
}

/** An element with more texts is a section rather than a card. */
const MANY_RUNS = 12;
const NO_CARD = 10;

/** Counts of like siblings and of pictures, each worked out once; by element id. */
export class Siblings {
	/** One more than the count, 0 for what has not been counted; elements without text, higher up, have no place. */
	readonly #likes: Uint8Array;
	readonly #pictures: Uint8Array;

	constructor(size: number) {
		this.#likes = new Uint8Array(size);
		this.#pictures = new Uint8Array(size);
	}

	/** How many of an element's siblings, itself included, have its tag and classes. */
	countLike({ element, parent }: Place): number {
		if (!parent) return 1;
		if (!this.#likes[element.id]) this.#countAll(parent.element);
		return Math.max(1, (this.#likes[element.id] ?? 0) - 1);
	}

	#countAll(parent: PageElement): void {
		const counts = new Map<string, number>();
		const looks: [id: number, look: string][] = [];
		for (const child of parent.children) {
			if (!isElement(child)) continue;
			const look = lookOf(child);
			looks.push([child.id, look]);
			counts.set(look, (counts.get(look) ?? 0) + 1);
		}
		for (const [id, look] of looks) this.#likes[id] = 1 + Math.min(counts.get(look) ?? 1, 40);
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
	for (const child of children)
		if (isElement(child))
			count += isPicture(child)
				? 1
				: Number(child.children.some((below) => isElement(below) && isPicture(below)));
	return Math.min(count, 10);
}

function isPicture({ tag }: PageElement): boolean {
	return tag === 'img' || tag === 'picture' || tag === 'figure';
}

function lookOf({ tag, attributes }: PageElement): string {
	// Numbers tell one card from the next, not a card from something else.
	const classes = attributes.class;
	return classes ? `${tag}.${classes.replace(/\d+/g, '')}` : tag;
}

const FAR = 30;

/** Levels up to the nearest element around both, and from there down to the landmark. */
function putPath(table: FeatureTable, from: Place, landmark: TextRun | undefined): void {
	const common = landmark && commonPlace(from, landmark.place);
	table.put(common ? Math.min(FAR, from.depth - common.depth) : FAR);
	table.put(common ? Math.min(FAR, landmark.place.depth - common.depth) : FAR);
}
