/** All that stands between words: white space, and the punctuation and symbols of the scripts that news is written in. */
const BETWEEN_WORDS =
	'\\s!-/:-@\\[-`{-\\u00a9\\u00ab-\\u00b4\\u00b6-\\u00b9\\u00bb-\\u00bf\\u0589\\u060c\\u061b\\u061f\\u066a-\\u066d\\u06d4\\u0964\\u0965\\u2000-\\u206f\\u2190-\\u27bf\\u3000-\\u303f\\uff00-\\uff0f';
const WORDS = new RegExp(`[^${BETWEEN_WORDS}]+`, 'g');
const GAPS = new RegExp(`[${BETWEEN_WORDS}]+`, 'g');

/** Texts made comparable: lower case, letters and figures only, in words. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(WORDS) ?? [];
}

/** The distinct words of a text, for comparing others with it. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(wordsOf(text));
}

/** Letters and figures only, lower case: what is left when white space and punctuation do not matter. */
export function squeezeText(text: string): string {
	return text.toLowerCase().replace(GAPS, '');
}

/** How alike distinct words are to a set of words, order left aside: 0 to 1 (Dice coefficient). */
export function wordSimilarity(words: ReadonlySet<string>, known: ReadonlySet<string>): number {
	if (words.size === 0 || known.size === 0) return 0;
	// A much longer text cannot be like it.
	if (words.size > 6 * known.size) return 0;
	let shared = 0;
	for (const word of words) if (known.has(word)) shared++;
	return (2 * shared) / (words.size + known.size);
}
