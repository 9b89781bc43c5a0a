import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseChoiceChange } from '../../../src/reader/parse-choice-change.ts';

it('takes one choice’s line, and whether it holds', () => {
	const change = { line: 'news.example##.promo', holds: true };
	expect(parseChoiceChange({ ...change, more: 1 })).toEqual(change);
});

it.each([
	null,
	'news.example##.promo',
	{ line: 'news.example##.promo' },
	{ line: 'news.example##.promo', holds: 1 },
	{ line: 'nonsense', holds: true },
	{ line: `news.example##${'x'.repeat(1000)}`, holds: true },
])('refuses %j', (value) => expect(parseChoiceChange(value)).toBeUndefined());

it('never throws', () => {
	fc.assert(fc.property(fc.anything(), (value) => void parseChoiceChange(value)));
});
