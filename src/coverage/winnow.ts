/** Shingles of which at least one is kept; how it was chosen stands in docs/decisions/0016. */
export const WINDOW = 3;

/**
 * The places of the shingles that stand for a text: of every window of neighbours the smallest, the last of equals.
 * Whatever two texts have in common for a window and a shingle's length less one is noticed. Winnowing: Schleimer,
 * Wilkerson and Aiken, SIGMOD 2003. Of a text shorter than a window its smallest; nothing of nothing.
 */
export function winnow(shingles: readonly number[], window = WINDOW): number[] {
	const kept: number[] = [];
	const last = Math.max(0, shingles.length - window);
	for (let from = 0; from <= last && shingles.length > 0; from++) {
		const place = smallestOf(shingles, from, Math.min(shingles.length, from + window));
		if (kept.at(-1) !== place) kept.push(place);
	}
	return kept;
}

function smallestOf(shingles: readonly number[], from: number, to: number): number {
	let place = from;
	for (let at = from + 1; at < to; at++) {
		if ((shingles[at] ?? 0) <= (shingles[place] ?? 0)) place = at;
	}
	return place;
}
