import { type Box, roomBeside, type Strip, type Viewport } from './give-way.ts';

/** Something that does not scroll with the page. `isFixed`: it never does, and does not only stick for now. */
export type FixedBox = { element: HTMLElement; box: Box; isFixed: boolean };

/** What is fixed stands high in the tree: of a page of twenty thousand elements a tenth is this high. */
const DEEPEST = 14;
/** Nothing fixed stands within these; they are most of a page. */
const LEAVES: ReadonlySet<string> = new Set(
	'p h1 h2 h3 h4 h5 h6 ul ol dl table figure picture svg script style select blockquote'.split(' '),
);

/** A box with more in it than so many elements is taken as it is. */
const MOST_WITHIN = 2000;

/** The size of the window without its upright scroll bar. In quirks mode its width is measured on the body. */
export function viewportOf({ document, innerHeight }: Window): Viewport {
	const { compatMode, body, documentElement } = document;
	return { width: (compatMode === 'BackCompat' ? body : documentElement).clientWidth, height: innerHeight };
}

/**
 * What the page fixes to the window within a strip at its edge, the outermost boxes alone; nothing while something fills
 * the screen, since that is above the sidebar anyway. Elements are asked for their computed position, which costs about a
 * millisecond for a thousand; asking the layout what is at points of the strip costs as much for each point.
 */
export function fixedBoxesIn(window: Window, strip: Strip): FixedBox[] {
	const { document } = window;
	if (document.fullscreenElement || !document.body) return [];
	const area = areaOf(strip, viewportOf(window));
	// Ours stand on `<html>`, and the page's own in its body.
	return [...positionedIn(document.body, window, 1)]
		.map(({ element, isFixed }) => ({ element, isFixed, box: boxOf(element, window) }))
		.filter(({ element, box }) => meet(box, area) && isSeen(element));
}

function* positionedIn(
	parent: Element,
	window: Window,
	depth: number,
): Generator<Omit<FixedBox, 'box'>, void, undefined> {
	for (const element of parent.children) {
		const { position } = window.getComputedStyle(element);
		const isFixed = position === 'fixed';
		if (isFixed || position === 'sticky') yield { element: element as HTMLElement, isFixed };
		const isLeaf = isFixed || depth === DEEPEST || LEAVES.has(element.localName);
		if (!isLeaf) yield* positionedIn(element, window, depth + 1);
	}
}

/** An element's box with what hangs out of it below; of one that has no height of its own, or lets presses through, that of what is in it. */
function boxOf(element: Element, window: Window): Box {
	const box = element.getBoundingClientRect();
	const { overflow, pointerEvents } = window.getComputedStyle(element);
	const isOwn = box.height >= 1 && pointerEvents !== 'none';
	const hangsOut = overflow === 'visible' && element.scrollHeight > box.height + 1;
	if ((isOwn && !hangsOut) || element.getElementsByTagName('*').length > MOST_WITHIN) return box;
	const within = [...paintedIn(element, window)];
	return within.reduce<Box>(unionOf, isOwn ? box : (within[0] ?? box));
}

/** The boxes in an element that are seen and take presses, as far as no box around them cuts them off. */
function* paintedIn(parent: Element, window: Window): Generator<Box, void, undefined> {
	for (const element of parent.children) {
		const { overflow, pointerEvents, backgroundColor } = window.getComputedStyle(element);
		const box = element.getBoundingClientRect();
		const cuts = overflow !== 'visible';
		const isPainted = cuts || element.childElementCount === 0 || !/, 0\)$/.test(backgroundColor);
		const takesRoom = box.width > 0 && box.height > 0;
		if (takesRoom && isPainted && pointerEvents !== 'none' && isSeen(element)) yield box;
		if (!cuts) yield* paintedIn(element, window);
	}
}

function areaOf(strip: Strip, { width, height }: Viewport): Box {
	const [start, end] = roomBeside(strip, { width, height });
	const whole = { left: 0, right: width, top: 0, bottom: height };
	if (strip.edge === 'bottom') return { ...whole, top: end };
	return start > 0 ? { ...whole, right: start } : { ...whole, left: end };
}

function isSeen(element: Element): boolean {
	return element.checkVisibility?.({ visibilityProperty: true, opacityProperty: true }) ?? true;
}

function meet(one: Box, other: Box): boolean {
	return (
		Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
		Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
	);
}

function unionOf(one: Box, other: Box): Box {
	return {
		left: Math.min(one.left, other.left),
		right: Math.max(one.right, other.right),
		top: Math.min(one.top, other.top),
		bottom: Math.max(one.bottom, other.bottom),
	};
}
