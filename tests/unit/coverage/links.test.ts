import { describe, expect, it } from 'vitest';
import { archived, atQuotation, searchLinks } from '../../../src/coverage/links.ts';

const address = 'https://news.example/a?p=1';

describe('atQuotation', () => {
	it.each([
		['a short one', 'peace on the border', 'peace%20on%20the%20border'],
		[
			'its first words when it is long',
			'one two three four five six seven eight nine',
			'one%20two%20three%20four%20five%20six%20seven%20eight',
		],
		[
			'the longest run without a mark',
			'We won’t rest, and this is the end of it. So it is.',
			'and%20this%20is%20the%20end%20of%20it',
		],
		[
			'nothing but words where a dash would mean something',
			'a well-known thing here now',
			'known%20thing%20here%20now',
		],
		['another script', 'سرحد پر امن ہوگا', encodeURIComponent('سرحد پر امن ہوگا')],
	])('leads to %s', (_, quotation, fragment) => {
		expect(atQuotation(address, quotation)).toBe(`${address}#:~:text=${fragment}`);
	});

	it.each([
		['there are too few words', address, 'Never again'],
		['there are none', address, '…'],
		['the address has a fragment', `${address}#live`, 'peace on the border'],
	])('is the plain address when %s', (_, href, quotation) => {
		expect(atQuotation(href, quotation)).toBe(href);
	});
});

it.each([
	['2024-01-29', 'https://web.archive.org/web/20240129/https://news.example/a?p=1'],
	['2024-01-29T08:00:00Z', 'https://web.archive.org/web/20240129/https://news.example/a?p=1'],
	[undefined, 'https://web.archive.org/web/https://news.example/a?p=1'],
])('archived %s', (day, expected) => {
	expect(archived(address, day)).toBe(expected);
});

it('searches by the words and days of the event, and nothing else', () => {
	const links = searchLinks({ words: ['Iran', 'R&D = fun'], from: '2024-01-16', to: '2024-02-01' });
	const asked = links.map(({ name, href }) => ({
		name,
		host: new URL(href).host,
		...Object.fromEntries(new URL(href).searchParams),
	}));
	expect(asked).toEqual([
		{ name: 'Google News', host: 'news.google.com', q: 'Iran R&D = fun after:2024-01-16 before:2024-02-01' },
		{ name: 'DuckDuckGo News', host: 'duckduckgo.com', q: 'Iran R&D = fun', iar: 'news', ia: 'news' },
		{
			name: 'GDELT',
			host: 'api.gdeltproject.org',
			query: '"Iran" "R&D = fun"',
			mode: 'artlist',
			format: 'html',
			startdatetime: '20240116000000',
			enddatetime: '20240201000000',
		},
	]);
});
