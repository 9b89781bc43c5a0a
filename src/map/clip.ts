import type { Point } from './projection.ts';

/** A rectangle of the drawing. */
export type Box = { left: number; top: number; right: number; bottom: number };

type Edge = { isInside: (point: Point) => boolean; cut: (one: Point, other: Point) => Point };

/** The part of a ring that lies in a box (Sutherland and Hodgman, 1974); empty when there is none. */
export function clipRing(ring: readonly Point[], box: Box): Point[] {
	let clipped = [...ring];
	for (const { isInside, cut } of edgesOf(box)) {
		const before = clipped;
		clipped = before.flatMap((point, at) => {
			const last = before.at(at - 1) ?? point;
			const crossing = isInside(last) === isInside(point) ? [] : [cut(last, point)];
			return isInside(point) ? [...crossing, point] : crossing;
		});
	}
	return clipped;
}

/** The runs of a line that may be seen in a box, each with one point beyond it on either side. */
export function clipLine(line: readonly Point[], box: Box): Point[][] {
	const runs: Point[][] = [];
	let isOpen = false;
	for (const [at, point] of line.entries()) {
		const next = line[at + 1];
		const isSeen = next !== undefined && touches(point, next, box);
		if (isSeen && !isOpen) runs.push([point]);
		if (isSeen) runs.at(-1)?.push(next);
		isOpen = isSeen;
	}
	return runs;
}

/** As the `d` of an SVG path. */
export function pathOf(lines: readonly (readonly Point[])[], isClosed = false): string {
	const end = isClosed ? 'Z' : '';
	return lines
		.map((points) => points.map(({ x, y }, at) => `${at ? 'L' : 'M'}${short(x)} ${short(y)}`).join('') + end)
		.join('');
}

/** A tenth of a unit is finer than anybody sees. */
export function short(value: number): number {
	return Math.round(value * 10) / 10;
}

function edgesOf({ left, top, right, bottom }: Box): Edge[] {
	return [
		{ isInside: ({ x }) => x >= left, cut: cutAtX(left) },
		{ isInside: ({ x }) => x <= right, cut: cutAtX(right) },
		{ isInside: ({ y }) => y >= top, cut: cutAtY(top) },
		{ isInside: ({ y }) => y <= bottom, cut: cutAtY(bottom) },
	];
}

function cutAtX(x: number): Edge['cut'] {
	return (one, other) => ({ x, y: one.y + ((other.y - one.y) * (x - one.x)) / (other.x - one.x) });
}

function cutAtY(y: number): Edge['cut'] {
	return (one, other) => ({ x: one.x + ((other.x - one.x) * (y - one.y)) / (other.y - one.y), y });
}

function touches(one: Point, other: Point, { left, top, right, bottom }: Box): boolean {
	return (
		Math.max(one.x, other.x) >= left &&
		Math.min(one.x, other.x) <= right &&
		Math.max(one.y, other.y) >= top &&
		Math.min(one.y, other.y) <= bottom
	);
}
