import { describe, expect, it } from 'vitest';
import { isRetelling, sameOrder } from '../../../src/coverage/same-order.ts';

const ids = (text: string) => [...text];

describe('sameOrder', () => {
	it.each([
		['abcdef', 'abcdef', 6],
		['abcdef', 'xaybzc', 3],
		['abcdef', 'fedcba', 1],
		['abcdef', 'defabc', 3],
		['abc', '', 0],
		['', 'abc', 0],
		['ace', 'abcdef', 3],
	])('%s and %s: %i', (account, other, same) => {
		expect(sameOrder(ids(account), ids(other))).toEqual({ same, of: account.length });
	});
});

describe('isRetelling', () => {
	it.each([
		[{ same: 21, of: 29 }, true],
		[{ same: 9, of: 30 }, false],
		[{ same: 17, of: 30 }, false],
		[{ same: 9, of: 9 }, false],
		[{ same: 0, of: 0 }, false],
	])('%o: %s', (order, is) => {
		expect(isRetelling(order)).toBe(is);
	});
});
