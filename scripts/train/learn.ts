import { findCandidates, glanceTable } from '../../src/page/candidates.ts';
import { contextTable, unsureRows } from '../../src/page/context-features.ts';
import { FEATURES, SEEN_AGAIN, SILENT_FEATURES } from '../../src/page/feature-names.ts';
import type { FeatureTable } from '../../src/page/feature-table.ts';
import { type Evidence, gatherEvidence } from '../../src/page/features.ts';
import type { PackedModel } from '../../src/page/model.ts';
import { PAGE_FEATURES } from '../../src/page/page-feature-names.ts';
import { pageFeatures } from '../../src/page/page-features.ts';
import { firstScores } from '../../src/page/score-runs.ts';
import { type PackedTrees, predict, unpackTrees } from '../../src/page/trees.ts';
import type { Table } from './bins.ts';
import { type BoostOptions, boost } from './boost.ts';
import type { Sample } from './samples.ts';

/** How each set of trees is grown. */
export type Recipe = Record<'gate' | 'first' | 'second' | 'article', BoostOptions>;

export const RECIPE: Recipe = {
	gate: { trees: 8, leaves: 8, rate: 0.3, leastWeight: 4, ridge: 10, columns: 0.7, seed: 3 },
	first: { trees: 200, leaves: 8, rate: 0.08, leastWeight: 15, ridge: 10, columns: 0.15, seed: 7 },
	second: { trees: 50, leaves: 8, rate: 0.12, leastWeight: 30, ridge: 10, columns: 0.35, seed: 11 },
	article: { trees: 130, leaves: 5, rate: 0.12, leastWeight: 1, ridge: 3, columns: 0.12, seed: 5 },
};

const SEEN_AT = SEEN_AGAIN.map((name) => FEATURES.indexOf(name));

const FOLDS = 4;
/** What the gate thinks less likely to be body is not looked at: two thirds of the runs of a news page. */
const GATE_SCORE = 0.06;
/** Share of the articles that may be missed by trees that did not see them; the final trees see more and miss fewer. */
const ARTICLE_LOSS = 0.02;

type Seen = { sample: Sample; evidence: Evidence };
type Log = (line: string) => void;

/** Learn from labelled pages which runs are the article's, and which pages are articles. */
export function learn(samples: readonly Sample[], recipe: Recipe = RECIPE, log: Log = () => {}): PackedModel {
	const gate = boost(glancesOf(samples), recipe.gate);
	const trees = unpackTrees(gate);
	const seen = samples.map((sample): Seen => {
		const candidates = findCandidates(sample.survey, trees, GATE_SCORE);
		return { sample, evidence: gatherEvidence(sample.survey, candidates, sample.metadata) };
	});
	const runs = samples.reduce((sum, { truth }) => sum + truth.length, 0);
	const candidates = seen.reduce((sum, { evidence }) => sum + evidence.candidates.length, 0);
	log(`${candidates} of ${runs} runs are looked at`);
	const first = boost(closeTable(seen), recipe.first);
	const scores = crossScored(seen, recipe, log);
	const second = boost(doubtTable(seen, scores), recipe.second);
	return {
		gate,
		gateScore: GATE_SCORE,
		first,
		second,
		seenAgain: SEEN_AT,
		...learnArticle(seen, scores, recipe, log),
	};
}

/** Learn which pages are articles; the score to ask for keeps nearly all articles of folds that the trees did not see. */
function learnArticle(
	seen: readonly Seen[],
	scores: ReadonlyMap<Seen, Float64Array>,
	recipe: Recipe,
	log: Log,
): { article: PackedTrees; articleScore: number } {
	const judged = seen.filter(({ sample }) => sample.page.set !== 'segments');
	const held: { isArticle: boolean; score: number }[] = [];
	for (let fold = 0; fold < FOLDS; fold++) {
		const isHeld = ({ sample }: Seen) => foldOf(sample.site) === fold;
		const trees = unpackTrees(
			boost(
				pageTable(
					judged.filter((one) => !isHeld(one)),
					scores,
				),
				recipe.article,
			),
		);
		for (const one of judged.filter(isHeld))
			if (one.sample.page.set === 'wcxb')
				held.push({ isArticle: isArticle(one.sample), score: predict(trees, pageRow(one, scores), 0) });
	}
	const wanted = held
		.filter((one) => one.isArticle)
		.map(({ score }) => score)
		.sort((one, other) => one - other);
	const articleScore = Number((wanted[Math.floor(ARTICLE_LOSS * wanted.length)] ?? 0.5).toPrecision(3));
	const said = held.filter(({ score }) => score >= articleScore);
	log(
		`article or not: ${said.filter((one) => one.isArticle).length} of ${said.length} right at ${articleScore}`,
	);
	return { article: boost(pageTable(judged, scores), recipe.article), articleScore };
}

