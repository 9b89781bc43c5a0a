import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeOutlines } from '../../scripts/map/make-outlines.ts';
import { drawMap } from '../../src/map/draw-map.ts';
import { unpackOutlines } from '../../src/map/outlines.ts';
import { readDossiers } from './dossiers.ts';

const text = readFileSync('assets/map/world.json', 'utf8');
const outlines = unpackOutlines(JSON.parse(text));
const codes = new Set(outlines.countries.map(({ code }) => code));

describe('assets/map/world.json', () => {
	it('is what `npm run map` makes', () => {
		expect(makeOutlines() === text).toBe(true);
	});

	it('is small', () => {
		expect(text.length).toBeLessThan(200_000);
	});

	it('has countries by codes that every language has a name for', () => {
		const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
		expect([...codes].filter((code) => code !== '' && !names.of(code))).toEqual([]);
		expect(codes.size).toBeGreaterThan(230);
	});

	it('keeps to the earth', () => {
		const off = outlines.lines.flatMap(({ points }) =>
			points.filter((value, at) => Math.abs(value) > (at % 2 ? 90 : 180)),
		);
		expect(off).toEqual([]);
	});

	it('has closed rings', () => {
		const open = outlines.countries.flatMap(({ code, rings }) =>
			rings.filter((ring) => String(ring.slice(0, 2)) !== String(ring.slice(-2))).map(() => code),
		);
		expect(open).toEqual([]);
	});
});

describe.each(readDossiers())('the map of assets/dossiers/$name', ({ dossier: { places, moves = [] } }) => {
	it.each(['near', 'all'] as const)('is drawn, %s', (view) => {
		const map = drawMap({
			outlines,
			places,
			moves,
			view,
			width: 340,
			text: { direction: 'ltr', lineHeight: 14, widthOf: (name) => name.length * 6 },
			countryName: (code) => code,
		});
		if (!places.some(({ at }) => at)) return expect(map).toBeUndefined();
		expect(map?.home).not.toBe('');
		expect(map?.marks.length).toBeGreaterThan(0);
	});

	it('has outlines of every country that it names', () => {
		const named = places.flatMap(({ country }) => country.split('/'));
		const from = moves.map((move) => move.from).filter((id) => /^[A-Z]{2}$/.test(id));
		expect([...named, ...from].filter((code) => !codes.has(code))).toEqual([]);
	});
});
