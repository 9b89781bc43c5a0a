import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseAddress } from '../page/address.ts';
import { ATTRIBUTES, isHiddenByMarkup } from '../page/attributes.ts';
import type { Page, PageElement, PageNode } from '../page/page.ts';
import { isElement } from '../page/page.ts';
import { isChildless, isSkipped } from '../page/tags.ts';

export { decodeHtml } from './decode-html.ts';

/** HTML text as the same plain page that `readPage` makes of a live one. `href` is the address that it came from, or ''. */
export function parseHtml(html: string, href: string): Page {
	const document = parse(html);
	const element = document.childNodes.find((node) => node.nodeName === 'html') as Tree.Element;
	const count = { next: 0 };
	const root = copyElement(element, count, true);
	return { address: parseAddress(href), root, title: titleOf(root) };
}

function copyElement(element: Tree.Element, count: { next: number }, outer: boolean): PageElement {
	const attributes: Record<string, string> = {};
	for (const { name, value } of element.attrs) if (ATTRIBUTES.has(name)) attributes[name] = value;
	const rendered = outer && !isHiddenByMarkup(attributes);
	const id = count.next++;
	const children: PageNode[] = [];
	if (!isChildless(element.tagName)) {
		for (const child of element.childNodes) {
			if (child.nodeName === '#text')
				children.push({ id: count.next++, text: (child as Tree.TextNode).value });
			else if (isTreeElement(child) && !isSkipped(child.tagName, attributeOf(child, 'type')))
				children.push(copyElement(child, count, rendered));
		}
	}
	return { id, tag: element.tagName, attributes, children, rendered };
}

function isTreeElement(node: Tree.ChildNode): node is Tree.Element {
	return 'tagName' in node;
}

function attributeOf(element: Tree.Element, name: string): string | undefined {
	return element.attrs.find((attribute) => attribute.name === name)?.value;
}

function titleOf(root: PageElement): string {
	const title = findTag(root, 'title');
	const text = title?.children.map((child) => (isElement(child) ? '' : child.text)).join('') ?? '';
	return text.replace(/\s+/g, ' ').trim();
}

function findTag(element: PageElement, tag: string): PageElement | undefined {
	for (const child of element.children) {
		if (!isElement(child)) continue;
		const found = child.tag === tag ? child : findTag(child, tag);
		if (found) return found;
	}
	return undefined;
}
