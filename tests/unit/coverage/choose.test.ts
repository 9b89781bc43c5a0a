import { describe, expect, it } from 'vitest';
import type { CoverageInput } from '../../../src/coverage/choose.ts';
import { type Article, choose, coverage, dossier, outletNamed, wire } from './story.ts';

describe('the entry that an article is', () => {
	it.each<[how: string, article: Article, id: string | undefined]>([
		['its address', { href: 'https://www.dawn.example/news/1809684/pacts' }, 'dawn-visit'],
		[
			'its address in another form',
			{ href: 'http://m.dawn.example/news/1809684/pacts/amp?utm_source=x#top' },
			'dawn-visit',
		],
		[
			'its canonical address',
			{ href: 'https://cache.example/x', canonical: 'https://dawn.example/news/1809684/pacts' },
			'dawn-visit',
		],
		[
			'the canonical before its own',
			{ href: 'https://www.bbc.example/2024/bbc-visit', canonical: 'https://www.sky.example/2024/sky-visit' },
			'sky-visit',
		],
		[
			'the number its site gives it',
			{ href: 'https://www.dawn.example/print/1809684', outlet: outletNamed('Dawn') },
			'dawn-visit',
		],
		[
			'outlet and headline',
			{
				href: 'https://www.bbc-uk.example/zzz',
				title: 'The Headline that was given to “bbc-visit”',
				outlet: outletNamed('BBC'),
			},
			'bbc-visit',
		],
		[
			'nothing: a number at another outlet',
			{ href: 'https://www.bbc.example/1809684', outlet: outletNamed('BBC') },
			undefined,
		],
		[
			'nothing: the headline at another outlet',
			{ href: 'https://www.fox.example/zzz', title: wire, outlet: outletNamed('Fox') },
			undefined,
		],
		['nothing: an address that is not of the web', { href: 'file:///tmp/a.html' }, undefined],
	])('is found by %s', (_, article, id) => {
		expect(choose(article).current?.id).toBe(id);
	});
});

describe('the other coverage', () => {
	it.each<[why: string, article: Article, more: Partial<CoverageInput>, id: string]>([
		['the known pair', { on: 'stub-visit' }, {}, 'crimson-visit'],
		['the known pair, the other way round', { on: 'crimson-visit' }, {}, 'stub-visit'],
		[
			'the known pair although it adds nothing',
			{ on: 'stub-visit' },
			{ leftOut: ['free-zones'] },
			'crimson-visit',
		],
		[
			'the pair of a copy',
			{
				href: 'https://www.fox.example/z',
				title: 'The headline that was given to crimson-visit',
				outlet: outletNamed('Fox'),
			},
			{},
			'stub-visit',
		],
		['the other side of the border', { on: 'dawn-visit' }, {}, 'tehran-visit'],
		['the other side of the border, from there', { on: 'tehran-visit' }, {}, 'dawn-visit'],
		['the same part of the story', { on: 'dawn-strike' }, {}, 'tehran-strike'],
		['an own text rather than the agency again', { on: 'local-strike' }, {}, 'bbc-strike'],
		['another text than the agency’s', { on: 'sky-visit' }, {}, 'dawn-visit'],
		[
			'what adds a statement that is left out',
			{ on: 'bbc-visit' },
			{ leftOut: ['free-zones'] },
			'tehran-visit',
		],
		[
			'the language that the reader reads',
			{ on: 'tehran-visit', language: 'en' },
			{ reader: { languages: ['en-GB'] } },
			'dawn-visit',
		],
		[
			'the page’s language when nothing else is known',
			{ on: 'bbc-visit' },
			{ reader: { languages: [] } },
			'dawn-visit',
		],
		[
			'the part of the newest thing that is stated',
			{},
			{ stated: ['strike-happened', 'visit-happened'] },
			'bbc-visit',
		],
		['the part of the only thing that is stated', {}, { stated: ['strike-happened'] }, 'bbc-strike'],
		['the part of the day', { published: '2024-01-18T09:00:00Z' }, {}, 'bbc-strike'],
	])('is %s', (_, article, more, id) => {
		expect(choose(article, more).other?.coverage.id).toBe(id);
	});

	it('says that two retellings of one text are not independent', () => {
		const { other } = choose({ on: 'stub-visit' });
		expect(other).toMatchObject({ sameText: true, reasons: ['same-story', 'same-part'] });
	});

	it('gives its reasons, strongest first', () => {
		const { other } = choose({ on: 'dawn-visit' }, { leftOut: ['free-zones'] });
		expect(other?.sameText).toBe(false);
		expect(other?.reasons).toEqual([
			'same-part',
			'independent-text',
			'other-country',
			'adds-what-is-left-out',
		]);
	});

	it('says so when the language is the reader’s and not the page’s', () => {
		const { other } = choose({ on: 'geo-visit', language: 'ur' });
		expect(other?.reasons).toContain('your-language');
	});

	it('puts languages that are not read last', () => {
		expect(choose({ on: 'tehran-visit' }).more.at(-1)?.coverage.id).toBe('geo-visit');
		expect(
			choose({ on: 'tehran-visit' }, { reader: { languages: ['ur', 'en'] } }).more.at(-1)?.coverage.id,
		).not.toBe('geo-visit');
	});

	it('is never the article itself, its outlet, or its copy elsewhere', () => {
		for (const { id, outlet, headline } of coverage) {
			const { current, other, more } = choose({ on: id });
			expect(current?.id).toBe(id);
			expect(other?.coverage.headline).not.toBe(headline);
			expect([other, ...more].map((card) => card?.coverage.outlet)).not.toContain(outlet);
		}
	});

	it('keeps apart two outlets at one aggregator', () => {
		const article = { href: 'https://reader.example/times/2', outlet: outletNamed('Reader') };
		expect(choose(article).more.map(({ coverage: { id } }) => id)).toContain('print-visit');
	});

	it('lists every outlet once before any comes again', () => {
		const names = choose({ on: 'stub-visit' }, { reader: { languages: ['ur', 'en'] } }).more.map(
			(card) => card.coverage.outlet,
		);
		const again = names.findIndex((name, index) => names.indexOf(name) < index);
		expect(new Set(names.slice(0, again)).size).toBe(new Set(names).size);
	});

	it('is absent when there is no other', () => {
		const alone = { ...dossier, coverage: coverage.slice(0, 2) };
		expect(choose({ on: 'dawn-visit' }, { dossier: alone })).toEqual({ current: coverage[0], more: [] });
	});
});
