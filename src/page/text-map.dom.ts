import type { Block, Span } from './block.ts';
import { piecesOf, pointAt } from './pieces.ts';
import { readElement } from './read-page.dom.ts';

/**
 * The live range of a passage, worked out anew from the element as it is now, so that split or replaced text nodes do
 * no harm. Undefined when the block's text is no longer there.
 */
export function rangeOf(element: Element, block: Pick<Block, 'run' | 'text'>, span: Span): Range | undefined {
	if (span.start >= span.end) return undefined;
	const { element: copy, nodeOf } = readElement(element);
	const map = piecesOf(copy, block);
	const start = map && pointAt(map.pieces, span.start, 'start');
	const end = map && pointAt(map.pieces, span.end, 'end');
	const startNode = start && nodeOf(start.node);
	const endNode = end && nodeOf(end.node);
	if (!startNode || !endNode) return undefined;
	const range = element.ownerDocument.createRange();
	range.setStart(startNode, start.offset);
	range.setEnd(endNode, end.offset);
	return range;
}
