import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Outlet, type OutletSource, outletOf } from '../../../src/coverage/outlets.ts';
import { formatOutlets, parseOutlets } from '../../../src/coverage/parse-outlets.ts';
import { problemLine } from '../../../src/dossier/check.ts';

const outlets: Outlet[] = [
	{ name: 'BBC News', domains: ['bbc.com', 'bbc.co.uk'], country: 'GB', languages: ['en', 'ur'] },
	{ name: 'IRNA', domains: ['irna.ir'], country: 'IR', languages: ['fa', 'en'], kind: 'agency' },
	{ name: 'The Times of India', domains: ['timesofindia.indiatimes.com'], country: 'IN', languages: ['en'] },
	{ name: 'Indiatimes', domains: ['indiatimes.com'], country: 'IN', languages: ['en'] },
];

describe('outletOf', () => {
	it.each([
		['bbc.com', 'BBC News'],
		['www.bbc.co.uk', 'BBC News'],
		['amp.bbc.com', 'BBC News'],
		['BBC.COM', 'BBC News'],
		['bbc.com.', 'BBC News'],
		['en.irna.ir', 'IRNA'],
		['m.timesofindia.indiatimes.com', 'The Times of India'],
		['economictimes.indiatimes.com', 'Indiatimes'],
		['notbbc.com', undefined],
		['bbc.com.evil.example', undefined],
		['com', undefined],
		['', undefined],
	])('%s: %s', (host, name) => {
		expect(outletOf(outlets, host)?.name).toBe(name);
	});
});

describe('parseOutlets', () => {
	it('is the inverse of formatOutlets, which sorts by name', () => {
		const parsed = parseOutlets(JSON.parse(formatOutlets(outlets.toReversed())));
		expect(parsed.ok && parsed.outlets.map(({ name }) => name)).toEqual([
			'BBC News',
			'Indiatimes',
			'IRNA',
			'The Times of India',
		]);
	});

	it('needs no more than a name and a domain', () => {
		const bare = [{ name: 'A', domains: ['a.com'] }];
		expect(parseOutlets(bare)).toEqual({ ok: true, outlets: bare });
	});

	it('has sources by address, and their facts in one order', () => {
		const sources: OutletSource[] = [
			{ url: 'https://b.example/', facts: ['languages', 'country'] },
			{ url: 'https://a.example/', facts: ['kind'] },
		];
		const parsed = parseOutlets(
			JSON.parse(formatOutlets([{ ...outlets[0]!, kind: 'broadcaster', sources }])),
		);
		expect(parsed.ok && parsed.outlets[0]?.sources).toEqual([
			{ url: 'https://a.example/', facts: ['kind'] },
			{ url: 'https://b.example/', facts: ['country', 'languages'] },
		]);
	});

	it('names all problems with their places', () => {
		const parsed = parseOutlets([
			{ name: 'A', domains: ['www.a.com', 'b'], country: 'gb', languages: [] },
			{ name: 'B', domains: ['b.com'], country: 'GB', languages: ['en'] },
			{ name: 'C', domains: ['b.com'], country: 'GB', languages: ['en'], kind: 'blog', owner: 'x' },
			{ name: 'D', domains: ['d.com'], sources: [{ url: 'http://d.com/about', facts: ['owner'] }] },
			{ name: 'E', domains: ['e.com'], sources: [] },
		]);
		expect(parsed.ok ? [] : parsed.problems.map(problemLine)).toEqual([
			'[0].domains[0]: must be a host in lower case without "www.", "amp." or "m."',
			'[0].domains[1]: must be a host in lower case without "www.", "amp." or "m."',
			'[0].country: must be a country code such as "PK"',
			'[0].languages: must not be empty',
			'[2].owner: is not a known key',
			'[2].domains[0]: is at [1].domains[0] already',
			'[2].kind: must be agency, newspaper, broadcaster, state-media, aggregator, analysis',
			'[3].sources[0].url: must be an https address',
			'[3].sources[0].facts[0]: must be country, kind, languages',
			'[4].sources: must not be empty',
		]);
	});

	it('never throws', () => {
		fc.assert(fc.property(fc.anything(), (value) => void parseOutlets(value)));
	});
});
