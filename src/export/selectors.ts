import type { Span } from '../page/block.ts';

/** Selectors of the W3C Web Annotation Data Model, 4.2.4 and 4.2.5. */
export type TextQuoteSelector = {
	type: 'TextQuoteSelector';
	exact: string;
	prefix: string;
	suffix: string;
	refinedBy?: TextQuoteSelector;
};
export type TextPositionSelector = { type: 'TextPositionSelector'; start: number; end: number };
export type Selector = TextQuoteSelector | TextPositionSelector;

/** Of what stands before and after, in code points. */
const CONTEXT = 32;
/** A code point is two UTF-16 units at most. */
const CONTEXT_UNITS = 2 * CONTEXT;

/** A stretch of a text by its words and what stands around them. */
export function quoteSelector(text: string, { start, end }: Span): TextQuoteSelector {
	const before = [...text.slice(Math.max(0, start - CONTEXT_UNITS), start)];
	const after = [...text.slice(end, end + CONTEXT_UNITS)];
	return {
		type: 'TextQuoteSelector',
		exact: text.slice(start, end),
		prefix: before.slice(-CONTEXT).join(''),
		suffix: after.slice(0, CONTEXT).join(''),
	};
}

/** A stretch of a text by its place, counted in code points as the model asks. */
export function positionSelector(text: string, { start, end }: Span): TextPositionSelector {
	return { type: 'TextPositionSelector', start: codePoints(text, start), end: codePoints(text, end) };
}

/** Code points before a place that is given in UTF-16 units. */
function codePoints(text: string, units: number): number {
	const pairs = text.slice(0, units).match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g);
	return units - (pairs?.length ?? 0);
}
