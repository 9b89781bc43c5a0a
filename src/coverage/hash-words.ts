import { DROPPED, foldUnit, isUnspaced, isWordUnit, LONGER_FOLD, longerFold } from '../text/letters.ts';

/** What is done with a word: its hash of 32 bits, and where it stands in the text. */
type OnWord = (hash: number, start: number, end: number) => void;

/**
 * Take a text's words in turn: letters, marks and digits as `fold` makes them. In scripts without spaces every letter begins a
 * word. One loop over the units that asks a table for each, because an article passes here before the engine compiles it.
 */
export function walkWords(text: string, onWord: OnWord): void {
	let hash = SEED;
	let start = -1;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const known = table[unit] || learn(unit);
		if (known === NOTHING) continue;
		if (start >= 0 && known <= BEGINS) {
			onWord(hash, start, at);
			hash = SEED;
			start = -1;
		}
		if (known === BETWEEN) continue;
		if (start < 0) start = at;
		hash = known <= SEVERAL ? hashAll(hash, unit) : Math.imul(hash ^ known, PRIME);
	}
	if (start >= 0) onWord(hash, start, text.length);
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** For each unit what it is in a word: 0 not yet known, one of these, else the unit that it folds to, all of which are above them. */
const table = new Uint16Array(0x10000);
const NOTHING = 1;
const BETWEEN = 2;
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
	for (let at = 0; at < units.length; at++) all = Math.imul(all ^ units.charCodeAt(at), PRIME);
	return all;
}
