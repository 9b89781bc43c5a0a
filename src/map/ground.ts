import { type Box, clipLine, clipRing, pathOf } from './clip.ts';
import type { OutlineLine, Outlines } from './outlines.ts';
import type { Point, Projection } from './projection.ts';

/** What lies below the places: the land and the lines on it, as the `d` of SVG paths; '' where there is none. */
export type Ground = {
	/** Countries in which the event has places. */
	home: string;
	others: string;
	lines: Record<OutlineLine['kind'], string>;
	/** What is seen of each country. */
	countries: { code: string; rings: Point[][] }[];
};

/** Beyond the sheet's edge, so that the cut of an area is not seen as a line. */
const BEYOND = 6;
/** The world is drawn once more on either side, for sheets across the date line. */
const TURNS = [-360, 0, 360];
const DATE_LINE = 180;
/** Closer points are not told apart. */
const FINEST = 1.2;

/** Draw the part of the world that a sheet shows. */
export function drawGround(outlines: Outlines, projection: Projection, home: ReadonlySet<string>): Ground {
	const { width, height } = projection;
	const box = { left: -BEYOND, top: -BEYOND, right: width + BEYOND, bottom: height + BEYOND };
	const countries = outlines.countries
		.map(({ code, rings }) => ({ code, rings: rings.flatMap((ring) => seenRings(ring, projection, box)) }))
		.filter(({ rings }) => rings.length > 0);
	const land = (isHome: boolean) =>
		pathOf(
			countries.filter(({ code }) => home.has(code) === isHome).flatMap(({ rings }) => rings),
			true,
		);
	const lines = (kind: OutlineLine['kind']) =>
		pathOf(
			outlines.lines
				.filter((line) => line.kind === kind)
				.flatMap(({ points }) => seenLines(points, projection, box)),
		);
	return {
		home: land(true),
		others: land(false),
		lines: { coast: lines('coast'), border: lines('border'), inner: lines('inner') },
		countries,
	};
}

function seenRings(ring: readonly number[], projection: Projection, box: Box): Point[][] {
	return turnsOf(ring, projection)
		.map((turn) => clipRing(projected(ring, turn, projection), box))
		.filter((clipped) => clipped.length > 2);
}

function seenLines(points: readonly number[], projection: Projection, box: Box): Point[][] {
	return turnsOf(points, projection).flatMap((turn) =>
		withoutDateLine(points).flatMap((part) => clipLine(projected(part, turn, projection), box)),
	);
}

/** In which of its turns a line may be seen. */
function turnsOf(points: readonly number[], { extent }: Projection): number[] {
	let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
	for (let at = 0; at + 1 < points.length; at += 2) {
		const [longitude = 0, latitude = 0] = [points[at], points[at + 1]];
		west = Math.min(west, longitude);
		east = Math.max(east, longitude);
		south = Math.min(south, latitude);
		north = Math.max(north, latitude);
	}
	if (south > extent.north || north < extent.south) return [];
	return TURNS.filter((turn) => west + turn <= extent.east && east + turn >= extent.west);
}

/** Points that fall upon each other on the sheet are one; the first and the last stay, so that lines meet. */
function projected(points: readonly number[], turn: number, { project }: Projection): Point[] {
	const all: Point[] = [];
	let last: Point | undefined;
	for (let at = 0; at + 1 < points.length; at += 2) {
		const point = project((points[at] ?? 0) + turn, points[at + 1] ?? 0);
		const isEnd = at + 3 >= points.length;
		if (last && !isEnd && Math.abs(point.x - last.x) + Math.abs(point.y - last.y) < FINEST) continue;
		all.push(point);
		last = point;
	}
	return all;
}

/** Where the data cuts countries at the date line there is no coast. */
function withoutDateLine(points: readonly number[]): number[][] {
	const parts: number[][] = [[]];
	for (let at = 0; at + 1 < points.length; at += 2) {
		const isCut = Math.abs(points[at] ?? 0) === DATE_LINE && Math.abs(points[at - 2] ?? 0) === DATE_LINE;
		if (isCut) parts.push([]);
		parts.at(-1)?.push(points[at] ?? 0, points[at + 1] ?? 0);
	}
	return parts;
}
