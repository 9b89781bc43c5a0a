import { adoptSheet } from '../page/stylesheet.dom.ts';
import { type Target, type TargetKind, targetKey } from './target.ts';

/** Where something of the dossier stands in the page: one range for each place. */
export type PaintedPassage = Target & { ranges: Range[] };

/** The passages painted in the article. Without the CSS Custom Highlight API nothing is painted and all else works. */
export type Highlights = {
	/** Bring the place (from 0) into the middle of the window; false when there is no such passage in the page. */
	scrollTo: (target: Target, place?: number) => boolean;
	/** Make the place stand out for a moment; until the next one when the reader wants no motion. */
	flash: (target: Target, place?: number) => void;
	/** What is painted at a point of the viewport, such as that of a click. */
	at: (x: number, y: number) => Target | undefined;
	/** Take all paint away. */
	remove: () => void;
};

type Registry = Map<string, Highlight>;
type PaintingWindow = Window & { CSS: { highlights?: Registry }; Highlight?: typeof Highlight };

const FLASH = 'sidelight-flash';
const FLASH_MS = 1200;
const KINDS: TargetKind[] = ['quote', 'figure', 'statement'];

// Half transparent, so that the page's own colours stay legible on light and on dark ground; a line under the text
// tells it without colour. Printed pages stay as the outlet made them.
const CSS_TEXT = `@media screen {
	::highlight(sidelight-statement) { background-color: rgb(255 190 60 / 0.07); text-decoration: underline 1px rgb(214 132 20 / 0.75) }
	::highlight(sidelight-figure) { background-color: rgb(255 190 60 / 0.2); text-decoration: underline 1.5px rgb(214 132 20) }
	::highlight(sidelight-quote) { background-color: rgb(255 190 60 / 0.14); text-decoration: underline dotted 2px rgb(214 132 20 / 0.9) }
	::highlight(${FLASH}) { background-color: rgb(255 176 32 / 0.5); text-decoration: underline 3px rgb(214 132 20) }
}`;

export type PaintOptions = {
	document: Document;
	passages: PaintedPassage[];
	/** False: nothing is painted but what is gone to, for its moment. */
	shown?: boolean;
};

/** Paint passages in the page. No node of it is changed. */
export function paintHighlights({ document, passages, shown = true }: PaintOptions): Highlights {
	const window = document.defaultView as PaintingWindow | null;
	const paint = window ? startPaint(window, shown ? passages : []) : undefined;
	const places = new Map(passages.map((passage) => [targetKey(passage), passage.ranges]));
	const rangeOf = (target: Target, place = 0) => places.get(targetKey(target))?.[place];
	return {
		scrollTo: (target, place) => {
			const range = rangeOf(target, place);
			if (!range?.startContainer.isConnected) return false;
			elementAround(range)?.scrollIntoView({ block: 'center', behavior: isCalm(window) ? 'auto' : 'smooth' });
			return true;
		},
		flash: (target, place) => paint?.flash(rangeOf(target, place)),
		at: (x, y) => passageAt(document, passages, { x, y }),
		remove: () => paint?.remove(),
	};
}

type Paint = { flash: (range: Range | undefined) => void; remove: () => void };

function startPaint(window: PaintingWindow, passages: PaintedPassage[]): Paint | undefined {
	const registry = window.CSS?.highlights;
	const { Highlight } = window;
	if (!registry || !Highlight) return undefined;
	const sheet = adoptSheet(window.document, CSS_TEXT);
	for (const [priority, kind] of KINDS.entries()) {
		const ranges = passages.filter((passage) => passage.kind === kind).flatMap(({ ranges }) => ranges);
		const highlight = new Highlight(...ranges);
		highlight.priority = priority;
		registry.set(`sidelight-${kind}`, highlight);
	}
	let timer = 0;
	const unflash = () => {
		window.clearTimeout(timer);
		registry.delete(FLASH);
	};
	const flash = (range: Range | undefined) => {
		unflash();
		if (!range) return;
		const highlight = new Highlight(range);
		highlight.priority = KINDS.length;
		registry.set(FLASH, highlight);
		if (!isCalm(window)) timer = window.setTimeout(unflash, FLASH_MS);
	};
	const remove = () => {
		unflash();
		for (const kind of KINDS) registry.delete(`sidelight-${kind}`);
		sheet.remove();
	};
	return { flash, remove };
}

function passageAt(document: Document, passages: PaintedPassage[], point: Point): Target | undefined {
	const caret = caretAt(document, point);
	if (!caret) return undefined;
	const hits = passages.filter(({ ranges }) => ranges.some((range) => covers(range, caret, point)));
	// Of passages within each other the shortest is meant.
	const [nearest] = hits.sort((one, other) => lengthOf(one) - lengthOf(other));
	return nearest && { kind: nearest.kind, id: nearest.id };
}

type Point = { x: number; y: number };
type Caret = { node: Node; offset: number };

function caretAt(document: Document, { x, y }: Point): Caret | undefined {
	if ('caretPositionFromPoint' in document) {
		const caret = document.caretPositionFromPoint(x, y);
		return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
	}
	// Chrome before 128 has only the older name.
	const range = (document as Document).caretRangeFromPoint?.(x, y);
	return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** The caret is found for points beside the text, too; so the point must be on one of the range's own rectangles. */
function covers(range: Range, { node, offset }: Caret, { x, y }: Point): boolean {
	if (!range.intersectsNode(node) || !range.isPointInRange(node, offset)) return false;
	return [...range.getClientRects()].some(
		({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
	);
}

function lengthOf({ ranges }: PaintedPassage): number {
	return ranges.reduce((sum, range) => sum + range.toString().length, 0);
}

function elementAround(range: Range): Element | null {
	const { startContainer } = range;
	return startContainer.nodeType === startContainer.ELEMENT_NODE
		? (startContainer as Element)
		: startContainer.parentElement;
}

function isCalm(window: Window | null): boolean {
	return window?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
}
