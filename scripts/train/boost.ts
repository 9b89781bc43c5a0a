import type { Trees } from '../../src/page/trees.ts';

/** Rows to learn from: features flat, row by row. `weights` of 0 are passed over. */
export type Table = { width: number; values: Float32Array; targets: Float32Array; weights: Float32Array };

export type BoostOptions = {
	trees: number;
	leaves: number;
	rate: number;
	leastWeight: number;
	ridge: number;
	columns: number;
	seed: number;
};

const BINS = 64;

/** Gradient boosting on logistic loss, with features cut into 64 bins and trees grown leaf by leaf (as LightGBM does). */
export function boost(table: Table, options: BoostOptions): Trees {
	const { width, targets, weights } = table;
	const count = targets.length;
	const cuts = cutFeatures(table);
	const bins = binRows(table, cuts);
	const base = baseOf(targets, weights);
	const sums = new Float64Array(count).fill(base);
	const random = randomFrom(options.seed);
	const trees: number[][] = [];
	const slopes = new Float64Array(count);
	const curves = new Float64Array(count);
	const usable = Uint32Array.from([...weights.keys()].filter((row) => (weights[row] ?? 0) > 0));
	for (let round = 0; round < options.trees; round++) {
		for (const row of usable) {
			const chance = 1 / (1 + Math.exp(-(sums[row] as number)));
			slopes[row] = (weights[row] as number) * (chance - (targets[row] as number));
			curves[row] = (weights[row] as number) * Math.max(1e-6, chance * (1 - chance));
		}
		const columns = [...Array(width).keys()].filter(
			(at) => (cuts[at]?.length ?? 0) > 0 && random() < options.columns,
		);
		const rows = usable.filter(() => random() < 0.8);
		const tree = growTree({ bins, slopes, curves, columns, rows, width, options });
		for (const row of usable) sums[row] = (sums[row] as number) + valueAt(tree, bins, row * width);
		trees.push(flatten(tree, cuts));
	}
	return { base: round(base), trees };
}

type Leaf = { rows: Uint32Array; value: number; split?: Split; left?: Leaf; right?: Leaf };
type Split = { feature: number; bin: number; gain: number };
type Growth = {
	bins: Uint8Array;
	slopes: Float64Array;
	curves: Float64Array;
	columns: number[];
	rows: Uint32Array;
	width: number;
	options: BoostOptions;
};

function growTree(growth: Growth): Leaf {
	const root = newLeaf(growth.rows, growth);
	const open = [{ leaf: root, split: bestSplit(root, growth) }];
	for (let leaves = 1; leaves < growth.options.leaves; leaves++) {
		open.sort((one, other) => (other.split?.gain ?? 0) - (one.split?.gain ?? 0));
		const next = open.shift();
		if (!next?.split || next.split.gain <= 1e-6) break;
		const { leaf, split } = next;
		const isLeft = (row: number) => (growth.bins[row * growth.width + split.feature] as number) <= split.bin;
		leaf.split = split;
		leaf.left = newLeaf(leaf.rows.filter(isLeft), growth);
		leaf.right = newLeaf(
			leaf.rows.filter((row) => !isLeft(row)),
			growth,
		);
		leaf.rows = new Uint32Array();
		for (const child of [leaf.left, leaf.right]) open.push({ leaf: child, split: bestSplit(child, growth) });
	}
	return root;
}

function newLeaf(rows: Uint32Array, { slopes, curves, options }: Growth): Leaf {
	let [slope, curve] = [0, 0];
	for (const row of rows) {
		slope += slopes[row] as number;
		curve += curves[row] as number;
	}
	return { rows, value: (-options.rate * slope) / (curve + options.ridge) };
}

function bestSplit(
	{ rows }: Leaf,
	{ bins, slopes, curves, columns, width, options }: Growth,
): Split | undefined {
	let best: Split | undefined;
	const slope = new Float64Array(BINS);
	const curve = new Float64Array(BINS);
	for (const feature of columns) {
		slope.fill(0);
		curve.fill(0);
		for (const row of rows) {
			const bin = bins[row * width + feature] as number;
			slope[bin] = (slope[bin] as number) + (slopes[row] as number);
			curve[bin] = (curve[bin] as number) + (curves[row] as number);
		}
		const found = bestCut(slope, curve, options);
		if (found && found.gain > (best?.gain ?? 0)) best = { feature, ...found };
	}
	return best;
}

