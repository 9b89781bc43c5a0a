import { isArabic, isHangul, isUnspaced, isWordUnit } from './letters.ts';

/** Whether a word begins at a unit of a folded text; where words have no spaces, every letter may begin one. */
export function startsWord(text: string, at: number): boolean {
	const unit = text.charCodeAt(at);
	if (!isWordUnit(unit)) return false;
	if (at === 0 || isUnspaced(unit)) return true;
	const before = text.charCodeAt(at - 1);
	return !isWordUnit(before) || isUnspaced(before);
}

function endsWord(text: string, end: number): boolean {
	if (end >= text.length) return true;
	const last = text.charCodeAt(end - 1);
	const next = text.charCodeAt(end);
	return !isWordUnit(next) || isUnspaced(last) || isUnspaced(next) || isHangul(last);
}

/** Whether a name of so many units may end here: at its word's end, or before what is glued to words of its script. */
export function mayEnd(text: string, end: number, length: number): boolean {
	if (endsWord(text, end)) return true;
	if (length < GLUED_FROM || !isArabic(text.charCodeAt(end - 1))) return false;
	return GLUED.has(text.slice(end, letterRun(text, end)));
}

/** What Persian, Urdu and Arabic glue to the end of a word: ezafe, plural, adjective, possessive; folded. */
const GLUED = new Set('ی ای یی ها های هایی ان ین ون ات ه هم نا'.split(' '));
/** Shorter words become others by such endings. */
const GLUED_FROM = 4;

/** The end of the letters that go on from a place, as far as an ending may be long. */
export function letterRun(text: string, from: number): number {
	const most = Math.min(text.length, from + LONGEST_ENDING);
	let to = from;
	while (to < most && isWordUnit(text.charCodeAt(to))) to++;
	return to;
}

/** A bound, so that a text without spaces takes linear time whatever the names. */
const LONGEST_ENDING = 24;

/** The printed name is the whole word, where words have ends. */
export function wordEnd(text: string, end: number): number {
	let to = end;
	while (to < text.length && !endsWord(text, to)) to++;
	return to;
}
