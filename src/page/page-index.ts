import { isElement, type Page, type PageElement, type PageNode } from './page.ts';

/** A page's elements by what is asked of them, all in document order. */
export type PageIndex = {
	byTag: ReadonlyMap<string, readonly PageElement[]>;
	/** Those that carry microdata or name the author. */
	microdata: readonly PageElement[];
};

/** A page does not change once it is read: it is walked when it is first asked for. */
const KNOWN = new WeakMap<PageElement, PageIndex>();

/** All of a page's elements, found in one walk. */
export function pageIndex({ root }: Page): PageIndex {
	const known = KNOWN.get(root);
	if (known) return known;
	const index: Growing = { byTag: new Map(), microdata: [] };
	add(index, root);
	KNOWN.set(root, index);
	return index;
}

/** A page's elements of one tag; none when it has none. */
export function elementsOf(page: Page, tag: string): readonly PageElement[] {
	return pageIndex(page).byTag.get(tag) ?? NONE;
}

type Growing = { byTag: Map<string, PageElement[]>; microdata: PageElement[] };
const NONE: readonly PageElement[] = [];

/** Counting loops here: this sees every node of the page, mostly before anything is compiled. */
function add(index: Growing, element: PageElement): void {
	const { tag, attributes, children } = element;
	const alike = index.byTag.get(tag);
	if (alike) alike.push(element);
	else index.byTag.set(tag, [element]);
	if (attributes.itemprop !== undefined || attributes.rel === 'author') index.microdata.push(element);
	for (let at = 0; at < children.length; at++) {
		const child = children[at] as PageNode;
		if (isElement(child)) add(index, child);
	}
}
