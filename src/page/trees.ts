/**
 * Gradient-boosted decision trees as a data file holds them. The nodes of all trees stand in pre-order: `shape` has `1`
 * for an inner node and `0` for a leaf; the other strings have one character each, whose place in the alphabet is a
 * number. Inner nodes have a place in `used` (which feature) and one in `values` (the threshold); leaves a multiple of
 * `step`.
 */
export type PackedTrees = {
	base: number;
	step: number;
	used: readonly number[];
	values: readonly number[];
	shape: string;
	features: string;
	thresholds: string;
	leaves: string;
};

/**
 * The same ready for use. Node n's left side is node n + 1; a leaf has the feature -1 and its value as threshold. A row
 * goes left when its value is at most the threshold. The sum of the leaves and `base` is a log-odds.
 */
export type Trees = {
	base: number;
	starts: number[];
	features: Int16Array;
	thresholds: Float32Array;
	rights: Int32Array;
};

/** The characters that stand for 0, 1, 2 …: printable, and none that JSON would escape. */
export const ALPHABET: readonly string[] = [
	...charactersFrom(0x23, 0x7e).filter((character) => character !== '\\'),
	...charactersFrom(0xae, 0x24f),
];

/** Leaves count from the middle of as many characters. */
export const LEAF_LEVELS = 91;

function charactersFrom(first: number, last: number): string[] {
	return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

/** The number that each character code stands for. */
const NUMBERS = new Uint16Array(0x250);
for (let at = 0; at < ALPHABET.length; at++) NUMBERS[(ALPHABET[at] as string).charCodeAt(0)] = at;

/** Make packed trees ready for use. */
export function unpackTrees({ base, step, used, values, shape, ...codes }: PackedTrees): Trees {
	const trees = emptyTrees(base, shape.length);
	const { starts, features, thresholds, rights } = trees;
	const middle = LEAF_LEVELS >> 1;
	const awaiting: number[] = [];
	let [inner, leaf] = [0, 0];
	for (let at = 0; at < shape.length; at++) {
		if (shape.charCodeAt(at) === INNER) {
			features[at] = used[NUMBERS[codes.features.charCodeAt(inner)] as number] as number;
			thresholds[at] = values[NUMBERS[codes.thresholds.charCodeAt(inner)] as number] as number;
			inner++;
			awaiting.push(at);
			continue;
		}
		features[at] = -1;
		thresholds[at] = ((NUMBERS[codes.leaves.charCodeAt(leaf)] as number) - middle) * step;
		leaf++;
		// What follows a leaf is the right side of the nearest node that has none yet, or a new tree.
		const parent = awaiting.pop();
		if (parent !== undefined) rights[parent] = at + 1;
		else if (at + 1 < shape.length) starts.push(at + 1);
	}
	return trees;
}

const INNER = '1'.charCodeAt(0);

function emptyTrees(base: number, nodes: number): Trees {
	return {
		base,
		starts: nodes > 0 ? [0] : [],
		features: new Int16Array(nodes),
		thresholds: new Float32Array(nodes),
		rights: new Int32Array(nodes),
	};
}

/** The probability that trees give to the row of features that begins at `offset`. */
export function predict(
	{ base, starts, features, thresholds, rights }: Trees,
	values: Float32Array,
	offset: number,
): number {
	let sum = base;
	for (let tree = 0; tree < starts.length; tree++) {
		let at = starts[tree] as number;
		let feature = features[at] as number;
		while (feature >= 0) {
			at =
				(values[offset + feature] as number) <= (thresholds[at] as number) ? at + 1 : (rights[at] as number);
			feature = features[at] as number;
		}
		sum += thresholds[at] as number;
	}
	return 1 / (1 + Math.exp(-sum));
}
