/** Found, wrongly found and missed, as shares that add up to 1 (or all 0). */
export type Match = { hit: number; extra: number; missed: number };

/** Four-word shingles of two texts compared, as scrapinghub's article-extraction-benchmark does (`evaluate.py`). */
export function shingleMatch(truth: string, found: string): Match {
	const match = compareCounts(countShingles(truth), countShingles(found));
	const sum = match.hit + match.extra + match.missed || 1;
	return { hit: match.hit / sum, extra: match.extra / sum, missed: match.missed / sum };
}

/** Precision and recall averaged over pages, F1 of the two averages (`metrics_from_tp_fp_fns`). */
export function shingleScores(matches: readonly Match[]): { precision: number; recall: number; f1: number } {
	const precision = mean(
		matches.filter(({ hit, extra }) => hit + extra > 0).map(({ hit, extra }) => hit / (hit + extra)),
	);
	const recall = mean(
		matches.filter(({ hit, missed }) => hit + missed > 0).map(({ hit, missed }) => hit / (hit + missed)),
	);
	return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

/** F1 of the bags of words of two texts, case folded. */
export function wordF1(truth: string, found: string): number {
	const { hit, extra, missed } = compareCounts(
		count(words(truth.toLowerCase())),
		count(words(found.toLowerCase())),
	);
	return hit + extra + missed === 0 ? 1 : (2 * hit) / (2 * hit + extra + missed);
}

export function mean(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Letters and figures only, so that two extractors' white space and quotation marks do not matter. */
export function squeeze(text: string): string {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function words(text: string): string[] {
	return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

function countShingles(text: string): Map<string, number> {
	const all = words(text);
	const shingles: string[] = [];
	for (let at = 0; at < Math.max(1, all.length - 3); at++) {
		const shingle = all.slice(at, at + 4);
		if (shingle.length > 0) shingles.push(shingle.join(' '));
	}
	return count(shingles);
}

function count(keys: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return counts;
}

function compareCounts(truth: Map<string, number>, found: Map<string, number>): Match {
	const match = { hit: 0, extra: 0, missed: 0 };
	for (const key of new Set([...truth.keys(), ...found.keys()])) {
		const [wanted, got] = [truth.get(key) ?? 0, found.get(key) ?? 0];
		match.hit += Math.min(wanted, got);
		match.extra += Math.max(0, got - wanted);
		match.missed += Math.max(0, wanted - got);
	}
	return match;
}
