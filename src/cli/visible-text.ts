import type { ClutterPiece } from '../clutter/clutter.ts';
import type { Article } from '../page/article.ts';
import type { Block, Label } from '../page/block.ts';
import { isElement, type Page, type PageElement } from '../page/page.ts';

const ARTICLE_LABELS: ReadonlySet<Label> = new Set(['title', 'standfirst', 'body']);

/**
 * The text that a reader still sees in the article's column once the clutter is hidden, block by block: what stands
 * inside the smallest element around the title and the body. '' when the page has no body.
 */
export function visibleText(page: Page, { blocks }: Article, hidden: ClutterPiece[]): string {
	const places = blocks.filter(({ label }) => ARTICLE_LABELS.has(label)).map(({ element }) => element);
	if (places.length === 0) return '';
	const column = smallestAround(page.root, Math.min(...places), Math.max(...places));
	const shown = shownElements(column, new Set(hidden.map(({ element }) => element)));
	return blocks
		.filter(({ element }) => shown.has(element))
		.map(({ text }: Block) => text)
		.join('\n\n');
}

/** Ids are in document order, so an element holds all ids from its own up to its next sibling's. */
function smallestAround(element: PageElement, first: number, last: number): PageElement {
	const children = element.children;
	const at = children.findLastIndex(({ id }) => id <= first);
	const child = children[at];
	const next = children[at + 1];
	if (!child || !isElement(child) || (next && next.id <= last)) return element;
	return smallestAround(child, first, last);
}

function shownElements(element: PageElement, hidden: Set<number>, shown = new Set<number>()): Set<number> {
	if (hidden.has(element.id) || !element.rendered) return shown;
	shown.add(element.id);
	for (const child of element.children) if (isElement(child)) shownElements(child, hidden, shown);
	return shown;
}
