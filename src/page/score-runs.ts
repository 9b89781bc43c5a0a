import model from '../../assets/model.json' with { type: 'json' };
import { contextFeatures } from './context-features.ts';
import type { Evidence } from './features.ts';
import { findStrongSign, type StrongSign } from './strong-signs.ts';
import { predict } from './trees.ts';

/** How likely each run is part of the article's body, 0 to 1. */
export type Scores = {
	/** From each run and its place by themselves; what the page as a whole is judged by. */
	first: number[];
	/** With what the first look thought of the surroundings, and with the strong signs. */
	final: number[];
	signs: (StrongSign | undefined)[];
};

/**
 * Two looks: at each run by itself, then again with what the first look thought of its surroundings (stacked sequence
 * labelling); their mean counts. `scripts/train-reader.ts` learned the trees.
 */
export function scoreRuns(evidence: Evidence): Scores {
	const first = evidence.rows.map((row) => predict(model.first, row));
	const contexts = contextFeatures(evidence, first);
	const signs = evidence.runs.map((_, at) => findStrongSign(at, evidence));
	const joined: number[] = [];
	const final = evidence.rows.map((row, at) => {
		const second = predict(model.second, joinRows(row, contexts[at] ?? [], joined));
		return shift(((first[at] ?? 0) + second) / 2, -(signs[at]?.against ?? 0));
	});
	return { first, final, signs };
}

/** One array for all runs: a page has hundreds, each with hundreds of features. */
function joinRows(row: readonly number[], context: readonly number[], joined: number[]): number[] {
	for (let at = 0; at < row.length; at++) joined[at] = row[at] ?? 0;
	for (let at = 0; at < context.length; at++) joined[row.length + at] = context[at] ?? 0;
	return joined;
}

/** A probability moved by so many log-odds. */
function shift(chance: number, amount: number): number {
	const bounded = Math.min(0.999, Math.max(0.001, chance));
	return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) + amount)));
}
