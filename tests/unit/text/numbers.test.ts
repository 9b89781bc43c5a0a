import { describe, expect, it } from 'vitest';
import { foldText } from '../../../src/text/fold.ts';
import { findNumbers } from '../../../src/text/numbers.ts';

describe('findNumbers', () => {
	it.each([
		['nine people', ['9']],
		['at least 11 people', ['≥11']],
		['more than eighty', ['≥80']],
		['up to 20', ['≤20']],
		['16 to 18 attackers', ['16–18']],
		['a 1,000-km border', ['1000']],
		['twenty-one', ['21']],
		['three hundred', ['300']],
		['3.5 km and 40%', []],
		['at 04:30', []],
		['کم از کم نو افراد', ['≥9']],
		['دست‌کم ۹ نفر', ['≥9']],
		['दो बच्चे और 3 लड़कियां', ['2', '3']],
		['تسعة قتلى', ['9']],
		['neun Menschen', ['9']],
		['au moins sept morts', ['≥7']],
		['nothing', []],
	])('%s', (text, expected) => {
		const found = findNumbers(foldText(text)).map(({ exact, min, max }) =>
			exact !== undefined
				? `${exact}`
				: min !== undefined && max !== undefined
					? `${min}–${max}`
					: min !== undefined
						? `≥${min}`
						: `≤${max}`,
		);
		expect(found).toEqual(expected);
	});
});
