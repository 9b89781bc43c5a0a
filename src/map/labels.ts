import type { Box } from './clip.ts';
import type { Point } from './projection.ts';

/** A text that shall stand beside a mark; sizes in the drawing's units. */
export type LabelWish = { id: string; at: Point; gap: number; width: number; height: number };

type Size = { width: number; height: number };
type Sheet = Size & { direction: 'ltr' | 'rtl' };

/** Where a label may stand to its mark, as shares of the way to its side: the best first, for scripts that run to the right. */
const SIDES: readonly (readonly [x: number, y: number])[] = [
	[1, 0],
	[-1, 0],
	[0, -1],
	[0, 1],
	[0.9, -0.8],
	[0.9, 0.8],
	[-0.9, -0.8],
	[-0.9, 0.8],
];
/** Points across a country at which its name is tried. */
const TRIED = 18;

/**
 * The middles of the labels that there is room for, by their ids, in the order of wishing: beside its mark, within the
 * sheet, upon nothing of what is `taken`, to which each label that is placed is added.
 */
export function placeLabels(wishes: readonly LabelWish[], taken: Box[], sheet: Sheet): Map<string, Point> {
	const placed = new Map<string, Point>();
	const toRight = sheet.direction === 'ltr' ? 1 : -1;
	for (const wish of wishes) {
		const middle = SIDES.map(([x, y]) => besideMark(wish, toRight * x, y)).find((point) =>
			isFree(boxAround(point, wish), taken, sheet),
		);
		if (!middle) continue;
		placed.set(wish.id, middle);
		taken.push(boxAround(middle, wish));
	}
	return placed;
}

/**
 * Where a name of this size stands best in a country: all of it inside, upon nothing that is taken, as far from the edges
 * as can be; undefined when it stands nowhere.
 */
export function placeInside(
	rings: readonly (readonly Point[])[],
	name: Size,
	taken: readonly Box[],
	sheet: Sheet,
): Point | undefined {
	const outline = rings.flat();
	const [left, right] = [Math.max(0, least(outline, 'x')), Math.min(sheet.width, -least(outline, 'x', -1))];
	const [top, bottom] = [Math.max(0, least(outline, 'y')), Math.min(sheet.height, -least(outline, 'y', -1))];
	if (right - left < name.width || bottom - top < name.height) return undefined;
	let best: { point: Point; room: number } | undefined;
	for (let at = 0; at < TRIED ** 2; at++) {
		const x = left + ((right - left) * ((at % TRIED) + 0.5)) / TRIED;
		const y = top + ((bottom - top) * (Math.floor(at / TRIED) + 0.5)) / TRIED;
		const box = boxAround({ x, y }, name);
		if (!isFree(box, taken, sheet)) continue;
		const room = roomAround(box, outline, sheet);
		if (room <= (best?.room ?? 0)) continue;
		// No corner of the outline is in the box, so all of it is inside when its middle is.
		if (isInside({ x, y }, rings)) best = { point: { x, y }, room };
	}
	return best?.point;
}

/** A box of a size around a point. */
export function boxAround({ x, y }: Point, { width, height }: Size): Box {
	return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

function besideMark({ at, gap, width, height }: LabelWish, x: number, y: number): Point {
	const isCorner = x !== 0 && y !== 0;
	const away = isCorner ? gap * 0.6 : gap;
	return { x: at.x + x * (width / 2 + away), y: at.y + y * (height / 2 + away) };
}

function isFree(box: Box, taken: readonly Box[], { width, height }: Size): boolean {
	const { left, top, right, bottom } = box;
	if (left < 1 || top < 1 || right > width - 1 || bottom > height - 1) return false;
	return taken.every(
		(other) => right <= other.left || left >= other.right || bottom <= other.top || top >= other.bottom,
	);
}

/** By the even-odd rule. */
function isInside({ x, y }: Point, rings: readonly (readonly Point[])[]): boolean {
	let inside = false;
	for (const ring of rings) {
		for (const [at, point] of ring.entries()) {
			const last = ring.at(at - 1) ?? point;
			if (point.y > y === last.y > y) continue;
			if (x < ((last.x - point.x) * (y - point.y)) / (last.y - point.y) + point.x) inside = !inside;
		}
	}
	return inside;
}

/** To the nearest corner of an outline, or to the sheet's edge. */
function roomAround(box: Box, outline: readonly Point[], { width, height }: Size): number {
	let room = Math.min(box.left, box.top, width - box.right, height - box.bottom);
	for (const { x, y } of outline) {
		const across = Math.max(box.left - x, x - box.right, 0);
		const along = Math.max(box.top - y, y - box.bottom, 0);
		room = Math.min(room, Math.hypot(across, along));
	}
	return room;
}

function least(points: readonly Point[], axis: keyof Point, sign = 1): number {
	return points.reduce((best, point) => Math.min(best, sign * point[axis]), Infinity);
}
