import type { Outline } from './outline.ts';
import { isElement, type PageElement } from './page.ts';
import type { Place, TextRun } from './text-runs.ts';

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
];

/** The runs that the others are seen from. */
export type Landmarks = { title: TextRun | undefined; heaviest: TextRun | undefined };

/** What kind of areas a run stands in: one of many like cards, a column of prose, near or far from the headline. */
export function areaFeatures(
	run: TextRun,
	outline: Outline,
	landmarks: Landmarks,
	siblings: Siblings,
): number[] {
	const places = placesAbove(run);
	const masses = places.map(({ element }) => outline.massOf(element));
	return [
		...places.map((place) => siblings.countLike(place)),
		...masses.map(({ prose, proseRuns }) => prose / Math.max(1, proseRuns)),
		...masses.map(({ linkChars, runs }) => Math.min(200, linkChars / Math.max(1, runs))),
		...pathTo(run.place, landmarks.title),
		...pathTo(run.place, landmarks.heaviest),
		siblings.countPictures(places[1] as Place),
	];
}

/** Counts of like siblings, worked out once for each parent. */
export class Siblings {
	readonly #likes = new Map<number, Map<string, number>>();

	/** How many of an element's siblings, itself included, have its tag and classes. */
	countLike({ element, parent }: Place): number {
		if (!parent) return 1;
		let counts = this.#likes.get(parent.element.id);
		if (!counts) {
			counts = new Map();
			for (const child of parent.element.children) {
				if (!isElement(child)) continue;
				const look = lookOf(child);
				counts.set(look, (counts.get(look) ?? 0) + 1);
			}
			this.#likes.set(parent.element.id, counts);
		}
		return Math.min(counts.get(lookOf(element)) ?? 1, 40);
	}

	/** Pictures directly in an element or one below. */
	countPictures({ element }: Place): number {
		let count = 0;
		for (const child of element.children)
			if (isElement(child))
				count += isPicture(child)
					? 1
					: Number(child.children.some((below) => isElement(below) && isPicture(below)));
		return Math.min(count, 10);
	}
}

function isPicture({ tag }: PageElement): boolean {
	return tag === 'img' || tag === 'picture' || tag === 'figure';
}

function lookOf({ tag, attributes }: PageElement): string {
	// Numbers tell one card from the next, not a card from something else.
	return `${tag}.${(attributes.class ?? '').replace(/\d+/g, '')}`;
}

function placesAbove(run: TextRun): Place[] {
	let place: Place = run.place;
	while (place.element !== run.element && place.parent) place = place.parent;
	return LEVELS.map((level) => {
		if (level > 0 && place.parent) place = place.parent;
		return place;
	});
}

const FAR = 30;

/** Levels up to the nearest element around both, and from there down to the landmark. */
function pathTo(from: Place, landmark: TextRun | undefined): [number, number] {
	if (!landmark) return [FAR, FAR];
	let one: Place = from;
	let other: Place = landmark.place;
	while (one.element !== other.element) {
		if (one.depth >= other.depth && one.parent) one = one.parent;
		else if (other.parent) other = other.parent;
		else break;
	}
	return [Math.min(FAR, from.depth - one.depth), Math.min(FAR, landmark.place.depth - one.depth)];
}
