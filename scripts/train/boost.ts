import type { PackedTrees } from '../../src/page/trees.ts';
import { BINS, binRows, cutFeatures, type Table } from './bins.ts';
import { type GrownTree, packTrees } from './pack.ts';

export type BoostOptions = {
	trees: number;
	leaves: number;
	rate: number;
	leastWeight: number;
	ridge: number;
	columns: number;
	seed: number;
};

/** Gradient boosting on logistic loss, with features cut into 64 bins and trees grown leaf by leaf (as LightGBM does). */
export function boost(table: Table, options: BoostOptions): PackedTrees {
	const { width, targets, weights } = table;
	const count = targets.length;
	const cuts = cutFeatures(table);
	const bins = binRows(table, cuts);
	const base = baseOf(targets, weights);
	const sums = new Float64Array(count).fill(base);
	const random = randomFrom(options.seed);
	const trees: GrownTree[] = [];
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
		trees.push(grownOf(tree, cuts));
	}
	return packTrees(base, trees);
}

type Rows = Uint32Array<ArrayBuffer>;
type Leaf = { value: number; split?: Split; left?: Leaf; right?: Leaf };
type Split = { feature: number; bin: number; gain: number };
/** Slopes and curves of a leaf's rows, added up by column and bin. */
type Sums = { slopes: Float64Array; curves: Float64Array };
type OpenLeaf = { leaf: Leaf; rows: Rows; sums: Sums; split: Split | undefined };
type Growth = {
	bins: Uint8Array;
	slopes: Float64Array;
	curves: Float64Array;
	columns: number[];
	rows: Rows;
	width: number;
	options: BoostOptions;
};

function growTree(growth: Growth): Leaf {
	const root = openLeaf(growth.rows, addUp(growth.rows, growth), growth);
	const open = [root];
	for (let leaves = 1; leaves < growth.options.leaves; leaves++) {
		open.sort((one, other) => (other.split?.gain ?? 0) - (one.split?.gain ?? 0));
		const next = open.shift();
		if (!next?.split || next.split.gain <= 1e-6) break;
		const [left, right] = divide(next, next.split, growth);
		Object.assign(next.leaf, { split: next.split, left: left.leaf, right: right.leaf });
		open.push(left, right);
	}
	return root.leaf;
}

/** The smaller side is added up, the other is what remains. */
function divide({ rows, sums }: OpenLeaf, split: Split, growth: Growth): [OpenLeaf, OpenLeaf] {
	const isLeft = (row: number) => (growth.bins[row * growth.width + split.feature] as number) <= split.bin;
	const left = rows.filter(isLeft);
	const right = rows.filter((row) => !isLeft(row));
	const [small, large] = left.length < right.length ? [left, right] : [right, left];
	const smallSums = addUp(small, growth);
	const largeSums = {
		slopes: sums.slopes.map((sum, at) => sum - (smallSums.slopes[at] as number)),
		curves: sums.curves.map((sum, at) => sum - (smallSums.curves[at] as number)),
	};
	const both = new Map([
		[small, smallSums],
		[large, largeSums],
	]);
	const side = (some: Rows) => openLeaf(some, both.get(some) as Sums, growth);
	return [side(left), side(right)];
}

function openLeaf(rows: Rows, sums: Sums, { options, columns }: Growth): OpenLeaf {
	let [slope, curve] = [0, 0];
	for (let bin = 0; bin < BINS; bin++) {
		slope += sums.slopes[bin] as number;
		curve += sums.curves[bin] as number;
	}
	const value = (-options.rate * slope) / (curve + options.ridge);
	return { leaf: { value }, rows, sums, split: bestSplit(sums, columns, options) };
}

function addUp(rows: Rows, { bins, slopes, curves, columns, width }: Growth): Sums {
	const sums = {
		slopes: new Float64Array(columns.length * BINS),
		curves: new Float64Array(columns.length * BINS),
	};
	const own = Uint32Array.from(columns);
	for (const row of rows) {
		const [slope, curve, offset] = [slopes[row] as number, curves[row] as number, row * width];
		for (let column = 0; column < own.length; column++) {
			const at = column * BINS + (bins[offset + (own[column] as number)] as number);
			sums.slopes[at] = (sums.slopes[at] as number) + slope;
			sums.curves[at] = (sums.curves[at] as number) + curve;
		}
	}
	return sums;
}

function bestSplit(
	{ slopes, curves }: Sums,
	columns: readonly number[],
	options: BoostOptions,
): Split | undefined {
	let best: Split | undefined;
	for (const [column, feature] of columns.entries()) {
		const [from, to] = [column * BINS, (column + 1) * BINS];
		const found = bestCut(slopes.subarray(from, to), curves.subarray(from, to), options);
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
	const whole = worth(slopes, curves);
	let best: { bin: number; gain: number } | undefined;
	let [left, leftCurve] = [0, 0];
	for (let bin = 0; bin < BINS - 1; bin++) {
		left += slope[bin] as number;
		leftCurve += curve[bin] as number;
		if (leftCurve < leastWeight || curves - leftCurve < leastWeight) continue;
		const gain = worth(left, leftCurve) + worth(slopes - left, curves - leftCurve) - whole;
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

function grownOf(leaf: Leaf, cuts: readonly number[][]): GrownTree {
	const { split, left, right, value } = leaf;
	if (!split || !left || !right) return { value };
	const threshold = cuts[split.feature]?.[split.bin] ?? 0;
	return { feature: split.feature, threshold, left: grownOf(left, cuts), right: grownOf(right, cuts) };
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

function randomFrom(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 4294967296;
	};
}
