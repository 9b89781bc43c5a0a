import type { Place } from '../dossier/dossier.ts';

/** What a map needs of a place. */
export type MapPlace = Pick<Place, 'id' | 'country' | 'at' | 'radiusKm'> & { named?: true };
export type Located<One extends MapPlace = MapPlace> = One & { at: NonNullable<MapPlace['at']> };

/** In degrees; `east` is beyond 180 where the places lie on both sides of the date line. */
export type Extent = { west: number; east: number; south: number; north: number };

const EARTH_KM = 6371;
const KM_PER_DEGREE = (Math.PI * EARTH_KM) / 180;
/** Where most places are: within so many times the distance that half of them have from the middlemost. */
const NEAR = 1.5;
/** Closer than this belongs together, however close the others are; and no map shows less. */
const LEAST_KM = 120;
/** Mercator's projection ends somewhere. */
const MOST_LATITUDE = 80;

/** Places whose coordinates are known, with longitudes on one side of the date line: none is more than 180° from the first. */
export function locate<One extends MapPlace>(places: readonly One[]): Located<One>[] {
	const known = places.filter((place): place is Located<One> => place.at !== undefined);
	const first = known[0]?.at.longitude ?? 0;
	return known.map((place) => {
		const { latitude, longitude } = place.at;
		return { ...place, at: { latitude, longitude: nearTo(longitude, first) } };
	});
}

/**
 * The places around which the others lie: around the one whose distances to all others sum up to the least, those that are
 * about as near as half of them. All of them where none lies far off.
 */
export function nearPlaces<One extends Located>(places: readonly One[]): One[] {
	const sums = places.map((one) => places.reduce((sum, other) => sum + distanceKm(one.at, other.at), 0));
	const middle = places[sums.indexOf(Math.min(...sums))];
	if (!middle) return [];
	const others = places.filter((one) => one !== middle).map(({ at }) => distanceKm(middle.at, at));
	const median = others.toSorted((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
	const reach = Math.max(LEAST_KM, NEAR * median);
	return places.filter(({ at }) => distanceKm(middle.at, at) <= reach);
}

/** What holds all of some places, with the circles around those that are not exact; undefined for none. */
export function extentOf(places: readonly Located[]): Extent | undefined {
	if (places.length === 0) return undefined;
	const boxes = places.map(({ at, radiusKm = 0 }) => around(at, radiusKm));
	const box = union(boxes);
	const middle = { latitude: (box.south + box.north) / 2, longitude: (box.west + box.east) / 2 };
	return union([box, around(middle, LEAST_KM / 2)]);
}

/** Great-circle distance on a sphere (haversine formula). */
export function distanceKm(one: Located['at'], other: Located['at']): number {
	const [φ1, φ2] = [radians(one.latitude), radians(other.latitude)];
	const [Δφ, Δλ] = [φ2 - φ1, radians(other.longitude - one.longitude)];
	const h = Math.sin(Δφ / 2) ** 2 + Math.cos(φ1) * Math.cos(φ2) * Math.sin(Δλ / 2) ** 2;
	return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** A longitude, by whole turns, within 180° of another. */
export function nearTo(longitude: number, other: number): number {
	return longitude - 360 * Math.round((longitude - other) / 360);
}

export function radians(degrees: number): number {
	return (degrees * Math.PI) / 180;
}

function around({ latitude, longitude }: Located['at'], km: number): Extent {
	const high = km / KM_PER_DEGREE;
	const wide = high / Math.cos(radians(Math.min(MOST_LATITUDE, Math.abs(latitude))));
	return {
		west: longitude - wide,
		east: longitude + wide,
		south: Math.max(-MOST_LATITUDE, latitude - high),
		north: Math.min(MOST_LATITUDE, latitude + high),
	};
}

function union(boxes: readonly Extent[]): Extent {
	return {
		west: Math.min(...boxes.map(({ west }) => west)),
		east: Math.max(...boxes.map(({ east }) => east)),
		south: Math.min(...boxes.map(({ south }) => south)),
		north: Math.max(...boxes.map(({ north }) => north)),
	};
}
