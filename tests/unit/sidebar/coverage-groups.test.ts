import { describe, expect, it } from 'vitest';
import type { ListedCard, TimelineRow } from '../../../src/report/report.ts';
import { daysOf, groupCoverage, languagesOf } from '../../../src/sidebar/coverage-groups.ts';

const card = (id: string, part: string, more: Partial<ListedCard> = {}, language = 'en'): ListedCard => ({
	coverage: { id, outlet: id, url: `https://${id}.example/`, headline: id, language, textBy: 'own', part },
	sameText: false,
	...more,
});
const CARDS = [
	card('a', 'visit', { country: 'PK' }),
	card('b', 'strike', { country: 'IR' }, 'fa'),
	card('c', 'visit'),
	card('d', 'visit', { country: 'PK', sameText: true }),
	card('e', 'strike', { country: 'PK' }),
	card('f', 'unheard', { country: 'IR' }),
];
const parts = ['strike', 'visit', 'visit', 'after'];
const shape = (...given: Parameters<typeof groupCoverage>) => {
	const { groups, sameText } = groupCoverage(...given);
	const ids = (cards: ListedCard[]) => cards.map(({ coverage }) => coverage.id).join('');
	return [groups.map(({ key, cards }) => `${key}:${ids(cards)}`).join(' '), ids(sameText)];
};

describe('groupCoverage', () => {
	it.each([
		['parts in the story’s order, then others', { by: 'part', parts }, ['strike:be visit:ac unheard:f', 'd']],
		['countries as they come', { by: 'country', parts }, ['PK:ae IR:bf :c', 'd']],
		['one language', { by: 'part', parts, language: 'fa' }, ['strike:b', '']],
		['a language that none has', { by: 'country', parts, language: 'ur' }, ['', '']],
	] as const)('%s', (_, grouping, expected) => {
		expect(shape(CARDS, grouping)).toEqual(expected);
	});
});

it('names the languages, that of most accounts first', () => {
	expect(languagesOf(CARDS)).toEqual(['en', 'fa']);
});

it('knows the days of a part', () => {
	const row = (part: string, date: string) => ({ entry: { part, date } }) as TimelineRow;
	const timeline = [row('a', '2024-01-01'), row('b', '2024-01-02'), row('a', '2024-01-03')];
	expect(daysOf('a', timeline)).toEqual(['2024-01-01', '2024-01-03']);
	expect(daysOf('b', timeline)).toEqual(['2024-01-02', '2024-01-02']);
	expect(daysOf('c', timeline)).toBeUndefined();
});
