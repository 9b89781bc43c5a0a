import { DROPPED, foldUnit, isUnspaced, isWordUnit, LONGER_FOLD, longerFold } from '../text/letters.ts';

/** What is done with a word: its hash of 24 bits, and where it stands in the text. */
type OnWord = (hash: number, start: number, end: number) => void;

/**
 * Take a text's words in turn: letters, marks and digits as `fold` makes them. In scripts without spaces every letter begins a
 * word. One loop over the units that asks a table for each, and numbers that need no memory of their own (31 bits, in
 * Chromium), because an article passes here before the engine compiles it.
 */
export function walkWords(text: string, onWord: OnWord): void {
	let hash = NONE;
	let start = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const known = table[unit] || learn(unit);
		if (known > SEVERAL) {
			hash = ((hash << 5) & MASK) ^ (hash >>> 19) ^ known;
			continue;
		}
		if (known !== NOTHING && known <= BEGINS && hash !== NONE) {
			onWord(hash & MASK, start, at);
			hash = NONE;
		}
		if (known > BETWEEN) hash = hashAll(hash, unit);
		if (known === BEGINS) start = at;
		else if (hash === NONE) start = at + 1;
	}
	if (hash !== NONE) onWord(hash & MASK, start, text.length);
}

const MASK = 0xffffff;
/** Before a word’s first letter: a bit that no hash has. */
const NONE = 1 << 24;

/** For each unit what it is in a word: 0 not yet known, one of these, else the unit that it folds to, all of which are above them. */
const table = new Uint16Array(0x10000);
/** Is dropped. */
const NOTHING = 1;
/** Ends a word. */
const BETWEEN = 2;
/** Ends a word and begins another. */
const BEGINS = 3;
/** What is not one unit of its word. */
const SEVERAL = 4;

function learn(unit: number): number {
	const kind = kindOf(unit);
	table[unit] = kind;
	return kind;
}

function kindOf(unit: number): number {
	const folded = foldUnit(unit);
	if (folded === DROPPED) return NOTHING;
	const first = folded === LONGER_FOLD ? longerFold(unit).charCodeAt(0) : folded;
	if (!isWordUnit(first)) return BETWEEN;
	if (isUnspaced(first)) return BEGINS;
	return folded === LONGER_FOLD ? SEVERAL : folded;
}

/** A unit that is not one unit of its word. */
function hashAll(hash: number, unit: number): number {
	const units = longerFold(unit) || String.fromCharCode(foldUnit(unit));
	let all = hash;
	for (let at = 0; at < units.length; at++) all = ((all << 5) & MASK) ^ (all >>> 19) ^ units.charCodeAt(at);
	return all;
}
