/** Rows to learn from: features flat, row by row. `weights` of 0 are passed over; `silent` columns are not asked. */
export type Table = {
	width: number;
	values: Float32Array;
	targets: Float32Array;
	weights: Float32Array;
	silent?: ReadonlySet<number>;
};

/** Bins that each feature is cut into. */
export const BINS = 40;

/** Cuts between the quantiles of what occurs; already rounded as they will be written, so that training sees the same. */
export function cutFeatures({ width, values, weights, silent }: Table): number[][] {
	const cuts: number[][] = [];
	const step = Math.max(1, Math.floor(weights.length / 20000));
	for (let feature = 0; feature < width; feature++) {
		if (silent?.has(feature)) {
			cuts.push([]);
			continue;
		}
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

/** Every value as the number of its bin. */
export function binRows({ width, values, weights }: Table, cuts: readonly number[][]): Uint8Array {
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

/** As many digits as the model is written with. */
export function round(value: number): number {
	return Number(value.toPrecision(2));
}
