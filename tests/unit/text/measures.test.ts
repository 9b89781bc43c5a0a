import { describe, expect, it } from 'vitest';
import { findClockTimes } from '../../../src/text/clock-times.ts';
import { findDistances } from '../../../src/text/distances.ts';
import { foldText } from '../../../src/text/fold.ts';
import { findNumberSlips } from '../../../src/text/number-slips.ts';

describe('times of day', () => {
	it.each([
		['at 4:30 a.m. local time', ['04:30']],
		['around 4 am', ['04:00']],
		['at 6 p.m.', ['18:00']],
		['about 04:30 Iran time, 06:00 in Pakistan', ['04:30', '06:00']],
		['4.30am', ['04:30']],
		['a magnitude of 4.30', []],
		['at 01:00 GMT', []],
		['صبح ساڑھے چار بجے', ['04:30']],
		['صبح 6 بجے', ['06:00']],
		['ساعت ۴:۳۰ بامداد', ['04:30']],
		['ساعت چهار و نیم', ['04:30']],
		['الساعة الرابعة والنصف', ['04:30']],
		['सुबह साढ़े चार बजे', ['04:30']],
	])('%s', (text, times) => {
		expect(findClockTimes(foldText(text)).map(({ time }) => time)).toEqual(times);
	});
});

describe('distances in kilometres', () => {
	it.each([
		['about 50 km inside Pakistan', [{ exact: 50 }]],
		['30 miles from the border', [{ exact: 48 }]],
		['3–4 km from the border', [{ min: 3, max: 4 }]],
		['three to four kilometres from it', [{ min: 3, max: 4 }]],
		['at least 50 kilometers', [{ min: 50 }]],
		['a 900-kilometre border', []],
		['a 1,000-km (620-mile) long border', []],
		['900 کلومیٹر طویل سرحد', []],
		['50 کلومیٹر اندر', [{ exact: 50 }]],
		['در ۵۰ کیلومتری مرز', [{ exact: 50 }]],
		['۹۰۰ کیلومتر مرز مشترک', []],
		['حدود بطول 900 كيلومتر', []],
		['على بعد 50 كيلومترا من الحدود', [{ exact: 50 }]],
		['900 किलोमीटर लंबी सीमा', []],
		['50 किलोमीटर अंदर', [{ exact: 50 }]],
	])('%s', (text, expected) => {
		const found = findDistances(foldText(text));
		expect(found.map(({ start: _, end: __, unitEnd: ___, ...value }) => value)).toEqual(expected);
	});
});

describe('misprinted number words', () => {
	it.each([
		['two children were killed and tree others were wounded', [3]],
		['and fiev others', [5]],
		['and the others', []],
		['and many others', []],
		['and three others', []],
		['a tree fell', []],
	])('%s', (text, expected) => {
		expect(findNumberSlips(foldText(text)).map(({ exact }) => exact)).toEqual(expected);
	});
});
