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

/** Fold a text so that names compare equal however they are written. Linear; takes any string, lone surrogates too. */
export function fold(text: string): Folded {
	let units = new Uint16Array(text.length + 16);
	let origins = new Uint32Array(text.length + 17);
	let length = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const folded = foldUnit(unit);
		if (folded === DROPPED || (folded === SPACE && (length === 0 || units[length - 1] === SPACE))) continue;
		if (length + LONGEST_FOLD > units.length) {
			units = grown(units, new Uint16Array(units.length * 2));
			origins = grown(origins, new Uint32Array(units.length * 2 + 1));
		}
		if (folded === LONGER_FOLD) {
			for (const part of longerFold(unit)) {
				units[length] = part.charCodeAt(0);
				origins[length++] = at;
			}
		} else {
			units[length] = folded;
			origins[length++] = at;
		}
	}
	origins[length] = text.length;
	return { text: unitsToString(units.subarray(0, length)), origins: origins.subarray(0, length + 1) };
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

function grown<T extends Uint16Array | Uint32Array>(old: T, bigger: T): T {
	bigger.set(old);
	return bigger;
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
