import { expect, it } from 'vitest';
import { parseReported } from '../../../src/messages/parse-reported.ts';
import { reportFixture } from '../sidebar/report-fixture.ts';

const blocks = Array.from({ length: 30 }, (_, index) => ({
	index,
	label: 'body' as const,
	text: 'x'.repeat(60),
}));

it('takes an answer whose passages stand in the article', () => {
	const report = reportFixture();
	expect(parseReported({ report }, blocks)).toEqual({ report });
	expect(parseReported({}, blocks)).toEqual({});
});

it.each([
	['no answer', undefined],
	['an answer to another question', true],
])('refuses %s', (_, answer) => {
	expect(() => parseReported(answer, blocks)).toThrow('no answer');
});

it.each([
	['a block that the article has not', { block: 99, start: 0, end: 5 }],
	['an end beyond its block', { block: 1, start: 0, end: 61 }],
	['a start before its block', { block: 1, start: -1, end: 5 }],
	['no length', { block: 1, start: 5, end: 5 }],
	['no numbers', { block: 1, start: 'a', end: 'b' } as never],
])('refuses a passage with %s', (_, passage) => {
	const report = reportFixture();
	report.figures[0]!.mentions[0]!.passages = [passage];
	expect(() => parseReported({ report }, blocks)).toThrow('no passage');
});
