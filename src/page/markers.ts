import type { PageElement } from './page.ts';
import type { Place } from './text-runs.ts';
import { VOCABULARIES, vocabulariesOf } from './vocabulary.ts';

/** Elements whose being around a text tells something about it. */
const TELLING_TAGS =
	'article main aside nav footer header form figure ul ol table blockquote section button a figcaption p dl label address time h1 h2 h3 li'.split(
		' ',
	);

/** What an element may carry that tells of the texts in it: a word of a vocabulary, or a telling tag. */
export const MARKERS: readonly string[] = [...VOCABULARIES, ...TELLING_TAGS.map((tag) => `<${tag}>`)];

const TAG_AT: ReadonlyMap<string, number> = new Map(
	TELLING_TAGS.map((tag, at) => [tag, VOCABULARIES.length + at]),
);

/** Where a marker stands in `MARKERS`. */
export function markerAt(name: string): number {
	const at = MARKERS.indexOf(name);
	if (at < 0) throw new Error(`There is no marker "${name}".`);
	return at;
}

/**
 * What stands around a place: for each of the `MARKERS` the depth of the nearest element at or above the place that
 * carries it, -1 where none does. Places whose elements carry nothing share the list of what is above them.
 */
export type Depths = readonly number[];

/** Whether a marker stands at most so many levels above a depth. */
export function isWithin(depths: Depths, marker: number, depth: number, levels: number): boolean {
	const at = depths[marker] as number;
	return at >= 0 && depth - at <= levels;
}

/** The markers around places of a page, each element's worked out once. */
export class Markers {
	readonly #depths: (Depths | undefined)[];

	/** `size`: one more than the highest id of an element that may be asked for. */
	constructor(size: number) {
		this.#depths = new Array(size);
	}

	depthsAt(place: Place): Depths {
		const known = this.#depths[place.element.id];
		if (known) return known;
		const inherited = place.parent ? this.depthsAt(place.parent) : NONE;
		const depths = withOwn(inherited, place);
		this.#depths[place.element.id] = depths;
		return depths;
	}
}

const NONE: Depths = MARKERS.map(() => -1);
const SILENT: readonly number[] = [];

function withOwn(inherited: Depths, { element, depth }: Place): Depths {
	const byTag = TAG_AT.get(element.tag);
	const words = wordsOf(element);
	if (byTag === undefined && words.length === 0) return inherited;
	// A plain list: a typed one of this length is kept outside the heap, which makes each copy dear.
	const depths = inherited.slice();
	for (const at of words) depths[at] = depth;
	if (byTag !== undefined) depths[byTag] = depth;
	return depths;
}

/** The body's and the root's class lists name features of the whole site. */
function wordsOf(element: PageElement): readonly number[] {
	return element.tag === 'body' || element.tag === 'html' ? SILENT : vocabulariesOf(element);
}
