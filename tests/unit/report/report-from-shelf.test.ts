import { beforeAll, describe, expect, it } from 'vitest';
import { openPackagedShelf } from '../../../src/cli/packaged-shelf.ts';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import type { ArticleText } from '../../../src/page/article-text.ts';
import { type ReportSources, reportFromShelf } from '../../../src/report/report-from-shelf.ts';
import { DOSSIER } from '../event/dossier.ts';
import { blocksOf } from '../facts/blocks.ts';

const TITLE = 'Iran and Pakistan agree to expand security cooperation after deadly strikes';
const ABOUT = [
	'Iran launched airstrikes in Pakistan’s Baluchestan province on January 16, 2024.',
	'Pakistan retaliated with airstrikes in Iran two days later, killing at least nine people.',
];
const article = (texts = ABOUT): ArticleText => ({
	href: 'https://www.dawn.com/news/1',
	title: texts === ABOUT ? TITLE : 'The bridge over the Leda stays closed',
	published: '2024-01-29',
	blocks: blocksOf(texts),
});
const of = (change: object = {}) => ({ article: article(), languages: ['en'], asked: false, ...change });
const dossiers: Dossier[] = [DOSSIER, { ...DOSSIER, id: 'twin', title: { en: 'The twin' } }];
const indexes = new Map(dossiers.map((dossier) => [dossier.id, buildIndex([dossier])]));
let sources: ReportSources;

beforeAll(async () => {
	const { outlets } = await openPackagedShelf();
	const shelf: ReportSources['shelf'] = {
		possible: () => dossiers.map(({ id }) => ({ id, weight: 1, isTold: true })),
		names: async (id) => indexes.get(id),
		dossier: async (one) => dossiers.find(({ id }) => id === one),
	};
	sources = { shelf, outlets };
});

describe('an article asked about', () => {
	it('gets the report on the event that fits best, with passages in its own blocks', async () => {
		const report = await reportFromShelf(sources, of());
		expect(report?.dossier.id).toBe(DOSSIER.id);
		const mention = report?.statements[0]?.mention;
		const { block, start, end } = mention!.passages[0]!;
		expect(ABOUT[block]?.slice(start, end)).toBe(mention?.quote);
	});

	it('gets the report on the event that was chosen', async () => {
		expect((await reportFromShelf(sources, of({ event: 'twin' })))?.dossier.title.en).toBe('The twin');
		expect(await reportFromShelf(sources, of({ event: 'gone' }))).toBeUndefined();
	});

	it('names the other events that the article is about, so that the reader can choose', async () => {
		const first = await reportFromShelf(sources, of());
		expect(first?.others).toEqual([{ id: 'twin', title: { en: 'The twin' } }]);
		const second = await reportFromShelf(sources, of({ event: 'twin', asked: true }));
		expect(second?.others).toEqual([{ id: DOSSIER.id, title: { en: DOSSIER.title.en } }]);
		const urdu = await reportFromShelf(sources, of({ event: 'twin', asked: true, languages: ['hi', 'ur'] }));
		expect(urdu?.others).toEqual([{ id: DOSSIER.id, title: { ur: DOSSIER.title.ur } }]);
		const passing = article(['Elsewhere, Iran struck Jaish al-Adl in Pakistan.']);
		const asked = await reportFromShelf(sources, of({ article: passing, asked: true }));
		expect(asked?.others?.every(({ id }) => id !== asked.dossier.id) ?? true).toBe(true);
	});

	it('gets none when it is about no event, unless the reader asks and it names one', async () => {
		const other = article(['The council met again in the evening.']);
		expect(await reportFromShelf(sources, of({ article: other }))).toBeUndefined();
		expect(await reportFromShelf(sources, of({ article: other, asked: true }))).toBeUndefined();
		const passing = article(['Elsewhere, Iran struck Jaish al-Adl in Pakistan.']);
		expect(await reportFromShelf(sources, of({ article: passing, asked: true }))).toBeDefined();
	});

	it('carries neither patterns nor names, and is plain data', async () => {
		const report = await reportFromShelf(sources, of());
		const wire = JSON.stringify(report);
		expect(JSON.parse(wire)).toEqual(report);
		expect(wire).not.toMatch(/"(?:patterns|concepts|spellings|claims":\[\]|telling)"/);
		expect(wire.length).toBeLessThan(JSON.stringify(DOSSIER).length);
	});
});
