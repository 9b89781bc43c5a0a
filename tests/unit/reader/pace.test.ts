import { expect, it } from 'vitest';
import { Pace } from '../../../src/reader/pace.ts';

it.each([
	{ tookMs: 10, waitMs: 1000 },
	{ tookMs: 100, waitMs: 2000 },
])('waits $waitMs ms after what took $tookMs', ({ tookMs, waitMs }) => {
	const pace = new Pace(1000);
	expect(pace.waitMs(0)).toBe(0);
	pace.done(0, tookMs);
	expect(pace.waitMs(tookMs)).toBe(waitMs);
	expect(pace.waitMs(tookMs + waitMs - 1)).toBe(1);
	expect(pace.waitMs(tookMs + waitMs)).toBe(0);
});

it('waits longer each time, up to ten times as long', () => {
	const pace = new Pace(1000);
	const waits = Array.from({ length: 12 }, () => {
		pace.done(0, 100);
		return pace.waitMs(100);
	});
	expect(waits.slice(0, 3)).toEqual([2000, 4000, 6000]);
	expect(waits.slice(-2)).toEqual([20_000, 20_000]);
});
