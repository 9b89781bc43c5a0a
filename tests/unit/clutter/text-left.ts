import { isElement, type PageElement } from '../../../src/page/page.ts';

/** The text of a page without some of its elements. */
export function textLeft(element: PageElement, hidden: ReadonlySet<number>): string {
	if (hidden.has(element.id) || element.tag === 'head') return '';
	return element.children.map((child) => (isElement(child) ? textLeft(child, hidden) : child.text)).join(' ');
}
