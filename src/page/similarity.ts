/** Texts made comparable: lower case, letters and figures only, in words. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** How alike two lists of words are, order left aside: 0 to 1 (Dice coefficient). */
export function wordSimilarity(one: readonly string[], other: readonly string[]): number {
	if (one.length === 0 || other.length === 0) return 0;
	const left = new Map<string, number>();
	for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
	let shared = 0;
	for (const word of other) {
		const count = left.get(word) ?? 0;
		if (count > 0) shared++;
		left.set(word, count - 1);
	}
	return (2 * shared) / (one.length + other.length);
}
