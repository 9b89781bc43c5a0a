/** Texts made comparable: lower case, letters and figures only, in words. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The distinct words of a text, for comparing many others with it. */
export function wordSet(text: string): ReadonlySet<string> {
	return new Set(wordsOf(text));
}

/** The distinct words of a text, in order. */
export function distinctWords(text: string): readonly string[] {
	const words = wordsOf(text);
	return words.length < 2 ? words : [...new Set(words)];
}

/** Letters and figures only, lower case: what is left when white space and punctuation do not matter. */
export function squeezeText(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How alike distinct words are to a set of words, order left aside: 0 to 1 (Dice coefficient). */
export function wordSimilarity(words: readonly string[], known: ReadonlySet<string>): number {
	if (words.length === 0 || known.size === 0) return 0;
	// A much longer text cannot be like it; most runs of a page are told apart here.
	if (words.length > 6 * known.size) return 0;
	let shared = 0;
	for (const word of words) if (known.has(word)) shared++;
	return (2 * shared) / (words.length + known.size);
}
