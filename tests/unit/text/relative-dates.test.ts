import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates.ts';
import { addDays, dayOf, isoDay, weekdayOf } from '../../../src/text/days.ts';
import { foldText } from '../../../src/text/fold.ts';
import { nameDays } from '../../../src/text/relative-dates.ts';

function days(text: string, published?: string): string[] {
	const folded = foldText(text);
	const found = nameDays(folded, findDates(folded), { published, yearOf: () => 2024 });
	return found.map((one) => ('day' in one ? one.day : `${one.from}/${one.to}`));
}

describe('days of a text published on Thursday, 18 January 2024', () => {
	it.each([
		['on Tuesday', ['2024-01-16']],
		['on Thursday', ['2024-01-18']],
		['last Thursday', ['2024-01-11']],
		['next Monday', ['2024-01-22']],
		['the minister will visit on Monday', ['2024-01-22']],
		['the minister is due in Islamabad on Monday', ['2024-01-22']],
		['Tuesday, Jan. 16', ['2024-01-16']],
		['yesterday', ['2024-01-17']],
		['tonight', ['2024-01-18']],
		['last week', ['2024-01-05/2024-01-17']],
		['on Thursday, two days after Iran struck', ['2024-01-18', '2024-01-16']],
		['on 17 January; the day before, Iran had struck', ['2024-01-17', '2024-01-16']],
		['on January 16. The next day it recalled its envoy', ['2024-01-16', '2024-01-17']],
		['on 16 January. Ten days later, 2 days earlier', ['2024-01-16', '2024-01-26', '2024-01-24']],
		['two days ago', ['2024-01-16']],
		['on 16 January, a week earlier', ['2024-01-16', '2024-01-09']],
		['two days later', []],
		['Two days after the strike', []],
		['يوم الثلاثاء. وبعد يومين', ['2024-01-16', '2024-01-18']],
		['يوم الثلاثاء. وبعد ثلاثة أيام', ['2024-01-16', '2024-01-19']],
		['منگل کو۔ دس دن بعد', ['2024-01-16', '2024-01-26']],
		['منگل کو', ['2024-01-16']],
		['پیر کے روز', ['2024-01-15']],
		['ہفتے کو', ['2024-01-13']],
		['گزشتہ ہفتے', ['2024-01-05/2024-01-17']],
		['وزیر خارجہ پیر کو پہنچیں گے', ['2024-01-22']],
		['سه‌شنبه', ['2024-01-16']],
		['سه شنبه گذشته', ['2024-01-16']],
		['دیروز', ['2024-01-17']],
		['۲۶ دی ۱۴۰۲', ['2024-01-16']],
		['۱۴۰۲/۱۰/۲۶', ['2024-01-16']],
		['4 رجب 1445', ['2024-01-15/2024-01-17']],
		['يوم الثلاثاء', ['2024-01-16']],
		['الاثنين المقبل', ['2024-01-22']],
		['أمس', ['2024-01-17']],
		['मंगलवार को', ['2024-01-16']],
		['पिछले हफ्ते', ['2024-01-05/2024-01-17']],
		['le mardi, am Montag', ['2024-01-16', '2024-01-15']],
		['Pakistan Today wrote', []],
		['आज तक', []],
	])('%s', (text, expected) => {
		expect(days(text, '2024-01-18')).toEqual(expected);
	});
});

describe('days of a text of no known date', () => {
	it.each([
		['on Tuesday', []],
		['yesterday', []],
		['on 16 January, and the day after that', ['2024-01-16', '2024-01-17']],
		['on 16 January; the next day', ['2024-01-16', '2024-01-17']],
	])('%s', (text, expected) => {
		expect(days(text)).toEqual(expected);
	});
});

it('counts days and weekdays', () => {
	expect([addDays('2024-02-28', 2), addDays('2024-01-01', -1)]).toEqual(['2024-03-01', '2023-12-31']);
	expect([weekdayOf('2024-01-16'), weekdayOf('2024-01-28')]).toEqual([2, 0]);
	expect([dayOf(2024, 1, 6), isoDay('2024-01-29T22:00:00-05:00'), isoDay('January')]).toEqual([
		'2024-01-06',
		'2024-01-29',
		undefined,
	]);
});
