import type { Column } from './place.ts';

/** Where a block of the article is drawn, and how much it counts: the length of its text. */
export type BlockBox = Column & { weight: number };

/** What counts less than this share of the text may be left out of the column. */
const STRAY_SHARE = 0.15;

/**
 * The article's column: the longest blocks vote. A block that stands beside the column (a caption in the rail, a label
 * gone wrong) does not widen it, unless much of the text stands there. Undefined when nothing is drawn.
 */
export function columnOf(boxes: readonly BlockBox[]): Column | undefined {
	const drawn = boxes.filter(({ left, right }) => right > left);
	const [first] = drawn;
	if (!first) return undefined;
	const all = weigh(drawn);
	const columns = drawn.map((box) => drawn.filter((other) => overlap(box, other)));
	const widest = columns.reduce((best, column) => (weigh(column) > weigh(best) ? column : best), [first]);
	return around(weigh(widest) >= (1 - STRAY_SHARE) * all ? widest : drawn);
}

function overlap(one: Column, other: Column): boolean {
	const shared = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	return shared > 0.5 * Math.min(one.right - one.left, other.right - other.left);
}

function weigh(boxes: readonly BlockBox[]): number {
	return boxes.reduce((sum, { weight }) => sum + weight, 0);
}

function around(boxes: readonly BlockBox[]): Column {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		right: Math.max(...boxes.map(({ right }) => right)),
	};
}
