import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { parseDossier } from '../../../src/dossier/parse-dossier.ts';
import { inLanguage } from '../../../src/locale/in-language.ts';
import { smallDossier } from '../dossier/small-dossier.ts';

const dossier: Dossier = {
	...smallDossier,
	statements: smallDossier.statements.map((one) => ({
		...one,
		text: { en: 'Nine died.', ur: 'نو ہلاک ہوئے۔' },
	})),
};

describe('a dossier for one page', () => {
	it.each([
		[['ur-PK', 'en'], 'ur'],
		[['en-GB', 'ur'], 'en'],
		[['de', 'ur'], 'ur'],
		[['de'], 'en'],
		[[], 'en'],
	])('for a reader of %j speaks %s', (preferred, language) => {
		expect(Object.keys(inLanguage(dossier, preferred).title)).toEqual([language]);
	});

	it('has every text in one language only, in English where there is no other', () => {
		const { statements, background } = inLanguage(dossier, ['ur']);
		expect(statements[0]!.text).toEqual({ ur: 'نو ہلاک ہوئے۔' });
		expect(background[0]!.text).toEqual({ en: 'There was a border.' });
	});

	it('words its terms in that language, and carries the list of them no further', () => {
		const { figures, timeline, quotes, disagreements, terms } = inLanguage(dossier, ['ur']);
		expect(figures[0]!.claims[0]!.by).toBe('ایک وزارت');
		expect(disagreements![0]!.positions[0]!.by).toEqual(['ایک وزارت', 'AP']);
		expect(timeline[0]!.time).toBe('تقریباً 02:30');
		expect(quotes[0]!.speaker).toBe('A minister');
		expect(terms).toBeUndefined();
	});

	it('says that it is translated only where it is', () => {
		expect(inLanguage(dossier, ['ur']).translated).toEqual(['ur']);
		expect(inLanguage(dossier, ['en']).translated).toBeUndefined();
	});

	it('names each concept once', () => {
		expect(inLanguage(dossier, ['fa']).concepts.map(({ names }) => names)).toEqual([
			{ en: ['killed'] },
			{ en: ['Saravan'] },
		]);
	});

	it('is a dossier still', () => {
		const narrowed = inLanguage(dossier, ['en']);
		expect(parseDossier(narrowed)).toEqual({ ok: true, dossier: narrowed });
	});

	it('leaves the one on the shelf as it is', () => {
		const before = structuredClone(dossier);
		inLanguage(dossier, ['ur']);
		expect(dossier).toEqual(before);
	});
});
