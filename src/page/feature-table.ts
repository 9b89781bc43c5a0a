/** Rows of features, flat: what the trees read. Values are put one after the other, in the order of the features' names. */
export class FeatureTable {
	readonly width: number;
	readonly values: Float32Array;
	#next = 0;

	constructor(rows: number, width: number) {
		this.width = width;
		this.values = new Float32Array(rows * width);
	}

	put(value: number): void {
		this.values[this.#next++] = value;
	}

	/** Yes or no, as 1 or 0. */
	putFlag(holds: boolean): void {
		this.values[this.#next++] = holds ? 1 : 0;
	}

	/** Where a row begins in `values`. */
	offsetOf(row: number): number {
		return row * this.width;
	}

	rowAt(row: number): Float32Array {
		return this.values.subarray(row * this.width, (row + 1) * this.width);
	}
}
