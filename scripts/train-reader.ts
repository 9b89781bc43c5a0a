import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { CONTEXT_FEATURES, contextFeatures } from '../src/page/context-features.ts';
import { FEATURES } from '../src/page/features.ts';
import { PAGE_FEATURES, pageFeatures } from '../src/page/page-features.ts';
import { predict, type Trees } from '../src/page/trees.ts';
import type { Table } from './train/bins.ts';
import { type BoostOptions, boost } from './train/boost.ts';
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
const ARTICLE: BoostOptions = {
	trees: 60,
	leaves: 5,
	rate: 0.1,
	leastWeight: 3,
	ridge: 3,
	columns: 0.4,
	seed: 5,
};
const FOLDS = 4;
/** Share of the articles that the judgement may miss in training; the goal leaves a little more. */
const ARTICLE_LOSS = 0.014;

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
	const { article, articleScore } = trainArticle(samples, contexts);
	const model = {
		features: [...FEATURES, ...CONTEXT_FEATURES],
		pageFeatures: PAGE_FEATURES,
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
): { article: Trees; articleScore: number } {
	const judged = samples.filter(({ page }) => page.set !== 'segments');
	const held: { isArticle: boolean; score: number }[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const isHeld = ({ site }: Sample) => foldOf(site) === fold;
		const trees = boost(
			pageTable(
				judged.filter((sample) => !isHeld(sample)),
				scores,
			),
			ARTICLE,
		);
		for (const sample of judged.filter(isHeld))
			if (sample.page.set === 'wcxb')
				held.push({ isArticle: isArticle(sample), score: predict(trees, pageRow(sample, scores)) });
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
			samples.map((sample) => (sample.page.set !== 'wcxb' ? 0.3 : isArticle(sample) ? 1 : 2)),
		),
	};
}

/** Scores for the second look must come from trees that did not see the page: four folds, by site. */
function crossScored(samples: readonly Sample[]): Map<Sample, number[]> {
	const scores = new Map<Sample, number[]>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const trees = boost(
			tableOf(
				samples.filter(({ site }) => foldOf(site) !== fold),
				rowsOf,
			),
			FIRST,
		);
		for (const sample of samples)
			if (foldOf(sample.site) === fold) scores.set(sample, scoreAll(trees, sample));
		console.log(`fold ${fold + 1} of ${FOLDS}`);
	}
	return scores;
}

function foldOf(site: string): number {
	let hash = 7;
	for (const character of site) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
	return hash % FOLDS;
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
