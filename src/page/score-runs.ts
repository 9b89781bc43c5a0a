import model from '../../assets/model.json' with { type: 'json' };
import { contextFeatures } from './context-features.ts';
import type { Evidence } from './features.ts';
import { predict } from './trees.ts';

/**
 * How likely each run is part of the article's body: 0 to 1. Two looks: at each run by itself, then again with what the
 * first look thought of its surroundings (stacked sequence labelling). `scripts/train-reader.ts` learned the trees.
 */
export function scoreRuns(evidence: Evidence): number[] {
	const first = evidence.rows.map((row) => predict(model.first, row));
	const contexts = contextFeatures(evidence, first);
	return evidence.rows.map((row, at) => predict(model.second, [...row, ...(contexts[at] ?? [])]));
}
