import type { ClutterPiece } from './clutter.ts';

/** Clutter that is hidden now, and the ways back. Every way may be taken more than once. */
export type Hiding = {
	/** Bring one piece back, by its element's id. */
	showOne: (element: number) => void;
	/** Hide one again that was brought back. */
	hideOne: (element: number) => void;
	/** Bring everything back and leave the page's markup and style sheets as they were. */
	undo: () => void;
};

/** The only mark that hiding leaves in the page while it lasts. */
export const HIDDEN_ATTRIBUTE = 'data-sidelight-hidden';

/** Hide pieces in the live page: one attribute on each, one style sheet for all. Pieces whose node is gone are passed over. */
export function hideClutter(
	pieces: readonly ClutterPiece[],
	nodeOf: (id: number) => Node | undefined,
	document: Document,
): Hiding {
	const elements = new Map<number, Element>();
	for (const { element: id } of pieces) {
		const node = nodeOf(id);
		if (isFreeElement(node)) elements.set(id, node);
	}
	const locked = hasDialogue(pieces) && isScrollLocked(document);
	const sheet = adoptSheet(document, locked);
	for (const element of elements.values()) element.setAttribute(HIDDEN_ATTRIBUTE, '');
	return {
		showOne: (id) => elements.get(id)?.removeAttribute(HIDDEN_ATTRIBUTE),
		hideOne: (id) => elements.get(id)?.setAttribute(HIDDEN_ATTRIBUTE, ''),
		undo: () => {
			for (const element of elements.values()) element.removeAttribute(HIDDEN_ATTRIBUTE);
			elements.clear();
			removeSheet(document, sheet);
		},
	};
}

/** An element that carries the attribute already was marked by somebody else, whose mark must stay. */
function isFreeElement(node: Node | undefined): node is Element {
	return node?.nodeType === 1 && !(node as Element).hasAttribute(HIDDEN_ATTRIBUTE);
}

function hasDialogue(pieces: readonly ClutterPiece[]): boolean {
	return pieces.some(({ kind, reasons }) => kind === 'overlay' || reasons.includes('class:overlay'));
}

function isScrollLocked(document: Document): boolean {
	const view = document.defaultView;
	if (!view || !document.body) return false;
	return [document.documentElement, document.body].some(
		(element) => view.getComputedStyle(element).overflowY === 'hidden',
	);
}

const HIDE = `[${HIDDEN_ATTRIBUTE}]{display:none!important}`;
const UNLOCK = 'html,body{overflow:visible!important;position:static!important;height:auto!important}';

function adoptSheet(document: Document, unlock: boolean): CSSStyleSheet | undefined {
	const Sheet = document.defaultView?.CSSStyleSheet;
	if (!Sheet) return undefined;
	const sheet = new Sheet();
	sheet.replaceSync(unlock ? HIDE + UNLOCK : HIDE);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	return sheet;
}

function removeSheet(document: Document, sheet: CSSStyleSheet | undefined): void {
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
}
