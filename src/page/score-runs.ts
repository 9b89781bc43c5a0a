import { contextTable } from './context-features.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Evidence } from './features.ts';
import { learnedModel } from './model.ts';
import { findStrongSign, type StrongSign } from './strong-signs.ts';
import { predict, type Trees } from './trees.ts';

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
	const model = learnedModel();
	const first = scoreRows(model.first, evidence.rows, evidence.runs.length);
	const second = scoreRows(model.second, contextTable(evidence, first), evidence.runs.length);
	const signs = evidence.runs.map((_, at) => findStrongSign(at, evidence));
	const final = second.map((score, at) => shift(((first[at] ?? 0) + score) / 2, -(signs[at]?.against ?? 0)));
	return { first, final, signs };
}

/** What trees think of every row of a table. */
export function scoreRows(trees: Trees, table: FeatureTable, rows: number): number[] {
	return Array.from({ length: rows }, (_, at) => predict(trees, table.values, table.offsetOf(at)));
}

/** A probability moved by so many log-odds. */
function shift(chance: number, amount: number): number {
	const bounded = Math.min(0.999, Math.max(0.001, chance));
	return 1 / (1 + Math.exp(-(Math.log(bounded / (1 - bounded)) + amount)));
}
