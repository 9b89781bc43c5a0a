import type { Folded } from './fold.ts';
import { isArabic } from './letters.ts';
import { letterRun, mayEnd, startsWord, wordEnd } from './word-ends.ts';

/**
 * Every name, sorted, so that a text is walked as if the list were a trie: each further letter narrows the range of
 * names that still fit. Compact, plain data, and quick to open again. Names end at line breaks; `PREFIX` stands behind
 * each of a name's words that also stands for longer ones.
 */
export type NameList = { names: string; ids: number[] };

/** A name found: units `start` to `end` of the folded text, and all numbers under which that name stands. */
export type Found = { start: number; end: number; ids: readonly number[] };

/** Ends a word that also stands for longer ones. Sorts before every unit of a folded text and never occurs in one. */
export const PREFIX = '\u0001';
const PREFIX_UNIT = 1;
/** A list made ready for finding. */
export type Names = {
	names: string[];
	ids: readonly number[];
	idsAt: Uint32Array;
	ranges: Map<number, Range>;
};
type Range = { from: number; to: number };

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
	const ranges = new Map<number, Range>();
	let at = 0;
	names.forEach((name, i) => {
		idsAt[i] = at;
		at += 1 + (list.ids[at] ?? 0);
		const unit = name.charCodeAt(0);
		const range = ranges.get(unit);
		if (range) range.to = i + 1;
		else ranges.set(unit, { from: i, to: i + 1 });
	});
	return { names, ids: list.ids, idsAt, ranges };
}

/** Find all names in a folded text in one pass: leftmost first, longest at its place, none inside another. */
export function findNamesIn(names: Names, { text }: Pick<Folded, 'text'>): Found[] {
	const found: Found[] = [];
	let at = 0;
	while (at < text.length) {
		const hit = startsWord(text, at) ? longestFrom(names, text, at) : undefined;
		if (hit) found.push(hit);
		at = hit ? hit.end : at + 1;
	}
	return found;
}

/** At the word's start, else (Arabic script) behind the article, conjunction or preposition that is glued to it. */
function longestFrom(names: Names, text: string, at: number): Found | undefined {
	const hit = longestNameAt(names, text, at);
	if (hit || !isArabic(text.charCodeAt(at))) return hit;
	for (const from of behindClitics(text, at)) {
		const behind = longestNameAt(names, text, from);
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
	let end = start;
	let complete: number[] = [];
	eachNameAt(names, text, start, (name, at) => {
		const to = wordEnd(text, at);
		if (to === end) complete.push(name);
		else if (to > end) {
			end = to;
			complete = [name];
		}
	});
	return complete.length > 0 ? { start, end, ids: idsOf(names, complete) } : undefined;
}

/** Told of a name that stands in the text: its place in the list, and where it ends. */
type Take = (name: number, end: number) => void;

/** Every number whose name stands in a folded text, within other names, too. */
export function idsIn(names: Names, text: string): Set<number> {
	const found = new Set<number>();
	const take: Take = (name) => {
		for (const id of idsOf(names, [name])) found.add(id);
	};
	for (let at = 0; at < text.length; at++) {
		if (!startsWord(text, at)) continue;
		eachNameAt(names, text, at, take);
		if (isArabic(text.charCodeAt(at)))
			for (const from of behindClitics(text, at)) eachNameAt(names, text, from, take);
	}
	return found;
}

function eachNameAt(names: Names, text: string, start: number, take: Take): void {
	const range = names.ranges.get(text.charCodeAt(start));
	if (range) walk(names.names, text, { range, length: 1, at: start + 1 }, take);
}

/** `length` units of the range's names have been read, up to the text's unit `at`. */
type Place = { range: Range; length: number; at: number };

/** Go on letter by letter while names fit; where a word inside a name may end as it likes, its rest is passed over. */
function walk(names: string[], text: string, place: Place, take: Take): void {
	let range: Range | undefined = place.range;
	for (let { length, at } = place; range !== undefined; length++, at++) {
		takeComplete(names, text, { range, length, at }, take);
		if (at >= text.length) return;
		if (names[range.from]?.charCodeAt(length) === PREFIX_UNIT) {
			const behind = narrowed(names, range, length, PREFIX_UNIT);
			const to = letterRun(text, at);
			const next = behind && narrowed(names, behind, length + 1, text.charCodeAt(to));
			if (next) walk(names, text, { range: next, length: length + 2, at: to + 1 }, take);
		}
		range = narrowed(names, range, length, text.charCodeAt(at));
	}
}

function idsOf({ ids, idsAt }: Names, complete: readonly number[]): number[] {
	const all = complete.flatMap((name) => {
		const at = idsAt[name] ?? 0;
		return ids.slice(at + 1, at + 1 + (ids[at] ?? 0));
	});
	return complete.length > 1 ? [...new Set(all)] : all;
}

/** Take the names of the range that are complete here, if the text allows a name to end here: two at most. */
function takeComplete(names: string[], text: string, { range, length, at }: Place, take: Take): void {
	// Of a name both whole and as a prefix, the whole one sorts just before the other.
	for (let i = range.from; i < range.to && i < range.from + 2; i++) {
		const name = names[i] ?? '';
		const isPrefix = name.length === length + 1 && name.charCodeAt(length) === PREFIX_UNIT;
		if (isPrefix || (name.length === length && mayEnd(text, at, length))) take(i, at);
	}
}

/** The names of the range whose next unit is `unit`, by two binary searches. */
function narrowed(names: string[], range: Range, length: number, unit: number): Range | undefined {
	const from = firstAtLeast(names, range, length, unit);
	const to = firstAtLeast(names, { from, to: range.to }, length, unit + 1);
	return from < to ? { from, to } : undefined;
}

function firstAtLeast(names: string[], { from, to }: Range, length: number, unit: number): number {
	let low = from;
	let high = to;
	while (low < high) {
		const middle = (low + high) >> 1;
		const name = names[middle] ?? '';
		if ((name.length > length ? name.charCodeAt(length) : -1) < unit) low = middle + 1;
		else high = middle;
	}
	return low;
}
