import { articleThings, type LinkedThing, linkedData } from './linked-data.ts';
import type { Page, PageElement } from './page.ts';
import { elementsOf, pageIndex } from './page-index.ts';

/** Where a page says something about itself. */
export type Source = {
	things: readonly LinkedThing[];
	articles: readonly LinkedThing[];
	meta: ReadonlyMap<string, string>;
	microdata: readonly PageElement[];
	times: readonly PageElement[];
	canonical: string | undefined;
};

/** All that a page says about itself, not yet understood. */
export function sourceOf(page: Page): Source {
	const things = linkedData(elementsOf(page, 'script'));
	return {
		things,
		articles: articleThings(things),
		meta: metasOf(page),
		microdata: pageIndex(page).microdata,
		times: elementsOf(page, 'time'),
		canonical: writtenCanonical(page),
	};
}

/** The address in `<link rel=canonical>` as it is written, when there is one. */
function writtenCanonical(page: Page): string | undefined {
	const links = elementsOf(page, 'link');
	return links.find(({ attributes }) => attributes.rel === 'canonical' && attributes.href !== undefined)
		?.attributes.href;
}

/** The contents of the page's metas by their names in lower case, the first of each. */
function metasOf(page: Page): Map<string, string> {
	const metas = new Map<string, string>();
	for (const { attributes } of elementsOf(page, 'meta')) {
		const content = attributes.content?.trim();
		if (!content) continue;
		addMeta(metas, attributes.property, content);
		addMeta(metas, attributes.name, content);
		addMeta(metas, attributes.itemprop, content);
	}
	return metas;
}

function addMeta(metas: Map<string, string>, name: string | undefined, content: string): void {
	if (!name) return;
	const key = name.toLowerCase();
	if (!metas.has(key)) metas.set(key, content);
}

/** The content of the first of these metas that the page has; `keys` are parted by spaces. */
export function firstMeta({ meta }: Source, keys: string): string | undefined {
	for (const key of keys.split(' ')) {
		const content = meta.get(key);
		if (content !== undefined) return content;
	}
	return undefined;
}
