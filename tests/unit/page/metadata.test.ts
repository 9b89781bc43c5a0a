import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/page/dates.ts';
import { cutSiteName } from '../../../src/page/headline.ts';
import { canonicalOf, readMetadata } from '../../../src/page/metadata.ts';
import { pageOf } from './plain-page.ts';

const jsonLd = (text: string) => `<script type="application/ld+json">${text}</script>`;

const FIELDS: [name: string, head: string, field: string, expected: unknown][] = [
	['JSON-LD headline', jsonLd('{"@type":"NewsArticle","headline":"A &amp; B"}'), 'titles', ['A & B']],
	[
		'a graph',
		jsonLd('{"@graph":[{"@type":"Article","datePublished":"2024-01-29T19:22:10Z"}]}'),
		'published',
		'2024-01-29T19:22:10+00:00',
	],
	[
		'a list of authors',
		jsonLd('[{"@type":"Article","author":[{"name":"By Ann"},{"name":"Bo"}]}]'),
		'byline',
		'Ann, Bo',
	],
	[
		'an author by reference',
		jsonLd(
			'{"@graph":[{"@type":"Article","author":{"@id":"#1"}},{"@type":"Person","@id":"#1","name":"Ann"}]}',
		),
		'byline',
		'Ann',
	],
	['a line break in a string', jsonLd('{"@type":"Article","headline":"One\ntwo"}'), 'titles', ['One two']],
	['broken JSON', jsonLd('{"@type":"Article",'), 'titles', []],
	[
		'OpenGraph',
		'<meta property="og:title" content="T | The Site"><meta property="og:site_name" content="The Site">',
		'titles',
		['T'],
	],
	[
		'article: metas',
		'<meta property="article:published_time" content="2024-01-29">',
		'published',
		'2024-01-29',
	],
	['the address, at last', '', 'published', '2024-01-29'],
	[
		'an author that is an address is none',
		'<meta name="author" content="https://x.example/ann">',
		'byline',
		undefined,
	],
	['language', '', 'language', 'en'],
	['canonical, made absolute', '<link rel="canonical" href="/b">', 'canonical', 'https://news.example/b'],
];

describe('readMetadata', () => {
	it.each(FIELDS)('%s', (_, head, field, expected) => {
		expect(readMetadata(pageOf('', head))[field as 'byline']).toEqual(expected);
	});

	it('finds the canonical address without reading the rest', () => {
		expect(canonicalOf(pageOf('', '<link rel="canonical" href="https://news.example/c">'))).toBe(
			'https://news.example/c',
		);
	});
});

const TITLES: [written: string, names: string[], title: string][] = [
	['Strikes on the border - The Site', ['The Site'], 'Strikes on the border'],
	['Strikes – and what follows', ['The Site'], 'Strikes – and what follows'],
	['Strikes | World | BBC News', ['BBC News'], 'Strikes | World'],
	['Strikes · example.com', ['example.com'], 'Strikes'],
];
describe('cutSiteName', () => {
	it.each(TITLES)('%s', (written, names, title) => expect(cutSiteName(written, names)).toBe(title));
});

const DATES: [written: string, iso: string | undefined][] = [
	['2024-01-29T19:22:10+0000', '2024-01-29T19:22:10+00:00'],
	['2024-01-29 19:22', '2024-01-29T19:22'],
	['2024/1/9', '2024-01-09'],
	['20240129', '2024-01-29'],
	['Mon, 29 Jan 2024 19:22:10 GMT', '2024-01-29T19:22:10+00:00'],
	['January 29, 2024', '2024-01-29'],
	['2024-13-29', undefined],
	['yesterday', undefined],
];
describe('isoDate', () => {
	it.each(DATES)('%s', (written, iso) => expect(isoDate(written)).toBe(iso));
});
