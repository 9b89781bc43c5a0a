import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatHashes, makeFingerprint, parseHashes } from '../../../src/coverage/fingerprint.ts';
import { hashWords } from '../../../src/coverage/shingles.ts';
import { WINDOW, winnow } from '../../../src/coverage/winnow.ts';

const hash = fc.integer({ min: 0, max: 0xffffff });

describe('winnow', () => {
	it('keeps one of every window, whatever stands around it', () => {
		fc.assert(
			fc.property(fc.array(hash, { minLength: WINDOW, maxLength: 60 }), (hashes) => {
				const kept = new Set(winnow(hashes));
				for (let from = 0; from + WINDOW <= hashes.length; from++)
					expect([...Array(WINDOW).keys()].some((step) => kept.has(from + step))).toBe(true);
			}),
		);
	});

	it('notices whatever two texts share for a window and a shingle’s length', () => {
		fc.assert(
			fc.property(
				fc.array(hash, { maxLength: 20 }),
				fc.array(hash, { minLength: WINDOW, maxLength: 20 }),
				fc.array(hash, { maxLength: 20 }),
				(before, shared, after) => {
					const kept = (hashes: number[]) => new Set(winnow(hashes).map((place) => hashes[place]));
					const here = kept([...before, ...shared, ...after]);
					expect([...kept([...after, ...shared, ...before])].some((one) => here.has(one))).toBe(true);
				},
			),
		);
	});

	it('keeps the smallest of what is shorter than a window, and nothing of nothing', () => {
		expect(winnow([5, 3])).toEqual([1]);
		expect(winnow([])).toEqual([]);
	});
});

describe('hashes as a line', () => {
	it('come back sorted', () => {
		fc.assert(
			fc.property(fc.array(hash), (hashes) => {
				expect([...parseHashes(formatHashes(hashes))]).toEqual(hashes.toSorted((a, b) => a - b));
			}),
		);
	});

	it.each([
		['', 0],
		['AAAB', 1],
		['AAABA', 1],
		['AAAB*AAA', 1],
		['ÄAAB', 0],
	])('%j: %i', (line, length) => {
		expect(parseHashes(line)).toHaveLength(length);
	});
});

describe('makeFingerprint', () => {
	it('says of what, how long it was, and nothing of it', () => {
		const text = 'Ministers of two countries agreed on Monday to talk again about the border between them';
		const made = makeFingerprint('some-entry', hashWords([{ index: 0, text }]));
		expect(made).toMatchObject({ coverage: 'some-entry', words: 15 });
		expect(made.hashes).toMatch(/^([\w-]{4}){5,}$/);
	});
});
