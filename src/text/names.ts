import type { Folded } from './fold.ts';
import { isArabic, isHangul, isUnspaced, isWordUnit } from './letters.ts';

/**
 * Every name, sorted, so that a text is walked as if the list were a trie: each further letter narrows the range of
 * names that still fit. Compact, plain data, and quick to open again. Names end at line breaks; a name that also
 * stands for longer words ends in `PREFIX`.
 */
export type NameList = { names: string; ids: number[] };

/** A name found: units `start` to `end` of the folded text, and all numbers under which that name stands. */
export type Found = { start: number; end: number; ids: readonly number[] };

/** Ends a name that also stands for longer words. Sorts before every unit of a folded text and never occurs in one. */
export const PREFIX = '\u0001';
/** A list made ready for finding. Opening is linear in the list's size. */
export type Names = {
	names: string[];
	ids: readonly number[];
	idsAt: Uint32Array;
	ranges: Map<number, Range>;
};
type Range = { from: number; to: number };

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

function startsWord(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (!isWordUnit(unit)) return false;
	if (at === 0 || isUnspaced(unit)) return true;
	const before = text.charCodeAt(at - 1);
	return !isWordUnit(before) || isUnspaced(before);
}

/** At the word's start, else (Arabic script) behind the article, conjunction or preposition that is glued to it. */
function longestFrom(names: Names, text: string, at: number): Found | undefined {
	const hit = longestNameAt(names, text, at);
	if (hit || !isArabic(text.charCodeAt(at))) return hit;
	let from = at;
	for (const clitic of CLITICS) {
		if (!clitic.some((form) => text.startsWith(form, from))) continue;
		from += clitic.find((form) => text.startsWith(form, from))?.length ?? 0;
		const behind = longestNameAt(names, text, from);
		if (behind) return behind;
	}
	return undefined;
}

/** In the order in which they stand before a word. */
const CLITICS = [['و', 'ف'], ['لل', 'ب', 'ل', 'ک'], ['ال']];

/** The longest name that begins at a place; names that end at the same word's end (`fatalities`, `fatalit*`) are found together. */
export function longestNameAt(names: Names, text: string, start: number): Found | undefined {
	let range = names.ranges.get(text.charCodeAt(start));
	let complete: number[] = [];
	let end = start;
	for (let length = 1; range !== undefined; length++) {
		const found = completeAt(names.names, range, text, { start, length });
		if (found.length > 0) {
			const to = wordEnd(text, start + length);
			complete = to === end ? [...complete, ...found] : found;
			end = to;
		}
		if (start + length >= text.length) break;
		range = narrowed(names.names, range, length, text.charCodeAt(start + length));
	}
	return complete.length > 0 ? { start, end, ids: idsOf(names, complete) } : undefined;
}

function idsOf({ ids, idsAt }: Names, complete: readonly number[]): number[] {
	const all = complete.flatMap((name) => {
		const at = idsAt[name] ?? 0;
		return ids.slice(at + 1, at + 1 + (ids[at] ?? 0));
	});
	return complete.length > 1 ? [...new Set(all)] : all;
}

/** The names of the range that are complete after `length` units, if the text allows a name to end there: two at most. */
function completeAt(
	names: string[],
	range: Range,
	text: string,
	at: { start: number; length: number },
): number[] {
	const complete: number[] = [];
	// Of a name both whole and as a prefix, the whole one sorts just before the other.
	for (let i = range.from; i < range.to && i < range.from + 2; i++) {
		const name = names[i] ?? '';
		const isWhole = name.length === at.length && endsWord(text, at.start + at.length);
		if (isWhole || (name.length === at.length + 1 && name.endsWith(PREFIX))) complete.push(i);
	}
	return complete;
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

function endsWord(text: string, end: number): boolean {
	if (end >= text.length) return true;
	const last = text.charCodeAt(end - 1);
	const next = text.charCodeAt(end);
	return !isWordUnit(next) || isUnspaced(last) || isUnspaced(next) || isHangul(last);
}

/** The printed name is the whole word, where words have ends. */
function wordEnd(text: string, end: number): number {
	let to = end;
	while (to < text.length && !endsWord(text, to)) to++;
	return to;
}
