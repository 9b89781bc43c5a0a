import type { ClutterPiece } from './clutter.ts';
import { emptyAround } from './gaps.dom.ts';
import type { DialogueTrace } from './scrims.ts';

/** Clutter that is hidden now, and the way back, which may be taken more than once. */
export type Hiding = {
	/** Bring everything back and leave the page's markup and style sheets as they were. */
	undo: () => void;
};

type NodeOf = (id: number) => Node | undefined;

/** The only mark that hiding leaves in the page while it lasts. */
export const HIDDEN_ATTRIBUTE = 'data-sidelight-hidden';

/**
 * Hide pieces in the live page: one attribute on each, one style sheet for all. Pieces whose node is gone are passed
 * over. What the pieces leave behind goes, too: empty boxes, and a dialogue's grey layer and scroll lock.
 */
export function hideClutter(
	pieces: readonly Pick<ClutterPiece, 'element'>[],
	nodeOf: NodeOf,
	document: Document,
	trace?: DialogueTrace,
): Hiding {
	const hidden = new Set<Element>();
	const hide = (element: Element) => {
		hidden.add(element);
		element.setAttribute(HIDDEN_ATTRIBUTE, '');
	};
	const { scrims, isLocked } = trace ? leftBehind(trace, nodeOf, document) : NOTHING;
	const sheet = adoptSheet(document, isLocked);
	for (const node of [...pieces.map(({ element }) => nodeOf(element)), ...scrims])
		if (isFreeElement(node)) hide(node);
	for (const box of emptyAround(hidden)) if (isFreeElement(box)) hide(box);
	return {
		undo: () => {
			for (const element of hidden) element.removeAttribute(HIDDEN_ATTRIBUTE);
			hidden.clear();
			removeSheet(document, sheet);
		},
	};
}

/** An element that carries the attribute already was marked by somebody else, whose mark must stay. */
function isFreeElement(node: Node | undefined): node is Element {
	return node?.nodeType === 1 && !(node as Element).hasAttribute(HIDDEN_ATTRIBUTE);
}

const NOTHING = { scrims: [], isLocked: false };

/** A dialogue's grey layers and scroll lock, unless a dialogue of the site's terms stands, which may need them. */
function leftBehind({ scrims, terms }: DialogueTrace, nodeOf: NodeOf, document: Document) {
	const view = document.defaultView;
	const elements = (ids: number[]) => ids.flatMap((id) => (nodeOf(id) as Element | undefined) ?? []);
	if (!view || !document.body || elements(terms).some((element) => isAfloat(element, view))) return NOTHING;
	const isLocked = [document.documentElement, document.body].some(
		(element) => view.getComputedStyle(element).overflowY === 'hidden',
	);
	return { scrims: elements(scrims).filter((element) => coversWindow(element, view)), isLocked };
}

/** Whether an element stands above the page: it, or what is around it, is positioned by the window. */
function isAfloat(element: Element, view: Window): boolean {
	if (!element.checkVisibility?.({ visibilityProperty: true })) return false;
	for (let at: Element | null = element; at; at = at.parentElement)
		if (view.getComputedStyle(at).position === 'fixed' || at.localName === 'dialog') return true;
	return false;
}

function coversWindow(element: Element, view: Window): boolean {
	const { width, height } = element.getBoundingClientRect();
	const { position } = view.getComputedStyle(element);
	const isLarge = width >= 0.9 * view.innerWidth && height >= 0.9 * view.innerHeight;
	return isLarge && (position === 'fixed' || position === 'absolute');
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
