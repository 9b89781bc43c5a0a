import { type FeatureTable, featureTable } from './feature-table.ts';
import type { Evidence } from './features.ts';
import { stepsUntil } from './survey.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

const STEPS = [-4, -3, -1, 1, 2, 3];
const LEVELS = 4;

/** How many features `writeContext` writes: `CONTEXT_FEATURES`. */
const CONTEXT_WIDTH = 11 + STEPS.length + 2 * LEVELS;

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
 * `chosen`: rows of candidates; the table has one row for each. `seenAgain`: columns of the first look's rows.
 */
export function contextTable(
	evidence: Evidence,
	scores: Float64Array,
	chosen: readonly number[],
	seenAgain: readonly number[],
): FeatureTable {
	const { candidates, rows } = evidence;
	const table = featureTable(chosen.length, CONTEXT_WIDTH + seenAgain.length);
	if (chosen.length === 0) return table;
	const context = contextOf(evidence, scores);
	let at = 0;
	for (let one = 0; one < chosen.length; one++) {
		const row = chosen[one] as number;
		at = writeContext(table.values, at, candidates[row] as number, context);
		const own = row * rows.width;
		for (let feature = 0; feature < seenAgain.length; feature++)
			table.values[at++] = rows.values[own + (seenAgain[feature] as number)] as number;
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
	const until = stepsUntil(scores, LIKELY);
	const top = topScore(evidence, scores);
	return { evidence, scores, sums, body, weights, shapes, until, top };
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
	for (let step = 0; step < STEPS.length; step++)
		values[at++] = scores[run + (STEPS[step] as number)] ?? -0.2;
	let place = (evidence.runs[run] as TextRun).block;
	for (let level = 0; level < LEVELS; level++) {
		const likely = outline.within(place, body);
		values[at + level] = likely / Math.max(1, outline.within(place, weights));
		values[at + level + LEVELS] = likely / whole;
		place = place.parent ?? place;
	}
	at += 2 * LEVELS;
	const shape = evidence.shapes[run] as number;
	values[at++] = (shapes.body[shape] as number) / Math.max(1, shapes.weights[shape] as number);
	values[at++] = (body[run] as number) / whole;
	values[at++] = (whole - (body[run + 1] as number)) / whole;
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
const MEANS = 1 + STEPS.length;

/** From here on a run is likely to be body. */
const LIKELY = 0.6;

/** Mean score of the runs at most so many steps away, a run itself left out. */
function meanAround({ scores, sums }: Context, run: number, reach: number): number {
	const end = Math.min(scores.length, run + reach + 1);
	const sum = (sums[end] as number) - (sums[Math.max(0, run - reach)] as number);
	return (sum - (scores[run] as number)) / (2 * reach);
}
