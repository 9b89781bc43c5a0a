import type { Passage } from '../page/block.ts';
import type { PageText } from './annotations.ts';

/** The text of a page's body as other readers of annotations count it, which is how the DOM gives it: `textContent`. */
export function pageText({ body }: Document, rangeOf: (passage: Passage) => Range | undefined): PageText {
	return {
		text: body.textContent,
		spanOf: (passage) => {
			const range = rangeOf(passage);
			if (!range || !body.contains(range.commonAncestorContainer)) return undefined;
			const before = body.ownerDocument.createRange();
			before.selectNodeContents(body);
			before.setEnd(range.startContainer, range.startOffset);
			const start = before.toString().length;
			return { start, end: start + range.toString().length };
		},
	};
}
