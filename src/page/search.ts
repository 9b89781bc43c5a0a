import { isElement, type PageElement, type PageNode } from './page.ts';
import { collapse } from './text-runs.ts';

/** All elements below one (itself included) that fit, in document order. */
export function findAll(root: PageElement, fits: (element: PageElement) => boolean): PageElement[] {
	const found: PageElement[] = [];
	const stack: PageNode[] = [root];
	for (let node = stack.pop(); node; node = stack.pop()) {
		if (!isElement(node)) continue;
		if (fits(node)) found.push(node);
		for (let at = node.children.length - 1; at >= 0; at--) stack.push(node.children[at] as PageNode);
	}
	return found;
}

/** The first such child of the document's `<html>`: `head` or `body`. */
export function childOf(root: PageElement, tag: string): PageElement | undefined {
	return root.children.find((child): child is PageElement => isElement(child) && child.tag === tag);
}

/** All text below a node as one line, rendered or not. */
export function textOf(node: PageNode): string {
	return collapse(rawText(node));
}

function rawText(node: PageNode): string {
	if (!isElement(node)) return node.text;
	return node.tag === 'script' ? '' : node.children.map(rawText).join(' ');
}
