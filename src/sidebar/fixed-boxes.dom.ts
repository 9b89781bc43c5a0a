import { type Box, roomBeside, SEAM, type Strip, type Viewport } from './give-way.ts';

/**
 * Something that does not scroll with the page. `isFixed`: it never does, and does not only stick for now; `isFlat`: it has
 * no height of its own, and its box is that of what is in it.
 */
export type FixedBox = { element: HTMLElement; box: Box; isFixed: boolean; isFlat: boolean };

/** Between the points at which the layout is asked, in CSS pixels: most buttons are larger. */
const STEP = 42;

/** The size of the window without its upright scroll bar. In quirks mode its width is measured on the body. */
export function viewportOf({ document, innerHeight }: Window): Viewport {
	const { compatMode, body, documentElement } = document;
	return { width: (compatMode === 'BackCompat' ? body : documentElement).clientWidth, height: innerHeight };
}

/**
 * What the page fixes to the window within a strip at its edge, the outermost boxes alone; nothing while something fills
 * the screen, since that is above the sidebar anyway. The layout is asked at points, some hundred at most, so that it costs
 * as little on a page of a hundred thousand elements.
 */
export function fixedBoxesIn(window: Window, strip: Strip): FixedBox[] {
	const { document } = window;
	if (document.fullscreenElement) return [];
	const found = new Map<Element, FixedBox | undefined>();
	for (const [x, y] of pointsIn(strip, viewportOf(window)))
		for (const element of document.elementsFromPoint?.(x, y) ?? []) outermostAround(element, window, found);
	return [...new Set(found.values())].filter((box) => box !== undefined);
}

function pointsIn(strip: Strip, { width, height }: Viewport): [x: number, y: number][] {
	const isLow = strip.edge === 'bottom';
	const [start, end] = roomBeside(strip, { width, height });
	const xs = isLow ? spread(0, width) : start > 0 ? spread(0, start) : spread(end, width);
	const ys = spread(isLow ? end : 0, height);
	return xs.flatMap((x) => ys.map((y): [number, number] => [x, y]));
}

function spread(from: number, to: number): number[] {
	const points = [to - SEAM];
	for (let at = from + SEAM; at < to - SEAM; at += STEP) points.push(at);
	return points;
}

/** The outermost fixed box around an element, if any; each element is asked once. */
function outermostAround(
	element: Element | null,
	window: Window,
	found: Map<Element, FixedBox | undefined>,
): FixedBox | undefined {
	const { body } = window.document;
	// Ours stand on `<html>`, and the page's own in its body.
	if (!element || element === body || !body?.contains(element)) return undefined;
	if (!found.has(element)) {
		const outer = outermostAround(element.parentElement, window, found);
		const own = outer?.isFixed ? outer : (fixedBoxOf(element, window) ?? outer);
		if (own?.isFlat) own.box = unionOf(own.box, element.getBoundingClientRect());
		found.set(element, own);
	}
	return found.get(element);
}

function fixedBoxOf(element: Element, window: Window): FixedBox | undefined {
	const { position } = window.getComputedStyle(element);
	if (position !== 'fixed' && position !== 'sticky') return undefined;
	const box = element.getBoundingClientRect();
	const isFlat = box.height < 1;
	return { element: element as HTMLElement, box, isFixed: position === 'fixed', isFlat };
}

function unionOf(one: Box, other: Box): Box {
	return {
		left: Math.min(one.left, other.left),
		right: Math.max(one.right, other.right),
		top: Math.min(one.top, other.top),
		bottom: Math.max(one.bottom, other.bottom),
	};
}
