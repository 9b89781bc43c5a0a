import type { Evidence } from './features.ts';
import type { Place } from './text-runs.ts';

const STEPS = [-4, -3, -2, -1, 1, 2, 3, 4];
const LEVELS = [0, 1, 2, 3];

/** Names of `contextFeatures`' rows, in order. */
export const CONTEXT_FEATURES: readonly string[] = [
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

/** The second look: what the first look thought of each run's neighbours, of what it stands in, and of its like. */
export function contextFeatures(evidence: Evidence, scores: readonly number[]): number[][] {
	const { runs, shapes, signs } = evidence;
	const weights = runs.map((_, at) => Math.min(signs[at]?.weight ?? 0, 1000));
	const areas = new Means();
	const likes = new Means();
	for (const [at, run] of runs.entries()) {
		const [weight, score] = [weights[at] ?? 0, scores[at] ?? 0];
		likes.add(shapes[at] ?? '', weight, score);
		for (let place: Place | undefined = run.place; place; place = place.parent)
			areas.add(place.element.id, weight, score);
	}
	const body = runs.map((_, at) => (weights[at] ?? 0) * (scores[at] ?? 0));
	const before = [0];
	for (const amount of body) before.push((before.at(-1) ?? 0) + amount);
	const whole = Math.max(1, before.at(-1) ?? 0);
	const since = distances(scores);
	const until = distances(scores.toReversed()).reverse();
	return runs.map((run, at) => {
		const ids = idsAbove(run.place, run.element.id);
		return [
			scores[at] ?? 0,
			...STEPS.map((step) => scores[at + step] ?? -0.2),
			...ids.map((id) => areas.mean(id)),
			...ids.map((id) => areas.sum(id) / whole),
			likes.mean(shapes[at] ?? ''),
			(before[at] ?? 0) / whole,
			(whole - (before[at + 1] ?? 0)) / whole,
			since[at] ?? MANY,
			until[at] ?? MANY,
			windowMean(scores, at, 3),
			windowMean(scores, at, 10),
			Math.log2(1 + whole),
		];
	});
}

class Means {
	readonly #sums = new Map<number | string, { weight: number; sum: number }>();

	add(key: number | string, weight: number, value: number): void {
		const known = this.#sums.get(key);
		if (known) {
			known.weight += weight;
			known.sum += weight * value;
		} else this.#sums.set(key, { weight, sum: weight * value });
	}

	mean(key: number | string): number {
		const known = this.#sums.get(key);
		return known ? known.sum / Math.max(1, known.weight) : 0;
	}

	sum(key: number | string): number {
		return this.#sums.get(key)?.sum ?? 0;
	}
}

/** Ids of the run's own block-level element and the three above it. */
function idsAbove(start: Place, own: number): number[] {
	let place: Place = start;
	while (place.element.id !== own && place.parent) place = place.parent;
	return LEVELS.map((level) => {
		if (level > 0 && place.parent) place = place.parent;
		return place.element.id;
	});
}

const MANY = 30;

function distances(scores: readonly number[]): number[] {
	let last = Number.NEGATIVE_INFINITY;
	return scores.map((score, at) => {
		const distance = Math.min(MANY, at - last);
		if (score >= 0.6) last = at;
		return distance;
	});
}

function windowMean(scores: readonly number[], at: number, reach: number): number {
	let sum = 0;
	for (let other = Math.max(0, at - reach); other <= at + reach; other++)
		if (other !== at) sum += scores[other] ?? 0;
	return sum / (2 * reach);
}
