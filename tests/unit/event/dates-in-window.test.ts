import { describe, expect, it } from 'vitest';
import { viewDates } from '../../../src/event/dates-in-window.ts';
import { findDates } from '../../../src/text/dates.ts';
import { foldText } from '../../../src/text/fold.ts';

const WINDOW = { from: '2023-12-01', coreFrom: '2024-01-16', coreTo: '2024-01-18', to: '2024-05-01' };
const view = (text: string) => viewDates(WINDOW, undefined, findDates(foldText(text))).view;

describe('a text without a day of its own, of an event from 16 to 18 January 2024', () => {
	it.each([
		['16 January 2024', 'names-core-day'],
		['15 January 2024', 'no-date'],
		['۲۶ دی ۱۴۰۲', 'names-core-day'],
		['۲۵ دی ۱۴۰۲', 'no-date'],
		['18 يناير/كانون الثاني 2024', 'names-core-day'],
		['4 رجب 1445', 'names-core-day'],
		['Rajab 6, 1445', 'names-core-day'],
		['18 فبراير/شباط 2024', 'names-other-day'],
		['4 رجب 1444', 'names-other-day'],
	])('%s: %s', (text, expected) => {
		expect(view(text)).toBe(expected);
	});

	it('counts a lunar day as one where the moon was seen a day sooner or later', () => {
		expect(['2 رجب 1445', '3 رجب 1445', '7 رجب 1445', '8 رجب 1445'].map(view)).toEqual([
			'no-date',
			'names-core-day',
			'names-core-day',
			'no-date',
		]);
	});
});
