import { FeatureTable } from './feature-table.ts';
import type { Evidence } from './features.ts';
import { OWN_FEATURES } from './own-features.ts';
import { type Place, placesAbove, type TextRun } from './text-runs.ts';

const STEPS = [-4, -3, -2, -1, 1, 2, 3, 4];
const LEVELS = [0, 1, 2, 3];

/** Names of what is seen of a run's surroundings, in order. */
const CONTEXT_FEATURES: readonly string[] = [
	'score',
	...STEPS.map((step) => `score[${step}]`),
	...LEVELS.map((level) => `mean-score@${level}`),
	...LEVELS.map((level) => `share-of-body@${level}`),
	'shape-score',
	'body-before',
	'body-after',
	'since-body',
	'until-body',
	'near-score',
	'wide-score',
	'page-body',
];

/** Names of what the second look sees of a run, in order: the context, and the run by itself. */
export const SECOND_FEATURES: readonly string[] = [...CONTEXT_FEATURES, ...OWN_FEATURES];

/** The second look: what the first look thought of each run's neighbours, of what it stands in, and of its like. */
export function contextTable(evidence: Evidence, scores: ArrayLike<number>): FeatureTable {
	const { runs } = evidence;
	const table = new FeatureTable(runs.length, SECOND_FEATURES.length);
	const context = contextOf(evidence, scores);
	for (let at = 0; at < runs.length; at++) {
		putContext(table, at, context);
		const own = evidence.rows.offsetOf(at);
		for (let feature = 0; feature < OWN_FEATURES.length; feature++)
			table.put(evidence.rows.values[own + feature] as number);
	}
	return table;
}

/** What all runs are seen in. */
type Context = {
	evidence: Evidence;
	scores: ArrayLike<number>;
	areas: Means;
	likes: Means;
	/** Likely body before each run, in weight. */
	before: Float64Array;
	since: readonly number[];
	until: readonly number[];
};

function contextOf(evidence: Evidence, scores: ArrayLike<number>): Context {
	const { runs, shapes, signs } = evidence;
	const areas = new Means(evidence.outline.size);
	// There are at most as many shapes as runs.
	const likes = new Means(runs.length);
	const before = new Float64Array(runs.length + 1);
	for (const [at, run] of runs.entries()) {
		const score = scores[at] ?? 0;
		const weight = Math.min(signs[at]?.weight ?? 0, 1000);
		likes.add(shapes[at] as number, weight, score);
		for (let place: Place | undefined = run.place; place; place = place.parent)
			areas.add(place.element.id, weight, score);
		before[at + 1] = (before[at] as number) + weight * score;
	}
	const since = distances(scores);
	const until = distances(Array.from(scores).reverse()).reverse();
	return { evidence, scores, areas, likes, before, since, until };
}

function putContext(table: FeatureTable, at: number, context: Context): void {
	const { evidence, scores, areas, likes, before } = context;
	const whole = Math.max(1, before.at(-1) ?? 0);
	table.put(scores[at] ?? 0);
	for (const step of STEPS) table.put(scores[at + step] ?? -0.2);
	const above = placesAbove(evidence.runs[at] as TextRun, LEVELS.length);
	for (const { element } of above) table.put(areas.mean(element.id));
	for (const { element } of above) table.put(areas.sum(element.id) / whole);
	table.put(likes.mean(evidence.shapes[at] as number));
	table.put((before[at] ?? 0) / whole);
	table.put((whole - (before[at + 1] ?? 0)) / whole);
	table.put(context.since[at] ?? MANY);
	table.put(context.until[at] ?? MANY);
	table.put(windowMean(scores, at, 3));
	table.put(windowMean(scores, at, 10));
	table.put(Math.log2(1 + whole));
}

/** Weighted means of scores, by the number of an element or a shape. */
class Means {
	readonly #weights: Float64Array;
	readonly #sums: Float64Array;

	constructor(size: number) {
		this.#weights = new Float64Array(size);
		this.#sums = new Float64Array(size);
	}

	add(key: number, weight: number, value: number): void {
		this.#weights[key] = (this.#weights[key] ?? 0) + weight;
		this.#sums[key] = (this.#sums[key] ?? 0) + weight * value;
	}

	mean(key: number): number {
		return (this.#sums[key] ?? 0) / Math.max(1, this.#weights[key] ?? 0);
	}

	sum(key: number): number {
		return this.#sums[key] ?? 0;
	}
}

const MANY = 30;

function distances(scores: ArrayLike<number>): number[] {
	let last = Number.NEGATIVE_INFINITY;
	return Array.from(scores, (score, at) => {
		const distance = Math.min(MANY, at - last);
		if (score >= 0.6) last = at;
		return distance;
	});
}

function windowMean(scores: ArrayLike<number>, at: number, reach: number): number {
	let sum = 0;
	for (let other = Math.max(0, at - reach); other <= at + reach; other++)
		if (other !== at) sum += scores[other] ?? 0;
	return sum / (2 * reach);
}
