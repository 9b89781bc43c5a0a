import { describe, expect, it } from 'vitest';
import { dropIslands } from '../../../src/page/islands.ts';
import type { TextRun } from '../../../src/page/text-runs.ts';

/** Runs given as `body` (b), a doubtful text (d) or anything else (.), a hundred characters each. */
function bodyOf(pattern: string): string {
	const runs = [...pattern].map(() => ({ text: 'x'.repeat(100) }) as TextRun);
	const scores = [...pattern].map((sign) => (sign === 'b' ? 0.95 : sign === 'd' ? 0.7 : 0));
	const inBody = scores.map((score) => score > 0);
	dropIslands(runs, scores, inBody);
	return inBody.map((is, at) => (is ? pattern.charAt(at) : '.')).join('');
}

describe('dropIslands', () => {
	it.each([
		['what is small, doubtful and far', 'bbbbbbbb.......dd', 'bbbbbbbb.........'],
		['the same before the article', 'dd.......bbbbbbbb', '.........bbbbbbbb'],
	])('drops %s', (_, pattern, left) => expect(bodyOf(pattern)).toBe(left));

	it.each([
		['what is as likely as the article', 'bbbbbbbb.......bb'],
		['what is as long as the article', 'bbbb.......dddd'],
		['what stands close by', 'bbbbbbbb....dd'],
		['an article of one stretch', 'bbbdbb'],
		['nothing where there is nothing', '....'],
	])('keeps %s', (_, pattern) => expect(bodyOf(pattern)).toBe(pattern));
});
