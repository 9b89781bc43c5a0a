import { describe, expect, it } from 'vitest';
import { type Calendar, type DateLength, dateWriter } from '../../../src/locale/dates.ts';

const DAY = '2024-01-16';

describe('dateWriter', () => {
	it.each<[string, Calendar, DateLength, string]>([
		['en', 'auto', 'long', '16 January 2024'],
		['en', 'auto', 'short', '16 Jan 2024'],
		['en', 'auto', 'alone', '16 Jan 2024'],
		['en', 'auto', 'day', '16 Jan'],
		['en', 'persian', 'long', '26 Dey 1402 AP (16 January 2024)'],
		['en', 'islamic-umalqura', 'long', '4 Rajab 1445 AH (16 January 2024)'],
		['en', 'persian', 'alone', '26 Dey 1402 AP'],
		['ur', 'auto', 'long', '16 جنوری، 2024'],
		['ur', 'islamic-umalqura', 'long', '4 رجب، 1445 ہجری (16 جنوری، 2024)'],
		['fa', 'auto', 'long', '۲۶ دی ۱۴۰۲ (۱۶ ژانویهٔ ۲۰۲۴)'],
		['fa', 'auto', 'short', '۲۶ دی ۱۴۰۲ (۱۶ ژانویه ۲۰۲۴)'],
		['fa', 'auto', 'alone', '۲۶ دی ۱۴۰۲'],
		['fa', 'auto', 'day', '۲۶ دی'],
		['fa', 'gregory', 'long', '۱۶ ژانویهٔ ۲۰۲۴'],
		['ar', 'auto', 'long', '16 يناير 2024'],
		['ar', 'islamic-umalqura', 'long', '4 رجب 1445 هـ (16 يناير 2024)'],
		['hi', 'auto', 'long', '16 जनवरी 2024'],
		['hi', 'islamic-umalqura', 'alone', 'AH 4 रजब 1445'],
	])('writes a day in %s, calendar %s, %s', (language, calendar, length, expected) => {
		const seen = dateWriter(language, calendar)(DAY, length).replace(/\p{Cf}/gu, '');
		expect(seen).toBe(expected);
	});

	it.each([...Array(60).keys()])('names the same day in every calendar, %i days on', (days) => {
		const iso = new Date(Date.UTC(2024, 0, 1 + 7 * days)).toISOString().slice(0, 10);
		const gregorian = dateWriter('en', 'gregory')(iso);
		for (const calendar of ['persian', 'islamic-umalqura'] as const)
			expect(dateWriter('en', calendar)(iso)).toMatch(
				new RegExp(`^\\d+ \\S.* \\d{4} A[HP] \\(${gregorian}\\)$`),
			);
	});

	it('gives back what is no day', () => {
		expect(dateWriter('fa', 'persian')('mid-January')).toBe('mid-January');
		expect(dateWriter('en')('2024-13-45')).toBe('2024-13-45');
	});
});
