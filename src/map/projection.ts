import { type Extent, radians } from './extent.ts';

/** In the drawing's units, from its upper left corner. */
export type Point = { x: number; y: number };

/** A part of the earth on a sheet. */
export type Projection = {
	width: number;
	height: number;
	/** Where a place is on the sheet, inside it or out. */
	project: (longitude: number, latitude: number) => Point;
	/** So many units is a kilometre at a latitude. */
	unitsPerKm: (latitude: number) => number;
	/** The degrees that the whole sheet shows. */
	extent: Extent;
};

export type Sheet = {
	width: number;
	/** Height as a share of the width: at least, and at most. */
	shape: readonly [least: number, most: number];
	/** Kept free around what is to be seen. */
	margin: number;
};

const EARTH_KM = 6371;

/**
 * Mercator's projection, which keeps circles round and directions true, of an extent in the middle of a sheet; what the
 * sheet has room for beside it is seen as well.
 */
export function projectionOf(extent: Extent, { width, shape: [least, most], margin }: Sheet): Projection {
	const [west, east] = [radians(extent.west), radians(extent.east)];
	const [south, north] = [mercator(extent.south), mercator(extent.north)];
	const inner = (length: number) => Math.max(1, length - 2 * margin);
	const aspect = (north - south) / (east - west);
	const height = Math.round(
		Math.min(most * width, Math.max(least * width, inner(width) * aspect + 2 * margin)),
	);
	const scale = Math.min(inner(width) / (east - west), inner(height) / (north - south));
	const [middleX, middleY] = [(west + east) / 2, (south + north) / 2];
	return {
		width,
		height,
		project: (longitude, latitude) => ({
			x: width / 2 + (radians(longitude) - middleX) * scale,
			y: height / 2 - (mercator(latitude) - middleY) * scale,
		}),
		unitsPerKm: (latitude) => scale / (EARTH_KM * Math.cos(radians(latitude))),
		extent: {
			west: degrees(middleX - width / 2 / scale),
			east: degrees(middleX + width / 2 / scale),
			south: latitudeOf(middleY - height / 2 / scale),
			north: latitudeOf(middleY + height / 2 / scale),
		},
	};
}

/** Towards the poles it grows without end; what lies beyond is drawn there. */
function mercator(latitude: number): number {
	return Math.log(Math.tan(Math.PI / 4 + radians(Math.min(89, Math.max(-89, latitude))) / 2));
}

function latitudeOf(y: number): number {
	return degrees(2 * Math.atan(Math.exp(y)) - Math.PI / 2);
}

function degrees(angle: number): number {
	return (angle * 180) / Math.PI;
}
