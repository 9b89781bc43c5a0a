import { DROPPED, foldUnit, LONGER_FOLD, longerFold } from './letters.ts';

const SPACE = 0x20;
/** Units that one unit becomes at most. */
const LONGEST_FOLD = 4;

/**
 * A text made comparable, and the way back. `text` is lower case, without diacritics, with one form for each letter
 * and digit; every run of spaces, hyphens and apostrophes is one space. `origins[i]` is the offset in the original of
 * what unit `i` was made from; one more entry at the end holds the original's length.
 */
export type Folded = { text: string; origins: Uint32Array };

/** Spaces that folding makes one of, and any unit but the few that become just one: their lower case, a space, a straight mark. */
const UNEVEN = /[^ -~‘’“”–—]|^[ *'`_‘’–—-]|[ *'`_‘’–—-]{2}/;
/** Longer than a paragraph gets. */
const LONGEST_EVEN = 4095;
/** The origins of every text in which nothing moves: the numbers from 0 on. */
let even = new Uint32Array(0);

/** Fold a text so that names compare equal however they are written. Linear; takes any string, lone surrogates too. */
export function fold(text: string): Folded {
	if (text.length <= LONGEST_EVEN && !UNEVEN.test(text))
		return { text: foldEven(text), origins: evenTo(text.length) };
	return foldUneven(text);
}

function foldUneven(text: string): Folded {
	const { units, origins } = roomFor(text.length);
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const folded = foldUnit(unit);
		if (folded === DROPPED || (folded === SPACE && (length === 0 || units[length - 1] === SPACE))) continue;
		origins[length] = at;
		units[length++] = folded;
		if (folded === LONGER_FOLD) length = writeLonger({ units, origins }, { unit, at, length: length - 1 });
	}
	origins[length] = text.length;
	return { text: unitsToString(units.subarray(0, length)), origins: origins.slice(0, length + 1) };
}

type Room = { units: Uint16Array; origins: Uint32Array };

function roomFor(length: number): Room {
	const most = length * LONGEST_FOLD + 1;
	return { units: new Uint16Array(most), origins: new Uint32Array(most) };
}

function writeLonger(
	{ units, origins }: Room,
	{ unit, at, length }: { unit: number; at: number; length: number },
): number {
	const longer = longerFold(unit);
	for (let i = 0; i < longer.length; i++) {
		units[length + i] = longer.charCodeAt(i);
		origins[length + i] = at;
	}
	return length + longer.length;
}

/** The same, unit by unit, of a text without anything uneven; the engine does it faster than a loop of ours, also at first. */
function foldEven(text: string): string {
	return text
		.toLowerCase()
		.replace(/[*'`_‘’–—-]/g, ' ')
		.replace(/[“”]/g, '"');
}

function evenTo(length: number): Uint32Array {
	if (even.length <= length) {
		even = new Uint32Array(2 * length + 1);
		for (let at = 0; at < even.length; at++) even[at] = at;
	}
	return even.subarray(0, length + 1);
}

/** Only the folded text, without a space at its end: for names, which are short and many. */
export function foldText(text: string): string {
	let folded = '';
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const to = foldUnit(unit);
		if (to === DROPPED || (to === SPACE && (folded === '' || folded.endsWith(' ')))) continue;
		folded += to === LONGER_FOLD ? longerFold(unit) : String.fromCharCode(to);
	}
	return folded.trimEnd();
}

/** The stretch of the original that a stretch of the folded text was made from; marks that were dropped belong to it. */
export function originalSpan(
	{ origins }: Folded,
	start: number,
	end: number,
): { start: number; end: number } {
	const first = origins[start] ?? 0;
	const last = origins[end - 1] ?? first;
	return { start: first, end: end > start ? Math.max(last + 1, origins[end] ?? 0) : first };
}

/** The stretch of the folded text that was made from a stretch of the original: the inverse of `originalSpan`. */
export function foldedSpan(
	{ origins }: Folded,
	{ start, end }: { start: number; end: number },
): { start: number; end: number } {
	return { start: firstFrom(origins, start), end: firstFrom(origins, end) };
}

/** The first unit made from this offset or a later one. */
function firstFrom(origins: Uint32Array, original: number): number {
	let low = 0;
	let high = origins.length - 1;
	if (origins[original] === original && (original === 0 || (origins[original - 1] ?? 0) < original))
		return original;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((origins[middle] ?? 0) < original) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** In pieces, because a call takes only so many arguments. */
function unitsToString(units: Uint16Array): string {
	let text = '';
	for (let at = 0; at < units.length; at += 4096) {
		// `apply` takes any array-like and is several times faster than spreading.
		text += String.fromCharCode.apply(undefined, units.subarray(at, at + 4096) as unknown as number[]);
	}
	return text;
}
