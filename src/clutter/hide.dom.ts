import { adoptSheet } from '../page/stylesheet.dom.ts';
import type { ClutterPiece } from './clutter.ts';
import { leftBehind } from './dialogues.dom.ts';
import { emptyAround } from './gaps.dom.ts';
import type { DialogueTrace } from './scrims.ts';

/** Clutter that is hidden now, and the way back, which may be taken more than once. */
export type Hiding = {
	/** Hide more, and pass over what is hidden already; without a trace of dialogues none is looked for. */
	add: (pieces: Pieces, traceOf?: () => DialogueTrace) => void;
	/** Take the mark from boxes that were hidden because nothing was left in them. */
	open: (boxes: readonly Element[]) => void;
	/** Take the mark from copies that the page made of hidden elements: they are not known here, and would keep it. */
	unmark: (copies: Iterable<Element>) => void;
	/** Bring everything back and leave the page's markup and style sheets as they were. */
	undo: () => void;
};

type NodeOf = (id: number) => Node | undefined;
type Pieces = readonly Pick<ClutterPiece, 'element'>[];

/** The only mark that hiding leaves in the page while it lasts. */
export const HIDDEN_ATTRIBUTE = 'data-sidelight-hidden';

/**
 * Hide pieces in the live page: one attribute on each, one style sheet for all. Pieces whose node is gone are passed
 * over. What the pieces leave behind goes, too: empty boxes, and a dialogue's grey layer and scroll lock.
 */
export function hideClutter(
	pieces: Pieces,
	nodeOf: NodeOf,
	document: Document,
	traceOf: () => DialogueTrace = () => ({ scrims: [], terms: [] }),
): Hiding {
	const hidden = new Set<Element>();
	const sheet = adoptSheet(document, HIDE);
	const hide = (elements: readonly Element[]) => {
		for (const element of elements) {
			hidden.add(element);
			element.setAttribute(HIDDEN_ATTRIBUTE, '');
		}
	};
	const add: Hiding['add'] = (more, trace) => {
		const elements = more.map(({ element }) => nodeOf(element)).filter(isFreeElement);
		const behind = trace && leftBehind(elements, { document, nodeOf, traceOf: trace });
		if (behind?.isLocked) sheet.write(HIDE + UNLOCK);
		hide(elements);
		hide((behind?.layers ?? []).filter(isFreeElement));
		hide(emptyAround(new OnePerParent(elements, hidden)).filter(isFreeElement));
	};
	add(pieces, traceOf);
	return {
		add,
		open: (boxes) => {
			for (const box of boxes) if (hidden.delete(box)) box.removeAttribute(HIDDEN_ATTRIBUTE);
		},
		unmark: (copies) => {
			for (const copy of copies)
				for (const element of [copy, ...copy.querySelectorAll(MARKED)])
					if (!hidden.has(element) && element.getAttribute(HIDDEN_ATTRIBUTE) === '')
						element.removeAttribute(HIDDEN_ATTRIBUTE);
		},
		undo: () => {
			for (const element of hidden) element.removeAttribute(HIDDEN_ATTRIBUTE);
			hidden.clear();
			sheet.remove();
		},
	};
}

/** All that is hidden, of which one in each box is gone through: boxes are asked about once each, and only new ones. */
class OnePerParent extends Set<Element> {
	readonly #all: ReadonlySet<Element>;

	constructor(elements: readonly Element[], all: ReadonlySet<Element>) {
		super(new Map(elements.map((element) => [element.parentElement, element])).values());
		this.#all = all;
	}

	override has(element: Element): boolean {
		return this.#all.has(element);
	}
}

/** An element that carries the attribute already was marked by somebody else, whose mark must stay. */
function isFreeElement(node: Node | undefined): node is Element {
	return node?.nodeType === 1 && !(node as Element).hasAttribute(HIDDEN_ATTRIBUTE);
}

const MARKED = `[${HIDDEN_ATTRIBUTE}]`;
const HIDE = `${MARKED}{display:none!important}`;
const UNLOCK = 'html,body{overflow:visible!important;position:static!important;height:auto!important}';
