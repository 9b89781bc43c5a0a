import { isElement, type PageElement, type PageNode } from '../page/page.ts';

/** Ids are in document order: an element holds all from its own to this one. */
export function lastIdOf(element: PageElement): number {
	let last: PageNode | undefined = element;
	let id = element.id;
	while (last) {
		id = last.id;
		last = isElement(last) ? last.children.at(-1) : undefined;
	}
	return id;
}
