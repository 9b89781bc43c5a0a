import { describe, expect, it } from 'vitest';
import type { FigureValue } from '../../../src/dossier/dossier.ts';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';
import { figureStand, groupValues, isDisputed, numberLine } from '../../../src/sidebar/figure-stand.ts';
import { valueText } from '../../../src/sidebar/figure-text.ts';
import { contributionText, reasonText } from '../../../src/sidebar/reason-text.ts';
import { foldsAround } from '../../../src/sidebar/sidebar-state.ts';
import { groupFacts, summarise } from '../../../src/sidebar/summary.ts';
import { reportFixture } from './report-fixture.ts';

const report = reportFixture();
const english = speak(sidebarTexts(['en']));
const row = (id: string) => report.figures.find(({ figure }) => figure.id === id)!;

it('counts what the header says', () => {
	expect(summarise(report)).toEqual({
		key: { stated: 7, possible: 10 },
		details: { stated: 4, possible: 7 },
		differing: 2,
		since: 2,
	});
});

it('counts all statements where a dossier names no core', () => {
	const statements = report.statements.map((row) => ({
		...row,
		statement: { ...row.statement, core: false },
	}));
	expect(summarise({ ...report, statements })).toMatchObject({
		key: { stated: 11, possible: 17 },
		details: { stated: 0, possible: 0 },
	});
});

it('groups the facts and loses none', () => {
	const { stated, leftOutCore, leftOutDetails, later } = groupFacts(report.statements);
	expect([stated, leftOutCore, leftOutDetails, later].map((group) => group.length)).toEqual([11, 3, 3, 2]);
	expect(stated.findIndex(({ statement }) => !statement.core)).toBeGreaterThan(
		stated.findLastIndex(({ statement }) => statement.core),
	);
});

describe('figures', () => {
	it('says how the article stands', () => {
		expect(['killed', 'shells', 'wounded'].map((id) => figureStand(row(id)))).toEqual([
			'differs',
			'agrees',
			'absent',
		]);
		expect(isDisputed(row('killed').figure)).toBe(true);
		expect(isDisputed(row('shells').figure)).toBe(false);
	});

	it('puts everybody of one value together, lowest first, the article among them', () => {
		const groups = groupValues(row('killed'));
		expect(groups.map(({ value, claims, here }) => [valueText(value, english), claims.length, here])).toEqual(
			[
				['7', 1, true],
				['9', 2, false],
				['at least 11', 1, false],
			],
		);
	});

	it('adds a value that only the article gives', () => {
		const groups = groupValues(row('first-strike'));
		expect(groups.map(({ claims, here }) => [claims.length, here])).toEqual([
			[2, false],
			[0, true],
		]);
	});

	it('draws a line only for numbers, or days, that differ', () => {
		const stretches = (id: string) => numberLine(groupValues(row(id)))?.map(({ from, to }) => [from, to]);
		expect(stretches('killed')).toEqual([
			[0, 0],
			[0.5, 0.5],
			[1, 1],
		]);
		expect(stretches('first-strike')).toEqual([
			[0, 0],
			[1, 1],
		]);
		expect(stretches('shells')).toBeUndefined();
	});

	it('draws no line through numbers and days', () => {
		const values: FigureValue[] = [{ exact: 3 }, { exact: 4 }, { date: '2031-03-02' }];
		const groups = values.map((value) => ({ value, claims: [], here: false }));
		expect(numberLine(groups)).toBeUndefined();
	});

	it.each<[FigureValue, string]>([
		[{ exact: 1200 }, '1,200'],
		[{ min: 4 }, 'at least 4'],
		[{ max: 9 }, 'up to 9'],
		[{ min: 3, max: 4 }, '3–4'],
		[{ date: '2031-03-02' }, '2 Mar 2031'],
		[{ text: 'several' }, 'several'],
		[{}, ''],
	])('writes %j', (value, expected) => {
		expect(valueText(value, english)).toBe(expected);
	});
});

describe('ways into the article', () => {
	it('opens the folds around what is to be seen', () => {
		expect(foldsAround({ kind: 'statement', id: 's1' })).toContain('facts');
	});
});

describe('reasons', () => {
	it.each([
		['class:ad-slot', 'marked “ad-slot” in the page’s code'],
		['text:sign-up', 'asks to sign up'],
		['link-density', 'is nearly all links'],
		['never-heard-of', 'never heard of'],
		['strange:a:b', 'strange a:b'],
	])('%s', (key, expected) => {
		expect(reasonText(key, english)).toBe(expected);
	});

	it('names concepts and neighbours by their names', () => {
		const names = { halm: 'Halm', fishing: 'The fishing quarrel' };
		const say = (reason: string, detail?: string) =>
			contributionText({ reason, ...(detail !== undefined && { detail }) }, names, english);
		expect(say('together-in-title', 'halm + vesk')).toBe('Together in the headline: Halm and vesk');
		expect(say('neighbour', 'fishing')).toBe('Names another event: The fishing quarrel');
		expect(say('published-in-core', '2031-03-14')).toBe('Published in the days of the event');
		expect(say('new-reason', 'halm')).toBe('new reason Halm');
	});
});
