/** Something on a line, from 0 to 1; `count`: how much there is of it. */
export type Labelled = { at: number; count: number };

/** What a letter and the space between labels take, in type of 11 units. */
const LETTER = 6;
const SPACE = 8;

/** The share of a line that the longest of some labels takes. */
export function roomFor(texts: readonly string[], lineLength: number): number {
	const longest = Math.max(0, ...texts.map((text) => text.length));
	return (longest * LETTER + SPACE) / lineLength;
}

/**
 * The points in order along a line that get a label where each needs `room`, a share of the line: first and last, then
 * those of which there is most. Labels at the ends reach inwards.
 */
export function chooseLabels<Point extends Labelled>(points: readonly Point[], room: number): Point[] {
	const [first, last] = [points[0], points.at(-1)];
	const inside = points.slice(1, -1).sort((one, other) => other.count - one.count);
	const chosen: Point[] = [];
	for (const point of [first, last, ...inside]) {
		const needed = (other: Point) => (other === first || other === last ? 1.5 * room : room);
		if (point && chosen.every((other) => Math.abs(other.at - point.at) >= needed(other))) chosen.push(point);
	}
	return chosen.sort((one, other) => one.at - other.at);
}

/** How a label stands to its point; in either direction of writing `start` is where the line begins. */
export function anchorOf({ at }: Labelled): 'start' | 'middle' | 'end' {
	if (at === 0) return 'start';
	return at === 1 ? 'end' : 'middle';
}
