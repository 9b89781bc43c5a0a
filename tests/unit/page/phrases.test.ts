import { describe, expect, it } from 'vitest';
import { BLOG, DOCS, FORUM, LIST, SERVICE, SHOP } from '../../../src/page/kind-signs.ts';
import { holdsWords, type Opening, openingMeaning, openingTable } from '../../../src/page/phrases.ts';

const OPENINGS: Opening[] = [
	{ phrase: 'reply', before: 'word end', meaning: 1 },
	{ phrase: 'read more', before: 'anything', meaning: 2 },
	{ phrase: '0 results', before: 'anything', meaning: 3 },
	{ phrase: '$0', before: 'anything', meaning: 4 },
	{ phrase: '#0', before: 'word end', meaning: 5 },
	{ phrase: 'by ', before: 'name', meaning: 6 },
	{ phrase: 'next:', before: 'word end', meaning: 7 },
];
const TEXTS: [text: string, meaning: number | undefined][] = [
	['Reply', 1],
	['reply: yes', 1],
	['Replying', undefined],
	['READ MORES', 2],
	['240 results for', 3],
	['$12.50', 4],
	['#34', 5],
	['#34th', undefined],
	['By Ann', 6],
	['By éva', 6],
	['by 2024', undefined],
	['Next:page', 7],
	['Next: page', undefined],
	['', undefined],
];
describe('openingMeaning', () => {
	const table = openingTable(OPENINGS);
	it.each(TEXTS)('%s', (text, meaning) => expect(openingMeaning(table, text)).toBe(meaning));
});

const TITLES: [text: string, holds: boolean][] = [
	['a user guide', true],
	['user guides', false],
	['superuser guide', false],
	['user guides, and the user guide!', true],
];
describe('holdsWords', () => {
	it.each(TITLES)('%s', (text, holds) => expect(holdsWords(text, ['user guide', 'api'])).toBe(holds));
});

describe('kinds of pages', () => {
	it('have no opening that begins one of another kind', () => {
		const all = [DOCS, FORUM, SHOP, LIST, SERVICE, BLOG].flatMap((signs, kind) =>
			[signs.openings, signs.beginnings, signs.beforeNames]
				.flatMap((list) => (list === '' ? [] : list.split('|')))
				.map((phrase) => ({ phrase, kind })),
		);
		const clashes = all.filter((one) =>
			all.some((other) => other.kind !== one.kind && other.phrase.startsWith(one.phrase)),
		);
		expect(clashes).toEqual([]);
	});
});
