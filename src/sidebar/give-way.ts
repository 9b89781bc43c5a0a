import type { Insets, Side } from './place.ts';

/** A box in CSS pixels of the viewport. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** What the sidebar takes of the window: so many CSS pixels along one of its edges. */
export type Strip = { edge: Side | 'bottom'; px: number };

export type Viewport = { width: number; height: number };

/** A bar takes at least this share of the window's width, and at most that of its height. */
const BAR = { width: 0.5, height: 0.35 };
/** Bars that stand at the window's edge, or at each other, may do so with a gap, in CSS pixels. */
export const SEAM = 8;
/** A sheet stands on what is at the bottom as long as so much of the window is left above, in CSS pixels. */
const LEAST_ABOVE = 160;

/** What the strip leaves of the window, along the axis on which it takes something. */
export function roomBeside({ edge, px }: Strip, { width, height }: Viewport): [start: number, end: number] {
	if (edge === 'bottom') return [0, height - px];
	return edge === 'right' ? [0, width - px] : [px, width];
}

/** Whether a box is a bar above or below, which the strip can leave room to, and not something in the middle of it. */
export function isBar(
	{ left, right, top, bottom }: Box,
	{ width, height }: Viewport,
	{ edge }: Strip,
): boolean {
	if (right - left < BAR.width * width) return false;
	if (edge === 'bottom') return bottom >= height - SEAM && top >= LEAST_ABOVE;
	return bottom <= BAR.height * height || top >= (1 - BAR.height) * height;
}

/** What boxes take of the strip's ends: those no further than `seam` from the window's edge, and those beside them. */
export function insetsOf(boxes: readonly Box[], { height }: Viewport, seam: number): Insets {
	let [above, below] = [0, height];
	for (const { top, bottom } of boxes.toSorted((one, other) => one.top - other.top))
		if (top <= above + seam) above = Math.max(above, bottom);
	for (const { top, bottom } of boxes.toSorted((one, other) => other.bottom - one.bottom))
		if (bottom >= below - seam && top > above) below = Math.min(below, top);
	return { top: Math.ceil(above), bottom: Math.ceil(height - below) };
}

/**
 * How far a box has to go, in CSS pixels, to stand beside the strip as it stood in the window: near one end, in the middle,
 * near the other. `before`: where it stood at first; `now`: where it stands once it is no larger than the room.
 */
export function moveBeside(before: Box, now: Box, [strip, view]: [Strip, Viewport]): number {
	const [from, to, all] =
		strip.edge === 'bottom'
			? (['top', 'bottom', view.height] as const)
			: (['left', 'right', view.width] as const);
	const [start, end] = roomBeside(strip, view);
	const free = all - before[to] + before[from];
	const share = free > 0 ? Math.min(1, Math.max(0, before[from] / free)) : 0;
	const left = Math.max(0, end - start - now[to] + now[from]);
	return Math.round(start + share * left - now[from]);
}
