import { isDrawn } from '../page/drawn.dom.ts';
import type { DialogueTrace } from './scrims.ts';

/** What a dialogue leaves behind when it is hidden: grey layers, and a page that does not scroll. */
export type LeftBehind = { layers: Element[]; isLocked: boolean };

type Given = {
	document: Document;
	nodeOf: (id: number) => Node | undefined;
	/** Asked for only when there was a dialogue. */
	traceOf: () => DialogueTrace;
};

const NOTHING: LeftBehind = { layers: [], isLocked: false };

/**
 * What will be left behind when these elements are hidden; to be asked before they are. Nothing, when no dialogue that stands
 * in the middle of the window is among them, or one of the site's terms stands, which may need layer and lock.
 */
export function leftBehind(hidden: readonly Element[], { document, nodeOf, traceOf }: Given): LeftBehind {
	const view = document.defaultView;
	if (!view || !document.body || !hasDialogue(hidden, view)) return NOTHING;
	const { scrims, terms } = traceOf();
	const elements = (ids: number[]) => ids.flatMap((id) => (nodeOf(id) as Element | undefined) ?? []);
	if (
		elements(terms).some(
			(element) => isDrawn(element, { visibilityProperty: true }) && isAfloat(element, view),
		)
	)
		return NOTHING;
	const isLocked = [document.documentElement, document.body].some(
		(element) => view.getComputedStyle(element).overflowY === 'hidden',
	);
	return { layers: elements(scrims).filter((element) => coversWindow(element, view)), isLocked };
}

/** One question to the layout for all pieces: what stands in the middle of the window, whatever the page is scrolled to? */
function hasDialogue(hidden: readonly Element[], view: Window): boolean {
	const inMiddle = view.document.elementsFromPoint?.(view.innerWidth / 2, view.innerHeight / 2) ?? [];
	return inMiddle.some(
		(element) => hidden.some((piece) => piece.contains(element)) && isAfloat(element, view),
	);
}

/** Whether an element stands above the page: it, or what is around it, is positioned by the window. */
function isAfloat(element: Element, view: Window): boolean {
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
