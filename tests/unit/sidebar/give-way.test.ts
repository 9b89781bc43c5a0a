import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Box,
	insetsOf,
	isBar,
	moveBeside,
	roomBeside,
	SEAM,
	type Strip,
} from '../../../src/sidebar/give-way.ts';

const VIEW = { width: 1280, height: 800 };
const PANEL: Strip = { edge: 'right', px: 380 };
const SHEET: Strip = { edge: 'bottom', px: 72 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

describe('a bar', () => {
	it.each([
		['a header', box(0, 0, 1280, 80), PANEL, true],
		['a second row below a header', box(0, 80, 1280, 120), PANEL, true],
		['a consent bar at the bottom', box(0, 650, 1280, 800), PANEL, true],
		['a button', box(1200, 720, 1260, 780), PANEL, false],
		['a dialogue in the middle', box(300, 200, 980, 600), PANEL, false],
		['a layer over everything', box(0, 0, 1280, 800), PANEL, false],
		['what stands at the bottom of a phone', box(0, 700, 1280, 800), SHEET, true],
		['what fills a phone', box(0, 40, 1280, 800), SHEET, false],
		['a header above a sheet', box(0, 0, 1280, 80), SHEET, false],
	] as const)('%s', (_, given, strip, expected) => {
		expect(isBar(given, VIEW, strip)).toBe(expected);
	});
});

describe('what bars take', () => {
	it('is all rows at an edge, in whatever order they are found', () => {
		const rows = [box(0, 44, 1280, 88), box(0, 0, 1280, 44), box(0, 740, 1280, 800)];
		expect(insetsOf(rows, VIEW, SEAM)).toEqual({ top: 88, bottom: 60 });
	});

	it('is not what stands apart from both edges', () => {
		expect(insetsOf([box(0, 150, 1280, 200)], VIEW, SEAM)).toEqual({ top: 0, bottom: 0 });
	});

	it('is what has slid half out of the window, as far as it is seen', () => {
		expect(insetsOf([box(0, -117, 1280, 50)], VIEW, SEAM)).toEqual({ top: 50, bottom: 0 });
	});

	it('lets a tab stand above buttons near the corner', () => {
		expect(insetsOf([box(1200, 720, 1260, 780)], VIEW, 88)).toEqual({ top: 0, bottom: 80 });
	});
});

describe('a box that is kept beside the strip', () => {
	it.each([
		['from the right edge', box(1200, 700, 1260, 760), -374],
		['from the middle', box(440, 200, 840, 600), -190],
		['from the left edge', box(20, 700, 80, 760), -6],
	])('goes %s as far as it must', (_, given, expected) => {
		expect(moveBeside(given, given, [PANEL, VIEW])).toBe(expected);
	});

	it('goes up from a sheet', () => {
		const button = box(1200, 720, 1260, 780);
		expect(moveBeside(button, button, [SHEET, VIEW])).toBeLessThanOrEqual(-52);
	});

	it('ends inside the room, wherever in the window it stood', () => {
		const given = fc.record({
			left: fc.integer({ min: -50, max: 1280 }),
			width: fc.integer({ min: 10, max: 900 }),
			edge: fc.constantFrom('left' as const, 'right' as const),
		});
		fc.assert(
			fc.property(given, ({ left, width, edge }) => {
				const one = box(left, 0, left + width, 50);
				const strip: Strip = { edge, px: 380 };
				const by = moveBeside(one, one, [strip, VIEW]);
				const [start, end] = roomBeside(strip, VIEW);
				expect(left + by).toBeGreaterThanOrEqual(start - 1);
				expect(left + width + by).toBeLessThanOrEqual(end + 1);
			}),
		);
	});
});
