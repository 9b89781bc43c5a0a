import type { Place } from './places.ts';
import { VOCABULARIES, vocabularyBits } from './vocabulary.ts';

/** Elements whose being around a text tells something about it. */
const TELLING_TAGS =
	'article main aside nav footer header form figure ul ol table blockquote section button a figcaption p dl label address time h1 h2 h3 li'.split(
		' ',
	);

/** What an element may carry that tells of the texts in it: a word of a vocabulary, or a telling tag. */
export const MARKERS: readonly string[] = [...VOCABULARIES, ...TELLING_TAGS.map((tag) => `<${tag}>`)];

const TAG_BITS: ReadonlyMap<string, number> = new Map(TELLING_TAGS.map((tag, at) => [tag, 1 << at]));

/** One of the `MARKERS`: a bit of an element's words, or of its tag. */
export type Marker = { words: number; tag: number };

/** Find one of the `MARKERS` by its name. */
export function markerOf(name: string): Marker {
	const at = MARKERS.indexOf(name);
	if (at < 0) throw new Error(`There is no marker "${name}".`);
	const tagAt = at - VOCABULARIES.length;
	return tagAt < 0 ? { words: 1 << at, tag: 0 } : { words: 0, tag: 1 << tagAt };
}

/**
 * What an element carries, as bits: words by their places in `VOCABULARIES`, its tag by the place in `TELLING_TAGS`; and the
 * nearest element above that carries something. Places whose elements carry nothing share what is above them.
 */
export type Marks = { depth: number; words: number; tag: number; above: Marks | undefined };

/** What stands around a place, itself included, the nearest first; undefined where nothing does. Each element is asked once. */
export function marksAt(place: Place): Marks | undefined {
	if (place.marks !== undefined) return place.marks === NONE ? undefined : place.marks;
	const { element, parent, depth } = place;
	const above = parent && marksAt(parent);
	const tag = TAG_BITS.get(element.tag) ?? 0;
	// The body's and the root's class lists name features of the whole site.
	const words = element.tag === 'body' || element.tag === 'html' ? 0 : vocabularyBits(element);
	const marks = (tag | words) === 0 ? above : { depth, words, tag, above };
	place.marks = marks ?? NONE;
	return marks;
}

/** Stands at places around which nothing is carried. */
const NONE: Marks = { depth: -1, words: 0, tag: 0, above: undefined };

/** Depth of the nearest element that carries a marker; -1 where none does. */
export function depthOf(marks: Marks | undefined, { words, tag }: Marker): number {
	for (let at = marks; at; at = at.above) if ((at.words & words) | (at.tag & tag)) return at.depth;
	return -1;
}

/** Whether a marker stands at most so many levels above a depth. */
export function isWithin(
	marks: Marks | undefined,
	{ words, tag }: Marker,
	depth: number,
	levels: number,
): boolean {
	for (let at = marks; at && depth - at.depth <= levels; at = at.above)
		if ((at.words & words) | (at.tag & tag)) return true;
	return false;
}
