import { adoptSheet } from '../page/stylesheet.dom.ts';
import type { ClutterPiece } from './clutter.ts';
import { leftBehind } from './dialogues.dom.ts';
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
	traceOf: () => DialogueTrace = () => ({ scrims: [], terms: [] }),
): Hiding {
	const hidden = new Set<Element>();
	const hide = (elements: readonly Element[]) => {
		for (const element of elements.filter(isFreeElement)) {
			hidden.add(element);
			element.setAttribute(HIDDEN_ATTRIBUTE, '');
		}
	};
	const elements = pieces.map(({ element }) => nodeOf(element)).filter(isFreeElement);
	const { layers, isLocked } = leftBehind(elements, { document, nodeOf, traceOf });
	const sheet = adoptSheet(document, isLocked ? HIDE + UNLOCK : HIDE);
	hide([...elements, ...layers]);
	hide(emptyAround(hidden));
	return {
		undo: () => {
			for (const element of hidden) element.removeAttribute(HIDDEN_ATTRIBUTE);
			hidden.clear();
			sheet.remove();
		},
	};
}

/** An element that carries the attribute already was marked by somebody else, whose mark must stay. */
function isFreeElement(node: Node | undefined): node is Element {
	return node?.nodeType === 1 && !(node as Element).hasAttribute(HIDDEN_ATTRIBUTE);
}

const HIDE = `[${HIDDEN_ATTRIBUTE}]{display:none!important}`;
const UNLOCK = 'html,body{overflow:visible!important;position:static!important;height:auto!important}';
