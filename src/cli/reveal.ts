import { isHiddenByMarkup } from '../page/attributes.ts';
import { isElement, type PageElement } from '../page/page.ts';
import { textOf } from '../page/search.ts';

/** Characters from which a paragraph is one, and from which a page has an article to wait for. */
const PARAGRAPH = 60;
const ARTICLE = 500;
/** Share of a page's paragraphs in one hidden element from which the page is waiting for a script to show it. */
const MOST = 0.6;

/**
 * Some pages keep all that there is to read in one hidden element until a script of theirs shows it. No script runs
 * here: the element that holds most of a page's paragraphs, and is hidden by its own markup, counts as rendered.
 */
export function revealAwaited(root: PageElement): void {
	const hidden: { element: PageElement; prose: number }[] = [];
	const shown = proseIn(root, hidden);
	const all = hidden.reduce((sum, { prose }) => sum + prose, shown);
	const awaited = hidden.find(({ prose }) => prose >= ARTICLE && prose > MOST * all);
	if (awaited) render(awaited.element);
}

/** Characters in rendered paragraphs below an element; the outermost elements that are hidden are put into the list. */
function proseIn(element: PageElement, hidden: { element: PageElement; prose: number }[]): number {
	if (!element.rendered) {
		hidden.push({ element, prose: proseBelow(element) });
		return 0;
	}
	if (element.tag === 'p') return proseOf(element);
	return sumOf(element, (child) => proseIn(child, hidden));
}

function proseBelow(element: PageElement): number {
	return element.tag === 'p' ? proseOf(element) : sumOf(element, proseBelow);
}

function proseOf(paragraph: PageElement): number {
	const { length } = textOf(paragraph);
	return length < PARAGRAPH ? 0 : length;
}

function sumOf(element: PageElement, measure: (child: PageElement) => number): number {
	return element.children.reduce((sum, child) => sum + (isElement(child) ? measure(child) : 0), 0);
}

/** What is hidden by markup of its own stays so. */
function render(element: PageElement): void {
	element.rendered = true;
	for (const child of element.children)
		if (isElement(child) && !isHiddenByMarkup(child.attributes)) render(child);
}
