import { describe, expect, it } from 'vitest';
import { Likeness } from '../../../src/page/similarity.ts';

const known = new Likeness(['The long day', 'A short night in the north', '']);

describe('Likeness', () => {
	it.each([
		['THE LONG DAY!', 1],
		['A long day', 2 / 3],
		['long long day', 0.8],
		['Nothing of it', 0],
		['', 0],
		['the '.repeat(30), 0.5],
		[
			'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen the long day',
			0,
		],
	])('of "%s" to a title', (text, likeness) => {
		known.compare(text);
		expect(known.most(0, 1)).toBeCloseTo(likeness);
	});

	it('is that to the likest, and none to an empty text', () => {
		known.compare('A short night');
		expect([known.most(0, 2), known.most(1, 2), known.most(2, 3)]).toEqual([2 / 3, 2 / 3, 0]);
	});

	it('is none to anything once cleared', () => {
		known.compare('The long day');
		known.clear();
		expect(known.most(0, known.size)).toBe(0);
	});
});
