import { isDrawn } from '../page/drawn.dom.ts';
import { adoptSheet } from '../page/stylesheet.dom.ts';
import { highlightStyle } from './highlight-colours.ts';
import { type Stop, type Target, type TargetKind, targetKey } from './target.ts';

/** Where something of the dossier stands in the page: a range for each place that is there, and the sentence around it. */
export type PaintedPassage = Target & { places: PaintedPlace[] };
export type PaintedPlace = { range: Range; quote: string };

/** The passages painted in the article. Without the CSS Custom Highlight API nothing is painted and all else works. */
export type Highlights = {
	/**
	 * Bring a place into the middle of the window and let it stand out for a moment, or until the next one when the reader
	 * wants no motion. Places go round; undefined when there is no such passage in the page.
	 */
	goTo: (target: Target, place: number) => Stop | undefined;
	/** What is painted at a point of the viewport, such as that of a click. */
	at: (x: number, y: number) => Target | undefined;
	/** Whether a place is no longer what it was when it was painted: the page made its text anew, put something into it, or took the paint off. */
	isOff: () => boolean;
	/** Take all paint away. */
	remove: () => void;
};

type Registry = Map<string, Highlight>;
type PaintingWindow = Window & { CSS: { highlights?: Registry }; Highlight?: typeof Highlight };

const FLASH = 'sidelight-flash';
const FLASH_MS = 1200;
/** Those that may stand in others come above them. */
const KINDS: TargetKind[] = ['statement', 'quote', 'figure'];

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
	const placesOf = new Map(passages.map((passage) => [targetKey(passage), passage.places]));
	const said = passages.flatMap(({ places }) => places.map(({ range }) => ({ range, text: `${range}` })));
	return {
		goTo: (target, place) => {
			const places = placesOf.get(targetKey(target)) ?? [];
			const at = places.length > 0 ? place % places.length : 0;
			const { range, quote } = places.at(at) ?? {};
			const element = range && elementAround(range);
			if (!range || !element?.isConnected || !isDrawn(element)) return undefined;
			element.scrollIntoView({ block: 'center', behavior: scrollingOf(window) });
			paint?.flash(range);
			return { place: (at + places.length) % places.length, places: places.length, quote: quote ?? '' };
		},
		at: (x, y) => passageAt(document, passages, { x, y }),
		isOff: () =>
			paint?.isOff() === true ||
			said.some(({ range, text }) => !range.startContainer.isConnected || `${range}` !== text),
		remove: () => paint?.remove(),
	};
}

type Paint = { flash: (range: Range) => void; isOff: () => boolean; remove: () => void };

function startPaint(window: PaintingWindow, passages: PaintedPassage[]): Paint | undefined {
	const registry = window.CSS?.highlights;
	const { Highlight } = window;
	if (!registry || !Highlight) return undefined;
	const sheet = adoptSheet(window.document, highlightStyle());
	for (const [priority, kind] of KINDS.entries()) {
		const places = passages.filter((passage) => passage.kind === kind).flatMap(({ places }) => places);
		const highlight = new Highlight(...places.map(({ range }) => range));
		highlight.priority = priority;
		registry.set(`sidelight-${kind}`, highlight);
	}
	let timer = 0;
	const unflash = () => {
		window.clearTimeout(timer);
		registry.delete(FLASH);
	};
	const flash = (range: Range) => {
		unflash();
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
	const isOff = () => KINDS.some((kind) => !registry.has(`sidelight-${kind}`));
	return { flash, isOff, remove };
}

function passageAt(document: Document, passages: PaintedPassage[], point: Point): Target | undefined {
	const caret = caretAt(document, point);
	if (!caret) return undefined;
	const hits = passages.filter(({ places }) => places.some(({ range }) => covers(range, caret, point)));
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

function lengthOf({ places }: PaintedPassage): number {
	return places.reduce((sum, { range }) => sum + `${range}`.length, 0);
}

function elementAround(range: Range): Element | null {
	const { startContainer } = range;
	return startContainer.nodeType === startContainer.ELEMENT_NODE
		? (startContainer as Element)
		: startContainer.parentElement;
}

/** How to scroll: at once where the reader wants no motion. */
export function scrollingOf(window: Window | null): ScrollBehavior {
	return isCalm(window) ? 'instant' : 'smooth';
}

function isCalm(window: Window | null): boolean {
	return window?.matchMedia('(prefers-reduced-motion: reduce)').matches ?? false;
}
