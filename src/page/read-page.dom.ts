import { ATTRIBUTES, isHiddenByMarkup } from './attributes.ts';
import { isDrawn } from './drawn.dom.ts';
import type { Address, Page, PageElement, PageNode } from './page.ts';
import { isBlockKind, isJsonLd, type TagKind, tagKind } from './tags.ts';

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
	const reader = new TreeReader(hasLayout(root.ownerDocument));
	const tag = root.localName;
	const element = reader.read(root, tag, tagKind(tag), { rendered: true, tag: 'div' });
	return { element, nodeOf: (id) => reader.nodes[id] };
}

/** What is known of the elements around one: whether they are drawn, and the tag of the nearest block-level one. */
type Around = { rendered: boolean; tag: string };

/** Every question to a live node costs more than all that is made of the answer: each is asked once, and few. */
class TreeReader {
	readonly nodes: Node[] = [];
	private readonly hasLayout: boolean;

	constructor(hasLayout: boolean) {
		this.hasLayout = hasLayout;
	}

	read(element: Element, tag: string, kind: TagKind, around: Around): PageElement {
		const attributes = readAttributes(element);
		const isBlock = isBlockKind(kind, around.tag);
		const rendered = around.rendered && this.isRendered(element, attributes, isBlock);
		const children: PageNode[] = [];
		const copy: PageElement = { id: this.nodes.length, tag, attributes, children, rendered };
		this.nodes.push(element);
		if (kind === 'childless') return copy;
		const isSame = !isBlock && rendered === around.rendered;
		this.readChildren(element, children, isSame ? around : { rendered, tag: isBlock ? tag : around.tag });
		return copy;
	}

	private readChildren(element: Element, children: PageNode[], around: Around): void {
		const { nodes } = this;
		for (let child = element.firstChild; child; child = child.nextSibling) {
			// Only elements have such a name.
			const tag: string | undefined = (child as Element).localName;
			if (tag !== undefined) {
				const kind = tagKind(tag);
				if (kind === 'skipped' || (kind === 'script' && !holdsData(child as Element))) continue;
				children.push(this.read(child as Element, tag, kind, around));
			} else if (child.nodeType === 3) {
				children.push({ id: nodes.length, text: (child as Text).data });
				nodes.push(child);
			}
		}
	}

	private isRendered(element: Element, attributes: Attributes, isBlock: boolean): boolean {
		if (!isBlock || !this.hasLayout) return !isHiddenByMarkup(attributes);
		return element.checkVisibility() || isDrawn(element);
	}
}

function holdsData(script: Element): boolean {
	return isJsonLd(script.getAttribute('type') ?? undefined);
}

type Attributes = PageElement['attributes'];
const NO_ATTRIBUTES: Attributes = {};

/** By name: asking for `attributes` would make an object of each, which takes as long as all the rest of the reading. */
function readAttributes(element: Element): Attributes {
	if (!element.hasAttributes()) return NO_ATTRIBUTES;
	const attributes: Record<string, string> = {};
	const names = element.getAttributeNames();
	for (let at = 0; at < names.length; at++) {
		const name = names[at] as string;
		if (ATTRIBUTES.has(name)) attributes[name] = element.getAttribute(name) ?? '';
	}
	return attributes;
}

/** Asking a document without layout (a parsed file, a background tab's prerender) would call everything hidden. */
function hasLayout(document: Document): boolean {
	const root = document.documentElement;
	return typeof root.checkVisibility === 'function' && root.getClientRects().length > 0;
}
