import { describe, expect, it } from 'vitest';
import { elementsOf, pageIndex } from '../../../src/page/page-index.ts';
import { pageOf } from './plain-page.ts';

describe('pageIndex', () => {
	const page = pageOf(
		'<p id="1"><b id="2" itemprop="author">A</b></p><a id="3" rel="author">B</a><p id="4"></p>',
	);
	const ids = (elements: readonly { attributes: Readonly<Record<string, string>> }[]) =>
		elements.map(({ attributes }) => attributes.id);

	it('finds elements by tag, in order', () => {
		expect(ids(elementsOf(page, 'p'))).toEqual(['1', '4']);
		expect(elementsOf(page, 'time')).toEqual([]);
	});

	it('finds microdata and authors', () => expect(ids(pageIndex(page).microdata)).toEqual(['2', '3']));
});
