import { ATTRIBUTES, isHiddenByMarkup } from './attributes.ts';
import { isDrawn } from './drawn.dom.ts';
import type { Address, Page, PageElement } from './page.ts';
import { isBlockLevel, isChildless, isSkipped } from './tags.ts';

/** The page as plain data, and the way back from a node's number to the live node. */
export type PageReading = { page: Page; nodeOf: (id: number) => Node | undefined };

/** Read the live page once. Nothing in it is touched. */
export function readPage(document: Document, address: Address): PageReading {
	const { element, nodeOf } = readElement(document.documentElement);
	const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
	return { page: { address, root: element, title }, nodeOf };
}

/** One element's subtree as plain data, numbered from 0; for finding a passage again in a page that has changed. */
export function readElement(root: Element): {
	element: PageElement;
	nodeOf: (id: number) => Node | undefined;
} {
	const reader: Reader = { nodes: [], hasLayout: hasLayout(root.ownerDocument) };
	const element = readInto(reader, root, { rendered: true, around: 'div' });
	return { element, nodeOf: (id) => reader.nodes[id] };
}

type Reader = { nodes: Node[]; hasLayout: boolean };
type Around = { rendered: boolean; around: string };

function readInto(reader: Reader, element: Element, outer: Around): PageElement {
	const tag = element.localName;
	const attributes = readAttributes(element);
	const block = isBlockLevel(tag, outer.around);
	const rendered = outer.rendered && isRendered(element, attributes, reader.hasLayout && block);
	const copy: PageElement = { id: reader.nodes.length, tag, attributes, children: [], rendered };
	reader.nodes.push(element);
	if (isChildless(tag)) return copy;
	const inner = { rendered, around: block ? tag : outer.around };
	for (let child = element.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 3) {
			copy.children.push({ id: reader.nodes.length, text: (child as Text).data });
			reader.nodes.push(child);
		} else if (child.nodeType === 1) {
			const next = child as Element;
			if (!isLeftOut(next)) copy.children.push(readInto(reader, next, inner));
		}
	}
	return copy;
}

function isLeftOut(element: Element): boolean {
	const tag = element.localName;
	return isSkipped(tag, tag === 'script' ? (element.getAttribute('type') ?? undefined) : undefined);
}

/** By name: asking for `attributes` would make an object of each, which takes as long as all the rest of the reading. */
function readAttributes(element: Element): Record<string, string> {
	const attributes: Record<string, string> = {};
	if (!element.hasAttributes()) return attributes;
	for (const name of element.getAttributeNames())
		if (ATTRIBUTES.has(name)) attributes[name] = element.getAttribute(name) ?? '';
	return attributes;
}

function isRendered(element: Element, attributes: Record<string, string>, ask: boolean): boolean {
	return ask ? isDrawn(element) : !isHiddenByMarkup(attributes);
}

/** Asking a document without layout (a parsed file, a background tab's prerender) would call everything hidden. */
function hasLayout(document: Document): boolean {
	const root = document.documentElement;
	return typeof root.checkVisibility === 'function' && root.getClientRects().length > 0;
}
