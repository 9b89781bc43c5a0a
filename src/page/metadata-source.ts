import { articleThings, type LinkedThing, linkedData } from './linked-data.ts';
import type { Page, PageElement } from './page.ts';
import { findAll } from './search.ts';

/** Where a page says something about itself, gathered in one pass over its elements. */
export type Source = {
	things: LinkedThing[];
	articles: LinkedThing[];
	meta: Map<string, string>;
	microdata: PageElement[];
	times: PageElement[];
	canonical: string | undefined;
};

/** All that a page says about itself, not yet understood. */
export function sourceOf(page: Page): Source {
	const things = linkedData(page.root);
	const source: Source = {
		things,
		articles: articleThings(things),
		meta: new Map(),
		microdata: [],
		times: [],
		canonical: undefined,
	};
	for (const element of findAll(page.root, isTelling)) addTo(source, element);
	return source;
}

function isTelling({ tag, attributes }: PageElement): boolean {
	return (
		tag === 'meta' ||
		tag === 'link' ||
		tag === 'time' ||
		attributes.itemprop !== undefined ||
		attributes.rel === 'author'
	);
}

function addTo(source: Source, element: PageElement): void {
	const { tag, attributes } = element;
	if (tag === 'meta') addMeta(source.meta, attributes);
	if (tag === 'time') source.times.push(element);
	if (tag === 'link' && attributes.rel === 'canonical') source.canonical ??= attributes.href;
	if (attributes.itemprop !== undefined || attributes.rel === 'author') source.microdata.push(element);
}

function addMeta(meta: Map<string, string>, attributes: PageElement['attributes']): void {
	const content = attributes.content?.trim();
	if (!content) return;
	for (const key of [attributes.property, attributes.name, attributes.itemprop])
		if (key && !meta.has(key.toLowerCase())) meta.set(key.toLowerCase(), content);
}

/** The content of the first of these metas that the page has; `keys` are parted by spaces. */
export function firstMeta({ meta }: Source, keys: string): string | undefined {
	return keys
		.split(' ')
		.map((key) => meta.get(key))
		.find((value) => value !== undefined);
}
