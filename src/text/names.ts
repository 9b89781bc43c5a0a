import type { Folded } from './fold.ts';
import { isArabic, startsAfter, unitKind } from './letters.ts';
import { type NameHeads, NameWalk, nameHeads, PREFIX } from './name-walk.ts';
import { startsWord, wordEnd } from './word-ends.ts';

export { PREFIX };

/**
 * Every name, sorted, so that a text can be walked along them (`NameWalk`). Compact, plain data, and quick to open again.
 * Names end at line breaks; `PREFIX` stands behind each of a name's words that also stands for longer ones.
 */
export type NameList = { names: string; ids: number[] };

/** A name found: units `start` to `end` of the folded text, and all numbers under which that name stands. */
export type Found = { start: number; end: number; ids: readonly number[] };

/** A list made ready for finding. */
export type Names = {
	names: string[];
	ids: readonly number[];
	idsAt: Uint32Array;
	heads: NameHeads;
	/** The numbers of the names found so far, by the names' places: the same names have the very same ones. */
	own: Map<number | string, readonly number[]>;
};

/** A folded name and the number under which it is found; the same name may stand under several. */
export type Key = { key: string; id: number };

/** The list of names that are folded and spelt already. */
export function sortNames(all: Iterable<Key>): NameList {
	const byName = new Map<string, Set<number>>();
	for (const { key, id } of all) byName.set(key, (byName.get(key) ?? new Set()).add(id));
	const names = [...byName.keys()].sort(byUnits);
	// Each name's ids, after how many there are.
	const ids = names.flatMap((name) => [byName.get(name)?.size ?? 0, ...(byName.get(name) ?? [])]);
	return { names: names.join('\n'), ids };
}

function byUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Make a list ready for finding. Linear in the list's size. */
export function openNames(list: NameList): Names {
	const names = list.names === '' ? [] : list.names.split('\n');
	const idsAt = new Uint32Array(names.length);
	let at = 0;
	for (let i = 0; i < names.length; i++) {
		idsAt[i] = at;
		at += 1 + (list.ids[at] ?? 0);
	}
	return { names, ids: list.ids, idsAt, heads: nameHeads(names), own: new Map() };
}

/** Find all names in a folded text in one pass: leftmost first, longest at its place, none inside another. */
export function findNamesIn(names: Names, { text }: Pick<Folded, 'text'>): Found[] {
	const found: Found[] = [];
	const longest = new Longest(names, text);
	let before = 0;
	for (let at = 0; at < text.length; at++) {
		const kind = unitKind(text.charCodeAt(at));
		const isStart = startsAfter(before, kind);
		before = kind;
		if (!isStart) continue;
		const hit = longestFrom(longest, text, at);
		if (!hit) continue;
		found.push(hit);
		at = hit.end - 1;
		before = unitKind(text.charCodeAt(at));
	}
	return found;
}

/** At the word's start, else (Arabic script) behind the article, conjunction or preposition that is glued to it. */
function longestFrom(longest: Longest, text: string, at: number): Found | undefined {
	const hit = longest.at(at);
	if (hit || !isArabic(text.charCodeAt(at))) return hit;
	for (const from of behindClitics(text, at)) {
		const behind = longest.at(from);
		if (behind) return behind;
	}
	return undefined;
}

/** Where a name may begin within a word of the Arabic script: behind each of what is glued to it, in that order. */
export function behindClitics(text: string, at: number): number[] {
	const places: number[] = [];
	let from = at;
	for (const clitic of CLITICS) {
		const form = clitic.find((one) => text.startsWith(one, from));
		if (form === undefined) continue;
		from += form.length;
		places.push(from);
	}
	return places;
}

/** In the order in which they stand before a word. */
const CLITICS = [['و', 'ف'], ['لل', 'ب', 'ل', 'ک'], ['ال']];

/** The longest name that begins at a place; names that end at the same word's end (`fatalities`, `fatalit*`) are found together. */
export function longestNameAt(names: Names, text: string, start: number): Found | undefined {
	return new Longest(names, text).at(start);
}

class Longest {
	readonly #names: Names;
	readonly #walk: NameWalk;
	#end = 0;
	#complete: number[] = [];

	constructor(names: Names, text: string) {
		this.#names = names;
		this.#walk = new NameWalk(names, text, (name, at) => {
			const to = wordEnd(text, at);
			if (to === this.#end) this.#complete.push(name);
			else if (to > this.#end) {
				this.#end = to;
				this.#complete = [name];
			}
		});
	}

	at(start: number): Found | undefined {
		this.#end = start;
		this.#walk.from(start);
		if (this.#end === start) return undefined;
		return { start, end: this.#end, ids: idsOf(this.#names, this.#complete) };
	}
}

/** Every number whose name stands in a folded text, within other names, too. */
export function idsIn(names: Names, text: string): Set<number> {
	const found = new Set<number>();
	const walk = new NameWalk(names, text, (name) => {
		for (const id of ownIds(names, name)) found.add(id);
	});
	for (let at = 0; at < text.length; at++) {
		if (!startsWord(text, at)) continue;
		walk.from(at);
		if (isArabic(text.charCodeAt(at))) for (const from of behindClitics(text, at)) walk.from(from);
	}
	return found;
}

function idsOf(names: Names, complete: readonly number[]): readonly number[] {
	const [only = 0] = complete;
	if (complete.length === 1) return ownIds(names, only);
	const key = complete.join();
	const all = names.own.get(key) ?? [...new Set(complete.flatMap((name) => ownIds(names, name)))];
	names.own.set(key, all);
	return all;
}

function ownIds({ ids, idsAt, own }: Names, name: number): readonly number[] {
	let found = own.get(name);
	if (!found) {
		const at = idsAt[name] ?? 0;
		found = ids.slice(at + 1, at + 1 + (ids[at] ?? 0));
		own.set(name, found);
	}
	return found;
}
