import { type FeatureTable, featureTable } from './feature-table.ts';
import { type Evidence, FEATURES } from './features.ts';
import { placesAbove } from './places.ts';
import { stepsSince, stepsUntil } from './survey.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

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
	'top-score',
	'below-top@1',
	'below-top@3',
];

/** What of the first look's features the second sees again. */
const SEEN_AGAIN: readonly string[] = [
	'weight',
	'link-share',
	'starts-linked',
	'comma-density',
	'ends-as-sentence',
	'capital-share',
	'heading-level',
	'like-title',
	'like-description',
	'repeats',
	'cue',
	'tag',
	'below-core',
	'from-title',
	'up-to-title',
	'title-below',
	'since-heading',
	'heading-links-before',
	'like-siblings@1',
	'card-likes',
	'card-level',
	'card-title-links',
];
const SEEN_AT = SEEN_AGAIN.map((name) => FEATURES.indexOf(name));

/** Names of what the second look sees of a run, in order. */
export const SECOND_FEATURES: readonly string[] = [...CONTEXT_FEATURES, ...SEEN_AGAIN];

/** Scores of a page's runs as they are asked for. Sums: entry n is the sum before run n. */
type Context = {
	evidence: Evidence;
	/** Of every run; 0 for those that are no candidates. */
	scores: Float64Array;
	sums: Float64Array;
	/** Likely body, in weight. */
	body: Float64Array;
	weights: Float64Array;
	shapes: { body: Float64Array; weights: Float64Array };
	since: Uint8Array;
	until: Uint8Array;
	/** Mean score of the likely body that follows the headline. */
	top: number;
};

/** Of a first look's scores, those below and above which a second look would change nothing. */
const SURE = [0.03, 0.97] as const;

/** The rows of the candidates about which the first look is not sure. */
export function unsureRows({ candidates }: Evidence, scores: Float64Array): number[] {
	const unsure: number[] = [];
	for (let row = 0; row < candidates.length; row++) {
		const score = scores[candidates[row] as number] as number;
		if (score > SURE[0] && score < SURE[1]) unsure.push(row);
	}
	return unsure;
}

/**
 * The second look: what the first look thought of a candidate's neighbours, of what it stands in, and of its like.
 * `chosen`: rows of candidates; the table has one row for each.
 */
export function contextTable(
	evidence: Evidence,
	scores: Float64Array,
	chosen: readonly number[],
): FeatureTable {
	const { candidates, rows } = evidence;
	const table = featureTable(chosen.length, SECOND_FEATURES.length);
	if (chosen.length === 0) return table;
	const context = contextOf(evidence, scores);
	let at = 0;
	for (const row of chosen) {
		at = writeContext(table.values, at, candidates[row] as number, context);
		const own = row * rows.width;
		for (let feature = 0; feature < SEEN_AT.length; feature++)
			table.values[at++] = rows.values[own + (SEEN_AT[feature] as number)] as number;
	}
	return table;
}

function contextOf(evidence: Evidence, scores: Float64Array): Context {
	const { length } = evidence.runs;
	const make = () => new Float64Array(length + 1);
	const [sums, body, weights] = [make(), make(), make()];
	const shapes = { body: make(), weights: make() };
	for (let at = 0; at < length; at++) {
		const score = scores[at] as number;
		const weight = Math.min((evidence.signs[at] as TextSigns).weight, 1000);
		const shape = evidence.shapes[at] as number;
		sums[at + 1] = (sums[at] as number) + score;
		body[at + 1] = (body[at] as number) + weight * score;
		weights[at + 1] = (weights[at] as number) + weight;
		shapes.body[shape] = (shapes.body[shape] as number) + weight * score;
		shapes.weights[shape] = (shapes.weights[shape] as number) + weight;
	}
	const since = stepsSince(scores, LIKELY);
	const until = stepsUntil(scores, LIKELY);
	const top = topScore(evidence, scores);
	return { evidence, scores, sums, body, weights, shapes, since, until, top };
}

/** So much of the likely body after the headline shows what this page's article scores. */
const TOP_WEIGHT = 1500;

function topScore({ prose, headline }: Evidence, scores: Float64Array): number {
	let [sum, weight] = [0, 0];
	for (let at = Math.max(0, headline.at); at < scores.length && weight < TOP_WEIGHT; at++) {
		const score = scores[at] as number;
		if (score < 0.5) continue;
		sum += score * (prose[at] as number);
		weight += prose[at] as number;
	}
	return weight === 0 ? 0.5 : sum / weight;
}

function writeContext(values: Float32Array, offset: number, run: number, context: Context): number {
	const { evidence, scores, body, weights, shapes } = context;
	const { outline } = evidence;
	const whole = Math.max(1, body[scores.length] as number);
	let at = offset;
	values[at++] = scores[run] as number;
	for (const step of STEPS) values[at++] = scores[run + step] ?? -0.2;
	const above = placesAbove(evidence.runs[run] as TextRun, LEVELS.length);
	for (let level = 0; level < LEVELS.length; level++) {
		const place = above[level] as (typeof above)[number];
		const likely = outline.within(place, body);
		values[at + level] = likely / Math.max(1, outline.within(place, weights));
		values[at + level + LEVELS.length] = likely / whole;
	}
	at += 2 * LEVELS.length;
	const shape = evidence.shapes[run] as number;
	values[at++] = (shapes.body[shape] as number) / Math.max(1, shapes.weights[shape] as number);
	values[at++] = (body[run] as number) / whole;
	values[at++] = (whole - (body[run + 1] as number)) / whole;
	values[at++] = context.since[run] as number;
	values[at++] = context.until[run] as number;
	values[at++] = meanAround(context, run, 3);
	values[at++] = meanAround(context, run, 10);
	values[at++] = Math.log2(1 + whole);
	values[at++] = context.top;
	values[at++] = (values[offset + MEANS + 1] as number) - context.top;
	values[at++] = (values[offset + MEANS + 3] as number) - context.top;
	return at;
}

/** Where the mean scores of the areas begin among the features. */
const MEANS = CONTEXT_FEATURES.indexOf('mean-score@0');

/** From here on a run is likely to be body. */
const LIKELY = 0.6;

/** Mean score of the runs at most so many steps away, a run itself left out. */
function meanAround({ scores, sums }: Context, run: number, reach: number): number {
	const end = Math.min(scores.length, run + reach + 1);
	const sum = (sums[end] as number) - (sums[Math.max(0, run - reach)] as number);
	return (sum - (scores[run] as number)) / (2 * reach);
}
