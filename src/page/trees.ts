/**
 * Gradient-boosted decision trees as data. A tree is a flat list: an inner node is `[feature, threshold, left, right]`
 * at four places, `left` and `right` being places in the list; a leaf is `[-1, value]`. A row goes left when its value is
 * at most the threshold. The sum of the leaves and `base` is a log-odds.
 */
export type Trees = { base: number; trees: readonly (readonly number[])[] };

/** The probability that trees give to a row of features. */
export function predict({ base, trees }: Trees, row: ArrayLike<number>): number {
	let sum = base;
	for (const tree of trees) sum += leafOf(tree, row);
	return 1 / (1 + Math.exp(-sum));
}

function leafOf(tree: readonly number[], row: ArrayLike<number>): number {
	let at = 0;
	for (;;) {
		const feature = tree[at] as number;
		if (feature < 0) return tree[at + 1] as number;
		const goesLeft = (row[feature] as number) <= (tree[at + 1] as number);
		at = tree[at + (goesLeft ? 2 : 3)] as number;
	}
}
