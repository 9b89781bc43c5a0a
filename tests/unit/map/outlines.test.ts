import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLine, encodeLine } from '../../../src/map/polyline.ts';
import { WORLD } from './invented-world.ts';

describe('encoded polylines', () => {
	it('are written as their published example has it', () => {
		// Latitude first there; the order of the axes is nothing to the format.
		expect(encodeLine([38.5, -120.2, 40.7, -120.95, 43.252, -126.453], 1e5)).toBe(
			'_p~iF~ps|U_ulLnnqC_mqNvxq`@',
		);
	});

	it('come back as they were, to their grid', () => {
		const line = fc.array(
			fc.tuple(fc.integer({ min: -1800, max: 1800 }), fc.integer({ min: -900, max: 900 })),
			{
				minLength: 2,
			},
		);
		fc.assert(
			fc.property(line, (points) => {
				const degrees = points.filter((point, at) => String(point) !== String(points[at - 1])).flat();
				const units = degrees.map((value) => value / 10);
				expect(decodeLine(encodeLine(units, 10), 10)).toEqual(units);
			}),
		);
	});

	it('say a point once that falls upon the one before', () => {
		expect(decodeLine(encodeLine([1, 1, 1.001, 1.001, 2, 2], 10), 10)).toEqual([1, 1, 2, 2]);
	});
});

describe('outlines', () => {
	it('tell borders from coasts', () => {
		expect(WORLD.lines.map(({ kind }) => kind)).toEqual(['border', 'coast', 'coast', 'coast']);
	});

	it('join the arcs of each ring, backwards where it says so', () => {
		const [east] = WORLD.countries;
		expect(east?.code).toBe('EL');
		expect(east?.rings[0]).toEqual([0, 0, 10, 0, 10, 10, 0, 10, 0, 5, 0, 0]);
	});
});
