import { DENIES, MAY_BE, MAY_DENY, signOf } from './grammar-signs.ts';
import { AND, CLAUSE_ENDS, DENY, IF, NOT } from './particles.ts';
import type { PlacedHit, SentenceView } from './sentence-view.ts';

/** How near a "not" stands to what it denies, in words. */
const NOT_BEFORE = 4;
const NOT_AFTER = 3;
/** How near a "would" stands: "would have little choice but to hit back". */
const IF_BEFORE = 6;

/** Whether a sentence asserts an action, denies it, or only speaks of it as a thing that may be. */
export type Polarity = 'asserted' | 'denied' | 'possible';

/** How a sentence puts one of its actions. */
export function polarityOf(view: SentenceView, action: PlacedHit): Polarity {
	if ((view.signs & (MAY_DENY | MAY_BE)) === 0) return 'asserted';
	const further = wordsBack(view, action.first - 1, IF_BEFORE);
	const before = further.slice(0, NOT_BEFORE);
	const after = view.words
		.slice(action.last + 1, action.last + 1 + NOT_AFTER)
		.map(({ text }, i) => unlessNumber(view, text, action.last + 1 + i));
	if (isDeniedBefore(view, action)) return 'denied';
	if (before.some((text, i) => NOT.has(text) || (text === 't' && before[i + 1] !== undefined)))
		return 'denied';
	if (after.some((text) => NOT_AFTER_WORDS.has(text))) return 'denied';
	return further.some((text) => IF.has(text)) ? 'possible' : 'asserted';
}

/** Of the words that say "not", those that follow what they deny. */
const NOT_AFTER_WORDS: ReadonlySet<string> = new Set(
	[...NOT].filter(
		(word) =>
			/^[\u0600-\u06ff\u0900-\u097f]/.test(word) && !['لم', 'لن', 'لا', 'ما', 'نه', 'न'].includes(word),
	),
);

/** The words before a place, nearest first, within its clause. */
function wordsBack(view: SentenceView, from: number, most: number): string[] {
	const { words } = view;
	const back: string[] = [];
	for (let at = from; at >= 0 && back.length < most; at--) {
		const text = words[at]?.text ?? '';
		if (text === ',' || text === '،' || CLAUSE_ENDS.has(text) || AND.has(text)) break;
		back.push(unlessNumber(view, text, at));
	}
	return back;
}

/** The Persian word for nine is that for not. */
function unlessNumber(view: SentenceView, text: string, at: number): string {
	if (signOf(text) === 0) return text;
	return view.numbers.some(({ first, last }) => first <= at && at <= last) ? '' : text;
}

/** "Iran denied that …", and in Urdu, Persian and Hindi the same at the sentence's end. */
function isDeniedBefore({ words, signs }: SentenceView, { first, last }: PlacedHit): boolean {
	return (
		(signs & DENIES) > 0 &&
		words.some(({ text }, i) => DENY.has(text) && (isLatinOrArabicVerb(text) ? i < first : i > last))
	);
}

const DENY_AT_END: ReadonlySet<string> = new Set(['تردید', 'تکذیب', 'رد', 'इनकार', 'इंकार', 'खंडन']);

function isLatinOrArabicVerb(text: string): boolean {
	return !DENY_AT_END.has(text);
}

/** Whether anything in a sentence may deny a part of it; the quick look before the slow one. */
export function mayDeny({ signs }: SentenceView): boolean {
	return (signs & MAY_DENY) > 0;
}
