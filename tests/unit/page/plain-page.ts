import { parseHtml } from '../../../src/cli/parse-html.ts';
import { isElement, type Page, type PageElement } from '../../../src/page/page.ts';
import { childOf, findAll } from '../../../src/page/search.ts';

/** A page from what stands in its body (and head). */
export function pageOf(body: string, head = '', href = 'https://news.example/2024/01/29/a-title'): Page {
	return parseHtml(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`, href);
}

export function bodyOf(page: Page): PageElement {
	return childOf(page.root, 'body') ?? page.root;
}

/** Every text node by its number. */
export function textsById(root: PageElement): Map<number, string> {
	const texts = new Map<number, string>();
	for (const { children } of findAll(root, () => true))
		for (const child of children) if (!isElement(child)) texts.set(child.id, child.text);
	return texts;
}
