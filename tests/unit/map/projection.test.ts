import { describe, expect, it } from 'vitest';
import { projectionOf } from '../../../src/map/projection.ts';

const SHEET = { width: 200, shape: [0.5, 2], margin: 0 } as const;

describe('Mercator’s projection', () => {
	it('puts the world into a square to 85.0511° of latitude', () => {
		const limit = 85.05112878;
		const { project, height } = projectionOf({ west: -180, east: 180, south: -limit, north: limit }, SHEET);
		expect(height).toBe(200);
		expect(project(-180, limit)).toEqual({ x: expect.closeTo(0), y: expect.closeTo(0) });
		expect(project(0, 0)).toEqual({ x: expect.closeTo(100), y: expect.closeTo(100) });
		// ln(tan(45° + 60°/2)) / π of the half sheet.
		expect(project(90, 60).y).toBeCloseTo(100 - (100 * 1.3169579) / Math.PI, 4);
	});

	it('shows what the sheet has room for beside the extent, in its middle', () => {
		const { project, extent, height } = projectionOf({ west: 10, east: 11, south: -1, north: 1 }, SHEET);
		expect(height).toBe(400);
		const wide = projectionOf({ west: 10, east: 14, south: -0.1, north: 0.1 }, SHEET);
		expect(wide.height).toBe(100);
		expect(wide.extent.north).toBeCloseTo(1, 2);
		expect(project((extent.west + extent.east) / 2, 0).x).toBeCloseTo(100);
	});

	it('measures kilometres by the latitude', () => {
		const { unitsPerKm, project } = projectionOf({ west: 0, east: 10, south: 55, north: 65 }, SHEET);
		const degree = project(1, 60).x - project(0, 60).x;
		expect(unitsPerKm(60) * 55.6).toBeCloseTo(degree, 2);
	});
});
