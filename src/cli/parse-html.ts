import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { parseAddress } from '../page/address.ts';
import { ATTRIBUTES, isHiddenByMarkup } from '../page/attributes.ts';
import type { Page, PageElement } from '../page/page.ts';
import { isElement } from '../page/page.ts';
import { isChildless, isSkipped } from '../page/tags.ts';
import { revealAwaited } from './reveal.ts';

export { decodeHtml } from './decode-html.ts';

/** HTML text as the same plain page that `readPage` makes of a live one. `href` is the address that it came from, or ''. */
export function parseHtml(html: string, href: string): Page {
	const document = parse(html);
	const element = document.childNodes.find((node) => node.nodeName === 'html') as Tree.Element;
	const root = copyElement(element, { next: 0, streamed: findStreamed(element) }, true);
	revealAwaited(root);
	return { address: parseAddress(href), root, title: titleOf(root) };
}

type Copying = { next: number; streamed: ReadonlyMap<string, Tree.Element> };

function copyElement(element: Tree.Element, copying: Copying, outer: boolean): PageElement {
	const attributes: Record<string, string> = {};
	for (const { name, value } of element.attrs) if (ATTRIBUTES.has(name)) attributes[name] = value;
	const rendered = outer && !isHiddenByMarkup(attributes);
	const copy: PageElement = { id: copying.next++, tag: element.tagName, attributes, children: [], rendered };
	if (!isChildless(element.tagName)) copyChildren(element, copy, copying);
	return copy;
}

function copyChildren(element: Tree.Element, copy: PageElement, copying: Copying): void {
	for (const child of element.childNodes) {
		if (child.nodeName === '#text')
			copy.children.push({ id: copying.next++, text: (child as Tree.TextNode).value });
		else if (isTreeElement(child)) copyChild(child, copy, copying);
	}
}

function copyChild(child: Tree.Element, copy: PageElement, copying: Copying): void {
	const late = child.tagName === 'template' ? copying.streamed.get(streamKey(child, /^[BP]:/)) : undefined;
	if (late) copyChildren(late, copy, copying);
	else if (!isSkipped(child.tagName, attributeOf(child, 'type')))
		copy.children.push(copyElement(child, copying, copy.rendered));
}

/**
 * React streams late parts of a page as `<div hidden id="S:1">` at its end, and a script moves them to the
 * `<template id="B:1">` (or `P:1`) that keeps their place. No script runs here, so the copy moves them.
 */
function findStreamed(
	node: Tree.ParentNode,
	found = new Map<string, Tree.Element>(),
): Map<string, Tree.Element> {
	for (const child of node.childNodes) {
		if (!isTreeElement(child)) continue;
		const key = attributeOf(child, 'hidden') === undefined ? '' : streamKey(child, /^S:/);
		if (key !== '') found.set(key, child);
		findStreamed(child, found);
	}
	return found;
}

function streamKey(element: Tree.Element, prefix: RegExp): string {
	const id = attributeOf(element, 'id') ?? '';
	return prefix.test(id) ? id.slice(2) : '';
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
