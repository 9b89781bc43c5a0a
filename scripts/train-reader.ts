import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONTEXT_FEATURES, contextFeatures } from '../src/page/context-features.ts';
import { FEATURES } from '../src/page/features.ts';
import { predict, type Trees } from '../src/page/trees.ts';
import { type BoostOptions, boost, type Table } from './train/boost.ts';
import { loadSamples, type Sample } from './train/samples.ts';

const FIRST: BoostOptions = {
	trees: 60,
	leaves: 16,
	rate: 0.12,
	leastWeight: 6,
	ridge: 10,
	columns: 0.5,
	seed: 7,
};
const SECOND: BoostOptions = {
	trees: 60,
	leaves: 16,
	rate: 0.1,
	leastWeight: 6,
	ridge: 10,
	columns: 0.5,
	seed: 11,
};
const FOLDS = 4;

/** Learn which runs are the article's from the tuned half of the labelled pages, and write `assets/model.json`. */
function train(): void {
	const samples = loadSamples();
	console.log(`${samples.length} pages, ${samples.reduce((sum, { truth }) => sum + truth.length, 0)} runs`);
	const first = boost(tableOf(samples, rowsOf), FIRST);
	const contexts = crossScored(samples);
	const second = boost(
		tableOf(samples, (sample) => joined(sample, contexts.get(sample) ?? [])),
		SECOND,
	);
	const model = { features: [...FEATURES, ...CONTEXT_FEATURES], first, second };
	const file = resolve(import.meta.dirname, '../assets/model.json');
	writeFileSync(file, `${JSON.stringify(model)}\n`);
	console.log(`${file}: ${JSON.stringify(model).length} characters`);
}

/** Scores for the second look must come from trees that did not see the page: four folds, by site. */
function crossScored(samples: readonly Sample[]): Map<Sample, number[]> {
	const sites = [...new Set(samples.map(({ site }) => site))].sort();
	const scores = new Map<Sample, number[]>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const held = new Set(sites.filter((_, at) => at % FOLDS === fold));
		const trees = boost(
			tableOf(
				samples.filter(({ site }) => !held.has(site)),
				rowsOf,
			),
			FIRST,
		);
		for (const sample of samples) if (held.has(sample.site)) scores.set(sample, scoreAll(trees, sample));
		console.log(`fold ${fold + 1} of ${FOLDS}`);
	}
	return scores;
}

function scoreAll(trees: Trees, { evidence }: Sample): number[] {
	return evidence.rows.map((row) => predict(trees, row));
}

function rowsOf({ evidence }: Sample): readonly (readonly number[])[] {
	return evidence.rows;
}

function joined({ evidence }: Sample, scores: readonly number[]): number[][] {
	const contexts = contextFeatures(evidence, scores);
	return evidence.rows.map((row, at) => [...row, ...(contexts[at] ?? [])]);
}

function tableOf(
	samples: readonly Sample[],
	rows: (sample: Sample) => readonly (readonly number[])[],
): Table {
	const count = samples.reduce((sum, { truth }) => sum + truth.length, 0);
	const width = rows(samples.find(({ truth }) => truth.length > 0) as Sample)[0]?.length ?? 0;
	const table = {
		width,
		values: new Float32Array(count * width),
		targets: new Float32Array(count),
		weights: new Float32Array(count),
	};
	let at = 0;
	for (const sample of samples)
		for (const [place, row] of rows(sample).entries()) {
			table.values.set(row, at * width);
			table.targets[at] = sample.truth[place]?.isBody ? 1 : 0;
			table.weights[at] = sample.weights[place] ?? 0;
			at++;
		}
	return table;
}

train();
