import { readCue } from './cues.ts';

/** What a text shows at a glance, whatever its language; asked of every run of a page. */
export type TextSigns = {
	/** Characters, a character of a script without spaces between words counting as three. */
	weight: number;
	endsAsSentence: boolean;
	/** Sentences that end in it; not counted, 0, in a text too short for a paragraph. */
	sentenceEnds: number;
	/** What it announces: a place in `CUES` counted from 1; 0 for nothing. */
	cue: number;
};

/** What a closer look at a text shows; asked only of what may be the article's. */
export type TextDetails = {
	/** A hundred characters have so many; in a short text fewer, for one says little. */
	commaDensity: number;
	endsCut: boolean;
	/** Of the letters at the text's beginning. */
	capitalShare: number;
	hasDate: boolean;
	hasBar: boolean;
};

/** Below this a text is a label, not a paragraph. */
export const PARAGRAPH_WEIGHT = 60;

const DENSE_SCRIPT =
	/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/;
const DENSE_CHARACTERS = new RegExp(DENSE_SCRIPT.source, 'g');
const SENTENCE_ENDS = /[.!?…](?=["'”’»)\]]?(?:\s|$))|[。！？।۔؟]/g;
const SENTENCE_SIGNS = '.!?。！？।۔؟';
const CLOSING_SIGNS = '"\'”’»」』)]';
/** So much of a long text tells enough. */
const SAMPLE = 600;

export function readTextSigns(text: string): TextSigns {
	const weight = weightOf(text);
	return {
		weight,
		endsAsSentence: endsAsSentence(text),
		sentenceEnds: weight < PARAGRAPH_WEIGHT / 2 ? 0 : count(text, SENTENCE_ENDS),
		cue: readCue(text),
	};
}

/** How much a text says: see `TextSigns.weight`. */
export function weightOf(text: string): number {
	if (!DENSE_SCRIPT.test(text)) return text.length;
	const sample = text.slice(0, SAMPLE);
	return text.length + 2 * count(sample, DENSE_CHARACTERS) * (text.length / sample.length);
}

/** Whether a text ends as a sentence does, quotation marks after it left aside. */
export function endsAsSentence(text: string): boolean {
	let last = text.length - 1;
	// Most texts end in a letter.
	if (isLatinLetter(text.charCodeAt(last))) return false;
	while (last > 0 && CLOSING_SIGNS.includes(text.charAt(last))) last--;
	return SENTENCE_SIGNS.includes(text.charAt(last));
}

function isLatinLetter(code: number): boolean {
	return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

/** White space in a run's text is single spaces. */
const DATE =
	/\b(?:19|20)\d\d\b|\b\d{1,2}[./:]\d{2}\b|\b\d+ ?(?:min|hours?|days?|hrs?|ago|std|tagen?|heures?|jours?|horas?|días?|uur|tim)\b/i;
const DATES = new RegExp(DATE.source, 'gi');
const NOT_COMMAS = /[^,;،，、؛]+/g;
const NOT_DIGITS = /[^0-9٠-٩۰-۹]+/g;
const NOT_CAPITALS = /[^A-ZÀ-ÖØ-ÞΑ-ΫА-Я]+/g;
const NOT_SMALL = /[^a-zß-öø-ÿά-ώа-я]+/g;
const SHARE_SAMPLE = 200;

export function readTextDetails(text: string): TextDetails {
	const sample = text.length > SHARE_SAMPLE ? text.slice(0, SHARE_SAMPLE) : text;
	const capitals = sample.replace(NOT_CAPITALS, '').length;
	return {
		commaDensity: (100 * text.replace(NOT_COMMAS, '').length) / (text.length + 20),
		endsCut: /(?:…|\.\.\.|»|›|→|>)$/.test(text.slice(-3)),
		capitalShare: capitals / Math.max(1, capitals + sample.replace(NOT_SMALL, '').length),
		hasDate: hasDate(sample),
		hasBar: /[|•·›»/]/.test(sample),
	};
}

/** Whether a text names a year, a time of day or a time gone by. */
export function hasDate(text: string): boolean {
	return DATE.test(text);
}

/** How many of some texts, one a line, do. */
export function countDated(lines: string): number {
	return countLines(lines, DATES);
}

/** In how many lines of a text a global pattern, which must not look beyond a line's end, occurs. */
export function countLines(text: string, pattern: RegExp): number {
	let many = 0;
	pattern.lastIndex = 0;
	while (pattern.test(text)) {
		many++;
		const end = text.indexOf('\n', pattern.lastIndex);
		pattern.lastIndex = end < 0 ? text.length : end + 1;
	}
	return many;
}

/** The share of figures in a text. */
export function digitShare(text: string): number {
	return text.replace(NOT_DIGITS, '').length / text.length;
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
