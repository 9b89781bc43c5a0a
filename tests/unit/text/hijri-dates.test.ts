import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates.ts';
import { foldText } from '../../../src/text/fold.ts';
import { fromHijri, LUNAR, mayBeLunar, SOLAR } from '../../../src/text/hijri-dates.ts';

const DAY_MS = 86_400_000;
const LANGUAGES = ['ar', 'fa', 'ur', 'en', 'tr', 'id', 'bn', 'hi'];
const written = (calendar: string, language: string, date: Date, month: 'long' | 'numeric') =>
	new Intl.DateTimeFormat(language, {
		day: 'numeric',
		month,
		year: 'numeric',
		timeZone: 'UTC',
		calendar,
	}).formatToParts(date);
const part = (parts: Intl.DateTimeFormatPart[], type: string) =>
	parts.find((one) => one.type === type)!.value;

it.each([SOLAR, LUNAR])('goes back to the Gregorian from days of fifty years, $calendar', (hijri) => {
	const wrong: string[] = [];
	for (let time = Date.UTC(1999, 4, 1); time < Date.UTC(2047, 0, 1); time += 5 * DAY_MS) {
		const date = new Date(time);
		const parts = written(hijri.calendar, 'en', date, 'numeric');
		const [year = 0, month = 0, day = 0] = ['year', 'month', 'day'].map((type) => Number(part(parts, type)));
		if (fromHijri(hijri, year, month, day).getTime() !== time) wrong.push(date.toISOString());
	}
	expect(wrong).toEqual([]);
});

it.each([
	['1445', true],
	['in 1402', false],
	['21445', false],
	['2024', false],
])('%s may be lunar: %s', (text, may) => {
	expect(mayBeLunar(text)).toBe(may);
});

describe.each(LANGUAGES)('dates as %s writes them', (language) => {
	it.each([...Array(12).keys()])('are read, month %i of 1445', (month) => {
		const date = new Date(Date.UTC(2023, 7, 2) + Math.round(month * 29.530588) * DAY_MS);
		const parts = written(LUNAR.calendar, language, date, 'long');
		const text = ['day', 'month', 'year'].map((type) => part(parts, type)).join(' ');
		expect(findDates(foldText(text))).toMatchObject([
			{
				year: date.getUTCFullYear(),
				month: date.getUTCMonth() + 1,
				day: date.getUTCDate(),
				isLunar: true,
			},
		]);
	});
});
