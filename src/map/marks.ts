import type { Located, MapPlace } from './extent.ts';
import type { Point, Projection } from './projection.ts';

/** A place on the sheet. Where only a circle is known, the mark stands on it, and `circle` is where it lies. */
export type Mark<Place extends MapPlace = MapPlace> = Point & {
	place: Place;
	circle?: Point & { radius: number };
};

/** Radius of a mark. */
export const MARK = 5;
/** Smaller circles are marks like the others. */
const SMALLEST_CIRCLE = 10;
/** Where on its circle a mark is tried, in order; shares of a turn from the right on, clockwise. */
const ANGLES = [-0.25, -0.125, -0.375, 0, 0.5, 0.125, 0.375, 0.25];
/** Between the middles of two marks, so that both are seen. */
const MARK_ROOM = 17;

/** The marks of the places that a sheet shows, in the order of the places. */
export function placeMarks<Place extends Located>(
	places: readonly Place[],
	projection: Projection,
): Mark<Place>[] {
	const seen = places.map((place) => seenAt(place, projection)).filter((mark) => isOn(mark, projection));
	const taken: Point[] = seen.filter(({ circle }) => !circle);
	return seen.map((mark) => {
		if (!mark.circle) return mark;
		const free = waysAround(mark.circle).find(
			(point) => isOn(point, projection, MARK_ROOM / 2) && taken.every((other) => isApart(point, other)),
		);
		const onCircle = { ...mark, ...free };
		taken.push(onCircle);
		return onCircle;
	});
}

function seenAt<Place extends Located>(place: Place, { project, unitsPerKm }: Projection): Mark<Place> {
	const { latitude, longitude } = place.at;
	const point = project(longitude, latitude);
	const radius = (place.radiusKm ?? 0) * unitsPerKm(latitude);
	return { place, ...point, ...(radius >= SMALLEST_CIRCLE && { circle: { ...point, radius } }) };
}

function waysAround({ x, y, radius }: Point & { radius: number }): Point[] {
	return ANGLES.map((turn) => {
		const angle = turn * 2 * Math.PI;
		return { x: x + radius * Math.cos(angle), y: y + radius * Math.sin(angle) };
	});
}

function isApart(one: Point, other: Point): boolean {
	return Math.hypot(one.x - other.x, one.y - other.y) >= MARK_ROOM;
}

function isOn({ x, y }: Point, { width, height }: Projection, inset = 0): boolean {
	return x >= inset && x <= width - inset && y >= inset && y <= height - inset;
}
