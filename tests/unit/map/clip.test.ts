import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipLine, clipRing, pathOf } from '../../../src/map/clip.ts';
import type { Point } from '../../../src/map/projection.ts';

const BOX = { left: 0, top: 0, right: 10, bottom: 10 };
const points = (...numbers: [number, number][]): Point[] => numbers.map(([x, y]) => ({ x, y }));
const area = (ring: readonly Point[]) =>
	Math.abs(
		ring.reduce((sum, { x, y }, at) => {
			const last = ring.at(at - 1)!;
			return sum + last.x * y - x * last.y;
		}, 0) / 2,
	);

describe('a ring cut to a box', () => {
	it.each([
		['inside', points([2, 2], [4, 2], [4, 4], [2, 4]), 4],
		['around it', points([-5, -5], [15, -5], [15, 15], [-5, 15]), 100],
		['over an edge', points([5, 5], [15, 5], [15, 10], [5, 10]), 25],
		['outside', points([20, 20], [30, 20], [30, 30]), 0],
		['empty', [], 0],
	])('%s', (_, ring, size) => {
		expect(area(clipRing(ring, BOX))).toBeCloseTo(size);
	});

	it('never reaches beyond it', () => {
		const number = fc.double({ min: -40, max: 40, noNaN: true });
		fc.assert(
			fc.property(fc.array(fc.record({ x: number, y: number }), { maxLength: 12 }), (ring) => {
				for (const { x, y } of clipRing(ring, BOX)) {
					expect(Math.min(x, y)).toBeGreaterThan(-1e-6);
					expect(Math.max(x, y)).toBeLessThan(10 + 1e-6);
				}
			}),
		);
	});
});

describe('a line cut to a box', () => {
	it('keeps what may be seen, in one run each', () => {
		const line = points([-20, 5], [-5, 5], [5, 5], [15, 5], [30, 30], [5, 30], [5, 8]);
		expect(clipLine(line, BOX)).toEqual([points([-5, 5], [5, 5], [15, 5]), points([5, 30], [5, 8])]);
	});

	it('is nothing where nothing is seen', () => {
		expect(clipLine(points([20, 0], [20, 20]), BOX)).toEqual([]);
	});
});

it('is written as a path, to a tenth', () => {
	expect(pathOf([points([1.04, 2], [3, 4.26])])).toBe('M1 2L3 4.3');
	expect(pathOf([points([0, 0], [1, 0], [1, 1])], true)).toBe('M0 0L1 0L1 1Z');
});
