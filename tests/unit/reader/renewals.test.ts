import { expect, it } from 'vitest';
import { Renewals } from '../../../src/reader/renewals.ts';

it('reads a page of the same size no second time', () => {
	const renewals = new Renewals();
	renewals.done(500, 0, 10);
	expect(renewals.waitMs(500, 60_000)).toBeUndefined();
	expect(renewals.waitMs(501, 60_000)).toBe(0);
});

it.each([
	{ tookMs: 10, waitMs: 1000 },
	{ tookMs: 100, waitMs: 2000 },
])('waits $waitMs ms after a reading that took $tookMs', ({ tookMs, waitMs }) => {
	const renewals = new Renewals();
	renewals.done(500, 0, tookMs);
	expect(renewals.waitMs(501, tookMs)).toBe(waitMs);
	expect(renewals.waitMs(501, tookMs + waitMs - 1)).toBe(1);
	expect(renewals.waitMs(501, tookMs + waitMs)).toBe(0);
});
