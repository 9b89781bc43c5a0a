/** Rows of features, flat: what the trees read. */
export type FeatureTable = { width: number; values: Float32Array };

export function featureTable(rows: number, width: number): FeatureTable {
	return { width, values: new Float32Array(rows * width) };
}
