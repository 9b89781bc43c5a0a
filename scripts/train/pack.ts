import { ALPHABET, LEAF_LEVELS, type PackedTrees } from '../../src/page/trees.ts';

/** A tree as it grew. */
export type GrownTree =
	| { value: number }
	| { feature: number; threshold: number; left: GrownTree; right: GrownTree };

/** Trees in the form that `assets/model.json` holds; the commonest features and thresholds get the shortest characters. */
export function packTrees(base: number, trees: readonly GrownTree[]): PackedTrees {
	const nodes = trees.flatMap((tree) => [...inOrder(tree)]);
	const inner = nodes.filter((node) => 'feature' in node);
	const leaves = nodes.filter((node) => 'value' in node).map(({ value }) => value);
	const used = byFrequency(inner.map(({ feature }) => feature));
	const values = byFrequency(inner.map(({ threshold }) => threshold));
	const step = round(Math.max(...leaves.map(Math.abs), 1e-6) / (LEAF_LEVELS >> 1));
	const level = (value: number) =>
		Math.min(LEAF_LEVELS - 1, Math.max(0, Math.round(value / step) + (LEAF_LEVELS >> 1)));
	const placeOf = (list: readonly number[]) => new Map(list.map((value, at) => [value, at]));
	const [featureAt, valueAt] = [placeOf(used), placeOf(values)];
	return {
		base: round(base),
		step,
		used,
		values,
		shape: nodes.map((node) => ('value' in node ? '0' : '1')).join(''),
		features: inner.map(({ feature }) => characterOf(featureAt.get(feature))).join(''),
		thresholds: inner.map(({ threshold }) => characterOf(valueAt.get(threshold))).join(''),
		leaves: leaves.map((value) => characterOf(level(value))).join(''),
	};
}

function* inOrder(tree: GrownTree): Generator<GrownTree> {
	yield tree;
	if ('value' in tree) return;
	yield* inOrder(tree.left);
	yield* inOrder(tree.right);
}

function byFrequency(values: readonly number[]): number[] {
	const counts = new Map<number, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}

function characterOf(number: number | undefined): string {
	const character = ALPHABET[number ?? -1];
	if (character === undefined)
		throw new Error('More features or thresholds than there are characters for them.');
	return character;
}

function round(value: number): number {
	return Number(value.toPrecision(4));
}
