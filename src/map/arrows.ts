import { pathOf, short } from './clip.ts';
import type { Point } from './projection.ts';

/** An arrow as the `d` of two SVG paths. */
export type Arrow = { line: string; head: string; along: Point[] };

/** Where something came from: a point, or, where only the country is known, that country's outline. */
export type Origin = { point: Point } | { outline: readonly Point[] };

export type Aim = {
	point: Point;
	/** Of the mark or circle, at whose edge the arrow ends. */
	radius: number;
	isCircle: boolean;
};

const HEAD = 10;
const HALF_HEAD = 4.5;
/** An arrow out of a country begins so far behind the border, as a share of the sheet's width: from where in it, nobody says. */
const BEHIND_BORDER = 0.045;
const SHORTEST = 34;
/** How far a journey bends, as a share of its length. */
const BEND = 0.14;

/** The arrow of a move; undefined where there is no way to draw one. */
export function arrowTo(
	aim: Aim,
	origin: Origin,
	kind: 'strike' | 'journey',
	sheet: { width: number; height: number },
): Arrow | undefined {
	const from = 'point' in origin ? origin.point : nearest(origin.outline, aim.point);
	if (!from) return undefined;
	const away = distance(from, aim.point);
	if (away < 1) return undefined;
	const toStart = { x: (from.x - aim.point.x) / away, y: (from.y - aim.point.y) / away };
	// A circle that reaches over the border is hit on its own side.
	const gap = aim.isCircle && 'outline' in origin ? Math.min(aim.radius, 0.6 * away) : aim.radius;
	const length =
		'point' in origin ? away - gap - 8 : Math.max(SHORTEST, away - gap + BEHIND_BORDER * sheet.width);
	if (length < HEAD) return undefined;
	const tip = along(aim.point, toStart, gap);
	const start = along(tip, toStart, lengthInside(tip, toStart, length, sheet));
	if (distance(start, tip) < HEAD) return undefined;
	return kind === 'strike' ? straight(start, tip) : bent(start, tip);
}

function straight(start: Point, tip: Point): Arrow {
	const middle = { x: (start.x + tip.x) / 2, y: (start.y + tip.y) / 2 };
	const back = along(tip, unit(tip, start), HEAD - 2);
	return { line: pathOf([[start, back]]), head: headAt(tip, start, true), along: [start, middle, tip] };
}

function bent(start: Point, tip: Point): Arrow {
	const [dx, dy] = [tip.x - start.x, tip.y - start.y];
	// Upwards, whichever way it goes.
	const side = dx < 0 ? 1 : -1;
	const control = {
		x: (start.x + tip.x) / 2 - side * dy * BEND,
		y: (start.y + tip.y) / 2 + side * dx * BEND,
	};
	const numbers = [control.x, control.y, tip.x, tip.y].map(short).join(' ');
	const top = { x: (start.x + 2 * control.x + tip.x) / 4, y: (start.y + 2 * control.y + tip.y) / 4 };
	return {
		line: `${pathOf([[start]])}Q${numbers}`,
		head: headAt(tip, control, false),
		along: [start, top, tip],
	};
}

function headAt(tip: Point, from: Point, isClosed: boolean): string {
	const { x, y } = unit(tip, from);
	const base = along(tip, { x, y }, HEAD);
	const one = along(base, { x: -y, y: x }, HALF_HEAD);
	const other = along(base, { x: y, y: -x }, HALF_HEAD);
	return pathOf([[one, tip, other]], isClosed);
}

/** As much of a length as stays on the sheet, from a point in a direction. */
function lengthInside(
	{ x, y }: Point,
	direction: Point,
	length: number,
	{ width, height }: { width: number; height: number },
): number {
	const edge = 6;
	const to = (at: number, by: number, end: number) =>
		by > 0 ? (end - edge - at) / by : by < 0 ? (edge - at) / by : Infinity;
	return Math.max(0, Math.min(length, to(x, direction.x, width), to(y, direction.y, height)));
}

function nearest(outline: readonly Point[], to: Point): Point | undefined {
	let best: Point | undefined;
	for (const point of outline) if (!best || distance(point, to) < distance(best, to)) best = point;
	return best;
}

function along({ x, y }: Point, direction: Point, length: number): Point {
	return { x: x + direction.x * length, y: y + direction.y * length };
}

function unit(from: Point, to: Point): Point {
	const length = distance(from, to) || 1;
	return { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function distance(one: Point, other: Point): number {
	return Math.hypot(one.x - other.x, one.y - other.y);
}
