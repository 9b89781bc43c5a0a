import { expect, it } from 'vitest';
import { parseFolds } from '../../../src/settings/folds.ts';

it.each([undefined, null, 'facts', 7, [true]])('reads no folds out of %j', (stored) => {
	expect(parseFolds(stored)).toEqual(new Map());
});

it('keeps what is a section and open or closed, and drops the rest', () => {
	const stored = { facts: false, timeline: true, people: 'yes', 'A section': true, places: null };
	expect([...parseFolds(stored)]).toEqual([
		['facts', false],
		['timeline', true],
	]);
});

it('keeps few', () => {
	const stored = Object.fromEntries(
		Array.from({ length: 500 }, (_, at) => [`s${'a'.repeat(at % 20)}`, true]),
	);
	expect(parseFolds(stored).size).toBeLessThanOrEqual(40);
});