function bestCut(
	slope: Float64Array,
	curve: Float64Array,
	{ ridge, leastWeight }: BoostOptions,
): { bin: number; gain: number } | undefined {
	const [slopes, curves] = [slope.reduce((a, b) => a + b), curve.reduce((a, b) => a + b)];
	const worth = (s: number, c: number) => (s * s) / (c + ridge);
	let best: { bin: number; gain: number } | undefined;
	let [left, leftCurve] = [0, 0];
	for (let bin = 0; bin < BINS - 1; bin++) {
		left += slope[bin] as number;
		leftCurve += curve[bin] as number;
		if (leftCurve < leastWeight || curves - leftCurve < leastWeight) continue;
		const gain = worth(left, leftCurve) + worth(slopes - left, curves - leftCurve) - worth(slopes, curves);
		if (gain > (best?.gain ?? 0)) best = { bin, gain };
	}
	return best;
}

function valueAt(tree: Leaf, bins: Uint8Array, offset: number): number {
	let leaf = tree;
	while (leaf.split && leaf.left && leaf.right)
		leaf = (bins[offset + leaf.split.feature] as number) <= leaf.split.bin ? leaf.left : leaf.right;
	return leaf.value;
}

function flatten(leaf: Leaf, cuts: readonly number[][], flat: number[] = []): number[] {
	if (!leaf.split || !leaf.left || !leaf.right) {
		flat.push(-1, round(leaf.value));
		return flat;
	}
	const at = flat.length;
	flat.push(leaf.split.feature, round(cuts[leaf.split.feature]?.[leaf.split.bin] ?? 0), 0, 0);
	flat[at + 2] = flat.length;
	flatten(leaf.left, cuts, flat);
	flat[at + 3] = flat.length;
	flatten(leaf.right, cuts, flat);
	return flat;
}

/** Cuts between the quantiles of what occurs; already rounded as they will be written, so that training sees the same. */
function cutFeatures({ width, values, weights }: Table): number[][] {
	const cuts: number[][] = [];
	const step = Math.max(1, Math.floor(weights.length / 20000));
	for (let feature = 0; feature < width; feature++) {
		const sample: number[] = [];
		for (let row = 0; row < weights.length; row += step) sample.push(values[row * width + feature] as number);
		sample.sort((one, other) => one - other);
		const distinct = [...new Set(sample)];
		const source =
			distinct.length < BINS
				? distinct.slice(0, -1).map((value, at) => (value + (distinct[at + 1] as number)) / 2)
				: quantiles(sample);
		cuts.push([...new Set(source.map(round))].slice(0, BINS - 1));
	}
	return cuts;
}

function quantiles(sorted: readonly number[]): number[] {
	return Array.from(
		{ length: BINS - 1 },
		(_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BINS)] as number,
	);
}

function binRows({ width, values, weights }: Table, cuts: readonly number[][]): Uint8Array {
	const bins = new Uint8Array(values.length);
	for (let row = 0; row < weights.length; row++)
		for (let feature = 0; feature < width; feature++)
			bins[row * width + feature] = binOf(cuts[feature] ?? [], values[row * width + feature] as number);
	return bins;
}

function binOf(cuts: readonly number[], value: number): number {
	let [low, high] = [0, cuts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if (value <= (cuts[middle] as number)) high = middle;
		else low = middle + 1;
	}
	return low;
}

function baseOf(targets: Float32Array, weights: Float32Array): number {
	let [hits, whole] = [0, 0];
	for (const [row, weight] of weights.entries()) {
		hits += weight * (targets[row] as number);
		whole += weight;
	}
	const share = Math.min(0.99, Math.max(0.01, hits / Math.max(1e-9, whole)));
	return Math.log(share / (1 - share));
}

function round(value: number): number {
	return Number(value.toPrecision(3));
}

function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}
