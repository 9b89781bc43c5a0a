import { type AdoptedSheet, adoptSheet } from '../page/stylesheet.dom.ts';
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
	const hiding = new DocumentHiding(nodeOf, document);
	hiding.add(pieces, traceOf);
	return hiding;
}

class DocumentHiding implements Hiding {
	readonly #hidden = new Set<Element>();
	readonly #nodeOf: NodeOf;
	readonly #document: Document;
	readonly #sheet: AdoptedSheet;

	constructor(nodeOf: NodeOf, document: Document) {
		this.#nodeOf = nodeOf;
		this.#document = document;
		this.#sheet = adoptSheet(document, HIDE);
	}

	add(pieces: Pieces, traceOf?: () => DialogueTrace): void {
		const [document, nodeOf, hidden] = [this.#document, this.#nodeOf, this.#hidden];
		const isLate = hidden.size > 0;
		const elements = pieces.map(({ element }) => nodeOf(element)).filter(isFreeElement);
		const behind = traceOf && leftBehind(elements, { document, nodeOf, traceOf });
		if (behind?.isLocked) this.#sheet.write(HIDE + UNLOCK);
		this.#hide(elements);
		this.#hide((behind?.layers ?? []).filter(isFreeElement));
		// The body is never empty, and on endless pages it is long.
		const boxed = isLate ? elements.filter(({ parentElement }) => parentElement !== document.body) : elements;
		this.#hide(emptyAround(new OnePerParent(boxed, hidden)).filter(isFreeElement));
	}

	open(boxes: readonly Element[]): void {
		for (const box of boxes) if (this.#hidden.delete(box)) box.removeAttribute(HIDDEN_ATTRIBUTE);
	}

	unmark(copies: Iterable<Element>): void {
		const isCopy = (element: Element) =>
			element.getAttribute(HIDDEN_ATTRIBUTE) === '' && !this.#hidden.has(element);
		for (const copy of copies) {
			if (isCopy(copy)) copy.removeAttribute(HIDDEN_ATTRIBUTE);
			const within = copy.firstElementChild ? copy.querySelectorAll(MARKED) : [];
			for (const element of within) if (isCopy(element)) element.removeAttribute(HIDDEN_ATTRIBUTE);
		}
	}

	undo(): void {
		for (const element of this.#hidden) element.removeAttribute(HIDDEN_ATTRIBUTE);
		this.#hidden.clear();
		this.#sheet.remove();
	}

	#hide(elements: readonly Element[]): void {
		for (const element of elements) {
			this.#hidden.add(element);
			element.setAttribute(HIDDEN_ATTRIBUTE, '');
		}
	}
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
/** What the lock kept from being scrolled sideways stays so. */
const UNLOCK =
	'html,body{overflow:visible!important;position:static!important;height:auto!important}html{overflow-x:clip!important}';
