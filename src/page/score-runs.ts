import { contextTable, unsureRows } from './context-features.ts';
import type { Evidence } from './features.ts';
import type { Model } from './model.ts';
import { findStrongSign, type StrongSign } from './strong-signs.ts';
import { predict, type Trees } from './trees.ts';

/** How likely each run is part of the article's body, 0 to 1; 0 for those that are no candidates. */
export type Scores = {
	/** From each run and its place by themselves; what the page as a whole is judged by. */
	first: Float64Array;
	/** With what the first look thought of the surroundings, and with the strong signs. */
	final: Float64Array;
	signs: readonly (StrongSign | undefined)[];
};

/**
 * Two looks: at each candidate by itself, then at the doubtful ones again with what the first look thought of their
 * surroundings (stacked sequence labelling); the mean counts. `scripts/train-reader.ts` learned the trees.
 */
export function scoreRuns(evidence: Evidence, model: Model): Scores {
	const { runs, candidates } = evidence;
	const first = firstScores(model.first, evidence);
	const final = first.slice();
	const unsure = unsureRows(evidence, first);
	const context = contextTable(evidence, first, unsure, model.seenAgain);
	for (let at = 0; at < unsure.length; at++) {
		const place = candidates[unsure[at] as number] as number;
		const second = predict(model.second, context.values, at * context.width);
		final[place] = ((first[place] as number) + second) / 2;
	}
	const signs = new Array<StrongSign | undefined>(runs.length);
	for (let at = 0; at < candidates.length; at++) {
		const place = candidates[at] as number;
		const sign = findStrongSign(place, evidence);
		signs[place] = sign;
		if (sign) final[place] = shift(final[place] as number, -sign.against);
	}
	return { first, final, signs };
}

/** What trees think of each candidate by itself, by its place in the page's list of runs; 0 for the others. */
export function firstScores(
	trees: Trees,
	{ runs, candidates, rows }: Pick<Evidence, 'runs' | 'candidates' | 'rows'>,
): Float64Array {
	const scores = new Float64Array(runs.length);
	for (let row = 0; row < candidates.length; row++)
		scores[candidates[row] as number] = predict(trees, rows.values, row * rows.width);
	return scores;
}

/** A probability moved by so many log-odds. */
function shift(chance: number, amount: number): number {
	const bounded = Math.min(0.999, Math.max(0.001, chance));
	return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) + amount)));
}
