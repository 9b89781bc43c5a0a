import { describe, expect, it } from 'vitest';
import { findDates } from '../../../src/text/dates.ts';
import { foldText } from '../../../src/text/fold.ts';

describe('findDates', () => {
	it.each([
		['on Jan. 17, when Iran struck', ['1-17']],
		['January 16, 2024', ['2024-1-16']],
		['the 16th of January 2024', ['2024-1-16']],
		['am 18. Januar 2024', ['2024-1-18']],
		['le 1er février 2024', ['2024-2-1']],
		['18 января 2024', ['2024-1-18']],
		['16 Ocak’ta', ['1-16']],
		['18.01.2024, 18/1/2024 and 2024-01-18', ['2024-1-18', '2024-1-18', '2024-1-18']],
		['۲۸ جنوری ۲۰۲۴', ['2024-1-28']],
		['२९ जनवरी २०२४', ['2024-1-29']],
		['۱۶ ژانویه ۲۰۲۴', ['2024-1-16']],
		['۱۶ ژانویهٔ ۲۰۲۴', ['2024-1-16']],
		['در ۳ مه و ۵ اوت', ['5-3', '8-5']],
		['3 كانون الثاني', ['1-3']],
		['۲۶ دی ۱۴۰۲', ['2024-1-16']],
		['۹ بهمن', ['1-29']],
		['2024年1月18日', ['2024-1-18']],
		['1월 18일', ['1-18']],
		['in April 2025', ['2025-4']],
		['since 2014', ['2014']],
		['may fire 17 times', []],
		['a 1,000-km border', []],
	])('%s', (text, expected) => {
		const found = findDates(foldText(text)).map(({ year, month, day }) =>
			[year, month, day].filter(Boolean).join('-'),
		);
		expect(found).toEqual(expected);
	});
});
