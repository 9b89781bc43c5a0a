import { type NamedElement, selectorFor } from './selector.ts';

/** A selector that finds this element alone on its page, by names that are likely to stay; undefined when there is none. */
export function selectorOf(element: Element): string | undefined {
	const { body } = element.ownerDocument;
	const path: NamedElement[] = [];
	for (let at: Element | null = element; at && at !== body; at = at.parentElement) path.push(namedOf(at));
	return selectorFor(path, (selector) => {
		const found = body.querySelectorAll(selector);
		return found.length === 1 && found[0] === element;
	});
}

function namedOf(element: Element): NamedElement {
	let nth = 1;
	for (let before = element.previousElementSibling; before; before = before.previousElementSibling)
		if (before.localName === element.localName) nth += 1;
	return { tag: element.localName, id: element.id, classes: [...element.classList], nth };
}
