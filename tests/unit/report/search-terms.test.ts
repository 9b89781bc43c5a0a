import { expect, it } from 'vitest';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { inLanguage } from '../../../src/locale/in-language.ts';
import { searchTerms } from '../../../src/report/search-terms.ts';
import { DOSSIER } from '../event/dossier.ts';

it.each([
	['en', ['Iran', 'Pakistan']],
	['ur', ['ایران', 'پاکستان']],
	['fa', ['ایران', 'پاکستان']],
])('searches in the reader’s language, by the names that the event is known by: %s', (language, both) => {
	const { words, from, to } = searchTerms(inLanguage(DOSSIER, [language]));
	expect(words).toEqual(expect.arrayContaining(both));
	expect(words.length).toBeLessThanOrEqual(3);
	expect([from, to]).toEqual([DOSSIER.window.coreFrom, DOSSIER.window.coreTo]);
});

it('puts what an event needs before what only speaks for it, and leaves stems out', () => {
	const concept = (id: string, ...names: string[]) => ({ id, names: { en: names } });
	const dossier = {
		window: DOSSIER.window,
		concepts: [concept('a', 'Bridge'), concept('b', 'Halm'), concept('c', 'shell*'), concept('d')],
		recognition: {
			required: [['b']],
			strong: [
				['a', 'c'],
				['a', 'd'],
			],
			telling: [],
			neighbours: [],
		},
	} as unknown as Dossier;
	expect(searchTerms(dossier).words).toEqual(['Halm', 'Bridge']);
});
