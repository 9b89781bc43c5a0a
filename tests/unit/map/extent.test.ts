import { describe, expect, it } from 'vitest';
import { distanceKm, extentOf, locate, type MapPlace, nearPlaces } from '../../../src/map/extent.ts';

const place = (id: string, latitude: number, longitude: number, radiusKm?: number): MapPlace => ({
	id,
	country: 'XX',
	at: { latitude, longitude },
	...(radiusKm && { radiusKm }),
});
const ids = (places: readonly MapPlace[]) => places.map(({ id }) => id);

describe('where most places are', () => {
	it('leaves out what lies far off', () => {
		const places = locate([
			place('a', 27, 62),
			place('b', 27, 63),
			place('c', 28, 62),
			place('d', 26, 62.5),
			place('far', 47, 10),
		]);
		expect(ids(nearPlaces(places))).toEqual(['a', 'b', 'c', 'd']);
	});

	it.each([
		['two', [place('a', 0, 0), place('b', 40, 90)]],
		['three', [place('a', 0, 0), place('b', 1, 1), place('c', 40, 90)]],
		['one upon another', [place('a', 5, 5), place('b', 5, 5), place('c', 5.5, 5.5)]],
	])('is all of them where there are %s', (_, places) => {
		expect(nearPlaces(locate(places)).length).toBe(places.length);
	});

	it('is nowhere without coordinates', () => {
		expect(locate([{ id: 'a', country: 'XX' }])).toEqual([]);
		expect(nearPlaces([])).toEqual([]);
		expect(extentOf([])).toBeUndefined();
	});
});

describe('the extent', () => {
	it('holds the whole circle of a place that is not exact', () => {
		const box = extentOf(locate([place('a', 60, 20, 111.2)]));
		expect(box?.north).toBeCloseTo(61, 1);
		expect(box?.east).toBeCloseTo(22, 1);
	});

	it('is never so small that no outline is in it', () => {
		const box = extentOf(locate([place('a', 0, 0)]))!;
		const width = distanceKm({ latitude: 0, longitude: box.west }, { latitude: 0, longitude: box.east });
		expect(width).toBeCloseTo(120, 0);
	});

	it('goes the short way over the date line', () => {
		const box = extentOf(locate([place('fiji', -18, 178), place('samoa', -14, -172)]))!;
		expect(box.west).toBeCloseTo(178);
		expect(box.east).toBeCloseTo(188);
	});
});

it('measures distances on the globe', () => {
	const [tehran, islamabad] = [
		{ latitude: 35.69, longitude: 51.42 },
		{ latitude: 33.72, longitude: 73.04 },
	];
	expect(distanceKm(tehran, islamabad)).toBeGreaterThan(1950);
	expect(distanceKm(tehran, islamabad)).toBeLessThan(2020);
});
