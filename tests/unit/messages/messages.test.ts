import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSummary, tagsIn } from '../../../src/messages/parse-summary.ts';
import { messageName } from '../../../src/messages/protocol.ts';

const summary = { href: 'https://example.org/a', title: 'A title', paragraphs: ['One.', 'Two.'] };

describe('what a page sends', () => {
	it('is taken when it has the shape of a summary', () => {
		expect(parseSummary({ ...summary, published: '2024-01-29', extra: 1 })).toEqual({
			...summary,
			published: '2024-01-29',
		});
	});

	it.each([undefined, null, 7, 'text', [], {}, { ...summary, href: 1 }, { ...summary, paragraphs: 'One.' }])(
		'is refused otherwise: %j',
		(value) => {
			expect(parseSummary(value)).toBeUndefined();
		},
	);

	it('is cut when it is too long', () => {
		const long = parseSummary({ ...summary, paragraphs: Array(1000).fill('x'.repeat(10_000)) });
		expect(long!.paragraphs.join('').length).toBeLessThanOrEqual(200_000);
		expect(long!.paragraphs.length).toBeLessThanOrEqual(200);
	});

	it.each([
		[
			['ur', 7, 'en'],
			['ur', 'en'],
		],
		['ur', []],
		[null, []],
	])('is a list of languages: %j', (value, tags) => {
		expect(tagsIn(value)).toEqual(tags);
	});

	it('never throws', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => void [parseSummary(value), tagsIn(value), messageName(value)]),
		);
	});
});
