import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contextTable } from '../src/page/context-features.ts';
import type { FeatureTable } from '../src/page/feature-table.ts';
import { PAGE_FEATURES, pageFeatures } from '../src/page/page-features.ts';
import { scoreRows } from '../src/page/score-runs.ts';
import { type PackedTrees, predict, unpackTrees } from '../src/page/trees.ts';
import type { Table } from './train/bins.ts';
import { type BoostOptions, boost } from './train/boost.ts';
import { loadSamples, type Sample } from './train/samples.ts';

const FIRST: BoostOptions = {
	trees: 100,
	leaves: 16,
	rate: 0.2,
	leastWeight: 8,
	ridge: 10,
	columns: 0.15,
	seed: 7,
};
const SECOND: BoostOptions = {
	trees: 50,
	leaves: 8,
	rate: 0.12,
	leastWeight: 30,
	ridge: 10,
	columns: 0.35,
	seed: 11,
};
const ARTICLE: BoostOptions = {
	trees: 130,
	leaves: 5,
	rate: 0.12,
	leastWeight: 1,
	ridge: 3,
	columns: 0.12,
	seed: 5,
};
const FOLDS = 4;
/** Share of the articles that may be missed by trees that did not see them; the final trees see more and miss fewer. */
const ARTICLE_LOSS = 0.025;

/** Learn which runs are the article's from the tuned half of the labelled pages, and write `assets/model.json`. */
function train(): void {
	const samples = loadSamples();
	console.log(`${samples.length} pages, ${samples.reduce((sum, { truth }) => sum + truth.length, 0)} runs`);
	const first = boost(tableOf(samples, rowsOf), FIRST);
	const contexts = crossScored(samples);
	const second = boost(
		tableOf(samples, (sample) => contextTable(sample.evidence, contexts.get(sample) ?? [])),
		SECOND,
	);
	const { article, articleScore } = trainArticle(samples, contexts);
	const model = {
		first,
		second,
		article,
		articleScore,
	};
	const file = resolve(import.meta.dirname, '../assets/model.json');
	writeFileSync(file, `${JSON.stringify(model)}\n`);
	console.log(`${file}: ${JSON.stringify(model).length} characters`);
}

/** Learn which pages are articles; the score to ask for keeps nearly all articles of folds that the trees did not see. */
function trainArticle(
	samples: readonly Sample[],
	scores: Map<Sample, number[]>,
): { article: PackedTrees; articleScore: number } {
	const judged = samples.filter(({ page }) => page.set !== 'segments');
	const held: { isArticle: boolean; score: number }[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const isHeld = ({ site }: Sample) => foldOf(site) === fold;
		const seen = judged.filter((sample) => !isHeld(sample));
		const trees = unpackTrees(boost(pageTable(seen, scores), ARTICLE));
		for (const sample of judged.filter(isHeld))
			if (sample.page.set === 'wcxb')
				held.push({ isArticle: isArticle(sample), score: predict(trees, pageRow(sample, scores), 0) });
	}
	const wanted = held
		.filter((one) => one.isArticle)
		.map(({ score }) => score)
		.sort((one, other) => one - other);
	const articleScore = Number((wanted[Math.floor(ARTICLE_LOSS * wanted.length)] ?? 0.5).toPrecision(3));
	const said = held.filter(({ score }) => score >= articleScore);
	console.log(
		`article or not: ${said.filter((one) => one.isArticle).length} of ${said.length} right at score ${articleScore}`,
	);
	return { article: boost(pageTable(judged, scores), ARTICLE), articleScore };
}

function isArticle({ page }: Sample): boolean {
	return page.set !== 'wcxb' || page.type === 'article';
}

function pageRow(sample: Sample, scores: Map<Sample, number[]>): number[] {
	const { plain, metadata, evidence } = sample;
	return pageFeatures({ page: plain, metadata, evidence, scores: scores.get(sample) ?? [] });
}

function pageTable(samples: readonly Sample[], scores: Map<Sample, number[]>): Table {
	return {
		width: PAGE_FEATURES.length,
		values: Float32Array.from(samples.flatMap((sample) => pageRow(sample, scores))),
		targets: Float32Array.from(samples.map((sample) => Number(isArticle(sample)))),
		weights: Float32Array.from(
			samples.map((sample) => (sample.page.set !== 'wcxb' ? 0.1 : isArticle(sample) ? 1 : 2)),
		),
	};
}

/** Scores for the second look must come from trees that did not see the page: four folds, by site. */
function crossScored(samples: readonly Sample[]): Map<Sample, number[]> {
	const scores = new Map<Sample, number[]>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const seen = samples.filter(({ site }) => foldOf(site) !== fold);
		const trees = unpackTrees(boost(tableOf(seen, rowsOf), FIRST));
		for (const sample of samples)
			if (foldOf(sample.site) === fold)
				scores.set(sample, scoreRows(trees, sample.evidence.rows, sample.truth.length));
		console.log(`fold ${fold + 1} of ${FOLDS}`);
	}
	return scores;
}

function foldOf(site: string): number {
	let hash = 7;
	for (const character of site) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
	return hash % FOLDS;
}

function rowsOf({ evidence }: Sample): FeatureTable {
	return evidence.rows;
}

function tableOf(samples: readonly Sample[], rows: (sample: Sample) => FeatureTable): Table {
	const count = samples.reduce((sum, { truth }) => sum + truth.length, 0);
	const { width } = rows(samples[0] as Sample);
	const table = {
		width,
		values: new Float32Array(count * width),
		targets: new Float32Array(count),
		weights: new Float32Array(count),
	};
	let at = 0;
	for (const sample of samples) {
		table.values.set(rows(sample).values, at * width);
		for (const [place, { isBody }] of sample.truth.entries()) {
			table.targets[at] = isBody ? 1 : 0;
			table.weights[at] = sample.weights[place] ?? 0;
			at++;
		}
	}
	return table;
}

train();
