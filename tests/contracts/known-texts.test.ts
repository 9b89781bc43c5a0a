import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPackagedShelf, type PackagedShelf } from '../../src/cli/packaged-shelf.ts';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { makeFingerprint } from '../../src/coverage/fingerprint.ts';
import { compareTexts, findKnownTexts } from '../../src/coverage/known-texts.ts';
import { INDEPENDENT_SHARE, sameOrder } from '../../src/coverage/same-order.ts';
import { hashWords } from '../../src/coverage/shingles.ts';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { type ArticleText, articleText } from '../../src/page/article-text.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { readReport } from '../../src/report/read-report.ts';
import type { Report } from '../../src/report/report.ts';
import { loadHtml, loadTruth } from '../bench/page-sets.ts';
import { EVENT_PAGES } from '../e2e/recognition-pages.ts';
import * as alter from '../unit/coverage/alterations.ts';
import { readDossiers } from './dossiers.ts';
import { hasSeeds, readSeeds } from './shared.ts';

/** All pages of the news take half a minute. */
const EVERY = process.env.SIDELIGHT_REAL_PAGES === 'all' ? 1 : 8;
const MOST_BYTES = 60_000;
const { dossier } = readDossiers().find(({ name }) => name === 'iran-pakistan-2024.json')!;
const { fingerprints = [] } = dossier;
const FOX = 'samford-crimson-vow-collaboration';
const DORK = 'stock-dork-security-ties';
let shelf: PackagedShelf;
beforeAll(async () => {
	shelf = await openPackagedShelf();
});

function report(article: ArticleText, of: Dossier = dossier): Report {
	const index = shelf.indexes.get(dossier.id)!;
	const recognition = { dossier: dossier.id, score: 1, matches: true, evidence: [], contributions: [] };
	return readReport({ article, dossier: of, index, recognition, outlets: shelf.outlets, languages: ['en'] });
}

/** Articles about the event that we wrote ourselves, and other pages of ours. */
const folder = new URL('../pages/', import.meta.url);
const pages = readdirSync(folder)
	.filter((name) => name.endsWith('.html'))
	.map((name) => ({ name, html: readFileSync(new URL(name, folder), 'utf8') }));
const ours = [...pages, ...EVENT_PAGES.map(({ headline: name, html }) => ({ name, html }))].map(
	({ name, html }) => {
		const page = parseHtml(html, `https://ours.example/${name}`);
		return { name, article: articleText(readArticle(page)) };
	},
);

/** What an article states, in its order. */
function statedIn({ statements }: Report): string[] {
	return statements.filter(({ mention }) => mention).map(({ statement }) => statement.id);
}

describe.each(readDossiers())('the known texts of $name', ({ dossier: { fingerprints: all = [] } }) => {
	it('are each of one article, and small enough together', () => {
		expect(new Set(all.map(({ coverage }) => coverage)).size).toBe(all.length);
		expect(JSON.stringify(all).length).toBeLessThanOrEqual(MOST_BYTES);
	});
});

describe('an article that was written independently', () => {
	it.each(ours)('$name: nobody else’s text', ({ article }) => {
		const told = report(article);
		expect(told.text).toEqual({});
		const cards = [told.coverage.other, ...told.coverage.more];
		expect(cards.filter((card) => card?.sameText)).toEqual([]);
	});

	it('shares no more order with a known text than is said to be the most', () => {
		const known = dossier.coverage.find(({ id }) => id === FOX)?.statements ?? [];
		const orders = ours.map(({ article }) => sameOrder(statedIn(report(article)), known));
		const shares = orders.filter(({ of }) => of >= 10).map(({ same, of }) => same / of);
		expect(shares.length).toBeGreaterThanOrEqual(5);
		expect(Math.max(...shares)).toBeLessThanOrEqual(INDEPENDENT_SHARE);
	});
});

describe.skipIf(!hasSeeds)('the text that two sites run', () => {
	const seeds = hasSeeds ? readSeeds() : [];
	const textOf = (id: string) => {
		const { url } = dossier.coverage.find((entry) => entry.id === id)!;
		return seeds.find((seed) => seed.url === url)!;
	};
	const articleOf = (id: string, href = textOf(id).url): ArticleText => {
		const blocks = alter.bodyOf(textOf(id).must_stay);
		return { href, title: blocks[0]?.text ?? '', language: 'en', blocks };
	};

	it.each([FOX, DORK])('%s: has the fingerprint that stands in the dossier', (id) => {
		const words = hashWords(alter.bodyOf(textOf(id).must_stay));
		expect(fingerprints.find(({ coverage }) => coverage === id)).toEqual(makeFingerprint(id, words));
	});

	it('is AP’s by way of Fox News at the site that republishes it, and anywhere else', () => {
		for (const href of [textOf(FOX).url, 'https://unknown.example/a']) {
			const { contains, retells } = report(articleOf(FOX, href)).text;
			expect(contains?.coverage).toMatchObject({ textBy: 'AP', via: 'Fox News', published: '2024-01-29' });
			expect(contains?.share).toBeGreaterThan(0.94);
			expect(retells).toBeUndefined();
		}
	});

	it('is known to be retold, with figures, and without a source', () => {
		const { contains, retells } = report(articleOf(DORK)).text;
		expect(contains).toBeUndefined();
		expect(retells).toMatchObject({ coverage: { id: FOX, textBy: 'AP' }, namesSource: false });
		expect(retells!.same / retells!.of).toBeGreaterThan(1.5 * INDEPENDENT_SHARE);
	});

	it.each([
		[FOX, DORK],
		[DORK, FOX],
	])('%s: has %s beside it, said not to be independent, with figures', (id, beside) => {
		const { other } = report(articleOf(id)).coverage;
		expect(other).toMatchObject({ coverage: { id: beside }, sameText: true });
		expect(other?.reasons).toContain('same-story');
		expect(other!.shared!.same / other!.shared!.of).toBeGreaterThan(INDEPENDENT_SHARE);
	});

	it.each<[how: string, change: (text: string[], random: () => number) => string[]]>([
		['whole', (text) => text],
		['in another order', alter.reorder],
		['cut to a third', alter.cutToThird],
		['with as much boilerplate', alter.addBoilerplate],
	])('is found %s, with up to three of ten words changed', (_, change) => {
		const random = alter.seeded(11);
		const rounds = [0, 0.1, 0.3].flatMap((share) => Array.from({ length: 100 }, () => share));
		const found = rounds.filter((share) => {
			const text = change(alter.changeWords(textOf(FOX).must_stay, share, random), random);
			return findKnownTexts({ blocks: alter.bodyOf(text) }, fingerprints)[0]?.coverage === FOX;
		});
		expect(found.length / rounds.length).toBeGreaterThanOrEqual(0.98);
	});

	it('is found in no page of today’s news, and hardly a run of its words is', () => {
		const news = loadTruth('news').filter((_, at) => at % EVERY === 0);
		const pages = news.map((page) => articleText(readArticle(parseHtml(loadHtml(page), page.url))));
		expect(pages.length).toBeGreaterThan(10);
		const found = pages.filter(({ blocks }) => findKnownTexts({ blocks }, fingerprints).length > 0);
		expect(found).toEqual([]);
		const most = pages.flatMap(({ blocks }) =>
			compareTexts({ blocks }, fingerprints).map(({ share }) => share),
		);
		expect(Math.max(0, ...most)).toBeLessThan(0.02);
	}, 120_000);
});