function isArticle({ page }: Sample): boolean {
	return page.set !== 'wcxb' || page.type === 'article';
}

function pageRow(one: Seen, scores: ReadonlyMap<Seen, Float64Array>): Float32Array {
	const { plain, metadata } = one.sample;
	const row = pageFeatures({ page: plain, metadata, evidence: one.evidence, scores: scores.get(one) ?? [] });
	return Float32Array.from(row);
}

function pageTable(seen: readonly Seen[], scores: ReadonlyMap<Seen, Float64Array>): Table {
	return {
		width: PAGE_FEATURES.length,
		values: Float32Array.from(seen.flatMap((one) => [...pageRow(one, scores)])),
		targets: Float32Array.from(seen, ({ sample }) => Number(isArticle(sample))),
		weights: Float32Array.from(seen, ({ sample }) =>
			sample.page.set !== 'wcxb' ? 0.1 : isArticle(sample) ? 1 : 2,
		),
	};
}

/** Scores for the second look must come from trees that did not see the page: four folds, by site. */
function crossScored(seen: readonly Seen[], recipe: Recipe, log: Log): Map<Seen, Float64Array> {
	const scores = new Map<Seen, Float64Array>();
	for (let fold = 0; fold < FOLDS; fold++) {
		const others = seen.filter(({ sample }) => foldOf(sample.site) !== fold);
		const trees = unpackTrees(boost(closeTable(others), recipe.first));
		for (const one of seen)
			if (foldOf(one.sample.site) === fold) scores.set(one, firstScores(trees, one.evidence));
		log(`fold ${fold + 1} of ${FOLDS}`);
	}
	return scores;
}

/** Which of the folds a site's pages are in. */
export function foldOf(site: string): number {
	let hash = 7;
	for (const character of site) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
	return hash % FOLDS;
}

/** Only what the gate is asked for: runs that are no paragraphs. */
function glancesOf(samples: readonly Sample[]): Table {
	const table = joined(
		samples.map((sample) => ({
			sample,
			table: glanceTable(sample.survey),
			places: sample.truth.map((_, at) => at),
		})),
	);
	const prose = samples.flatMap(({ survey }) => [...survey.prose]);
	return { ...table, weights: table.weights.map((weight, at) => ((prose[at] as number) > 0 ? 0 : weight)) };
}

function closeTable(seen: readonly Seen[]): Table {
	const table = joined(
		seen.map(({ sample, evidence }) => ({ sample, table: evidence.rows, places: evidence.candidates })),
	);
	return {
		...table,
		silent: new Set(FEATURES.flatMap((name, at) => (SILENT_FEATURES.has(name) ? [at] : []))),
	};
}

/** What the second look sees: the candidates about which the first is not sure. */
function doubtTable(seen: readonly Seen[], scores: ReadonlyMap<Seen, Float64Array>): Table {
	return joined(
		seen.map((one) => {
			const { evidence, sample } = one;
			const first = scores.get(one) ?? new Float64Array(evidence.runs.length);
			const rows = unsureRows(evidence, first);
			const places = rows.map((row) => evidence.candidates[row] as number);
			return { sample, table: contextTable(evidence, first, rows, SEEN_AT), places };
		}),
	);
}

/** Tables of several pages as one, with what is true of each row; `places`: which run each row is. */
function joined(parts: readonly { sample: Sample; table: FeatureTable; places: readonly number[] }[]): Table {
	const count = parts.reduce((sum, { places }) => sum + places.length, 0);
	const width = parts[0]?.table.width ?? 0;
	const table = {
		width,
		values: new Float32Array(count * width),
		targets: new Float32Array(count),
		weights: new Float32Array(count),
	};
	let at = 0;
	for (const { sample, table: part, places } of parts) {
		table.values.set(part.values, at * width);
		for (const place of places) {
			table.targets[at] = sample.truth[place]?.isBody ? 1 : 0;
			table.weights[at] = sample.weights[place] ?? 0;
			at++;
		}
	}
	return table;
}
