import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/map/clip.ts';
import { boxAround, placeInside, placeLabels } from '../../../src/map/labels.ts';

const SHEET = { width: 200, height: 100, direction: 'ltr' as const };
const wish = (id: string, x: number, y: number) => ({ id, at: { x, y }, gap: 8, width: 40, height: 12 });

describe('labels of marks', () => {
	it('stand where reading goes on from the mark', () => {
		expect(placeLabels([wish('a', 100, 50)], [], SHEET).get('a')).toEqual({ x: 128, y: 50 });
		const rtl = { ...SHEET, direction: 'rtl' as const };
		expect(placeLabels([wish('a', 100, 50)], [], rtl).get('a')).toEqual({ x: 72, y: 50 });
	});

	it('go to the other side at the sheet’s edge', () => {
		expect(placeLabels([wish('a', 190, 50)], [], SHEET).get('a')).toEqual({ x: 162, y: 50 });
	});

	it('never stand upon each other or upon what is taken; what has no room is left out', () => {
		const marks = Array.from({ length: 16 }, (_, at) =>
			wish(`m${at}`, 5 + ((at * 37) % 190), 5 + ((at * 53) % 90)),
		);
		const taken: Box[] = marks.map(({ at }) => boxAround(at, { width: 10, height: 10 }));
		const before = [...taken];
		const placed = placeLabels(marks, taken, SHEET);
		expect(placed.size).toBeGreaterThan(3);
		expect(placed.size).toBeLessThan(marks.length);
		const boxes = [...before, ...[...placed.values()].map((at) => boxAround(at, { width: 40, height: 12 }))];
		const labels = boxes.slice(before.length);
		for (const one of labels)
			for (const other of boxes)
				if (one !== other)
					expect(
						one.right <= other.left ||
							one.left >= other.right ||
							one.bottom <= other.top ||
							one.top >= other.bottom,
					).toBe(true);
	});

	it('are placed in the order of wishing', () => {
		const both = [wish('first', 100, 50), wish('second', 100, 50)];
		const [first, second] = [...placeLabels(both, [], SHEET).values()];
		expect(first).toEqual({ x: 128, y: 50 });
		expect(second).toEqual({ x: 72, y: 50 });
	});
});

describe('names of countries', () => {
	const ring = [
		{ x: 20, y: 10 },
		{ x: 180, y: 10 },
		{ x: 180, y: 90 },
		{ x: 20, y: 90 },
	];
	it('stand in the middle', () => {
		const point = placeInside([ring], { width: 40, height: 12 }, [], SHEET)!;
		expect(Math.abs(point.y - 50)).toBeLessThan(6);
		expect(point.x).toBeGreaterThan(60);
		expect(point.x).toBeLessThan(140);
	});

	it('give way to what is taken', () => {
		const taken = [{ left: 0, top: 0, right: 120, bottom: 100 }];
		expect(placeInside([ring], { width: 40, height: 12 }, taken, SHEET)!.x).toBeGreaterThanOrEqual(140);
	});

	it('are left out where a country is smaller than its name', () => {
		expect(placeInside([ring], { width: 170, height: 12 }, [], SHEET)).toBeUndefined();
		expect(placeInside([], { width: 4, height: 4 }, [], SHEET)).toBeUndefined();
	});
});
