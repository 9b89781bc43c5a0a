import { describe, expect, it } from 'vitest';
import { drawMap, type MapInput } from '../../../src/map/draw-map.ts';
import { WORLD } from './invented-world.ts';

const place = (id: string, latitude: number, longitude: number, more = {}) => ({
	id,
	name: id,
	country: longitude < 0 ? 'WL' : 'EL',
	at: { latitude, longitude },
	...more,
});
const PLACES = [
	place('castle', 5, -2),
	place('mill', 5, 2, { named: true }),
	place('village', 6, 1.5, { radiusKm: 60 }),
	place('ford', 4.5, 0.5),
	{ id: 'nowhere', name: 'Nowhere', country: 'EL' },
];
const draw = (change: Partial<MapInput> = {}) =>
	drawMap({
		outlines: WORLD,
		places: PLACES,
		moves: [],
		view: 'near',
		width: 320,
		text: { direction: 'ltr', lineHeight: 14, widthOf: (text) => text.length * 6 },
		countryName: (code) => code,
		...change,
	});
/** The numbers of a path. */
const numbers = (path: string) => [...path.matchAll(/-?[\d.]+/g)].map(Number);

describe('a map', () => {
	it('has a mark for each place with coordinates, in place', () => {
		const { marks } = draw()!;
		expect(marks.map(({ place: { id } }) => id).sort()).toEqual(['castle', 'ford', 'mill', 'village']);
		const at = Object.fromEntries(marks.map((mark) => [mark.place.id, mark]));
		expect(at.castle!.x).toBeLessThan(at.ford!.x);
		expect(at.mill!.y).toBeLessThan(at.ford!.y);
	});

	it('draws a circle around what is not exact, and its mark upon the circle', () => {
		const village = draw()!.marks.find((mark) => mark.place.id === 'village')!;
		const { circle } = village;
		expect(circle!.radius).toBeGreaterThan(10);
		expect(Math.hypot(village.x - circle!.x, village.y - circle!.y)).toBeCloseTo(circle!.radius);
	});

	it('knows a border from a coast, and the event’s countries from others', () => {
		const { lines, home, others } = draw()!;
		expect(lines.border).not.toBe('');
		expect(lines.inner).toBe('');
		expect(home).not.toBe('');
		expect(others).toBe('');
		const western = draw({ places: [place('castle', 5, -2)] })!;
		expect(western.others === '' || western.home !== '').toBe(true);
	});

	it('never draws far beyond its sheet', () => {
		const { width, height, home, lines } = draw()!;
		for (const number of numbers(home)) {
			expect(number).toBeGreaterThanOrEqual(-6);
			expect(number).toBeLessThanOrEqual(Math.max(width, height) + 6);
		}
		expect(lines.coast.length).toBeLessThan(200);
	});

	it('is never mirrored', () => {
		const rtl = { direction: 'rtl' as const, lineHeight: 14, widthOf: () => 30 };
		const [one, other] = [draw()!, draw({ text: rtl })!];
		expect(other.marks.map(({ x }) => x)).toEqual(one.marks.map(({ x }) => x));
		expect(other.home).toBe(one.home);
	});

	it('names what this article names first, and leaves out what has no room', () => {
		const crowd = Array.from({ length: 12 }, (_, at) => place(`p${at}`, 5, 1));
		const { marks } = draw({ places: [...crowd, place('mill', 5, 1, { named: true })] })!;
		const mill = marks.find((mark) => mark.place.id === 'mill')!;
		expect(mill.label!.x).toBeGreaterThan(mill.x);
		expect(mill.label!.y).toBe(mill.y);
		expect(marks.some((mark) => !mark.label)).toBe(true);
	});

	it('has its whole world on either side of the date line', () => {
		const places = [place('a', 5, 179), place('b', 6, -179)];
		const { marks, width } = draw({ places })!;
		expect(marks.length).toBe(2);
		expect(Math.abs(marks[0]!.x - marks[1]!.x)).toBeLessThan(width);
	});

	it('is none without coordinates', () => {
		expect(draw({ places: [PLACES.at(-1)!] })).toBeUndefined();
		expect(draw({ places: [] })).toBeUndefined();
	});

	it('leaves out what is far off, and shows it when asked to', () => {
		const places = [...PLACES, place('far', 0, 100)];
		const near = draw({ places })!;
		expect(near.hasMore).toBe(true);
		expect(near.marks.length).toBe(4);
		expect(draw({ places, view: 'all' })!.marks.length).toBe(5);
		expect(draw()!.hasMore).toBe(false);
	});

	it.each([320, 1000])('tells a length that fits, %i wide', (width) => {
		const { scale } = draw({ width })!;
		expect(String(scale.km)).toMatch(/^[125]0*$/);
		expect(scale.length).toBeLessThan(0.3 * width);
		expect(scale.length).toBeGreaterThan(0.08 * width);
	});
});

describe('arrows', () => {
	const arrows = (from: string, to: string, kind: 'strike' | 'journey' = 'strike') =>
		draw({ moves: [{ id: 'm', kind, from, to }] })!.arrows;

	it('come out of a country over its border', () => {
		const [arrow] = arrows('WL', 'mill');
		const [start, , tip] = arrow!.along;
		expect(start!.x).toBeLessThan(tip!.x);
		const border = numbers(draw()!.lines.border)[0]!;
		expect(start!.x).toBeLessThan(border);
		expect(tip!.x).toBeGreaterThan(border);
	});

	it('go from place to place, a journey otherwise than a strike', () => {
		const [strike] = arrows('castle', 'mill');
		const [journey] = arrows('castle', 'mill', 'journey');
		expect(strike!.head).toMatch(/Z$/);
		expect(journey!.head).not.toMatch(/Z$/);
		expect(journey!.line).toContain('Q');
	});

	it('end at the edge of a circle', () => {
		const { marks, arrows: drawn } = draw({
			moves: [{ id: 'm', kind: 'strike', from: 'WL', to: 'village' }],
		})!;
		const { circle } = marks.find((mark) => mark.place.id === 'village')!;
		const tip = drawn[0]!.along.at(-1)!;
		expect(Math.hypot(tip.x - circle!.x, tip.y - circle!.y)).toBeLessThanOrEqual(circle!.radius + 0.1);
	});

	it.each([
		['within one country', 'EL', 'mill'],
		['from a country that is on no map', 'ZZ', 'mill'],
		['to where nobody knows', 'WL', 'nowhere'],
		['to itself', 'mill', 'mill'],
	])('are none %s', (_, from, to) => {
		expect(arrows(from, to)).toEqual([]);
	});
});
