import type { Move } from '../dossier/dossier.ts';
import { type Arrow, arrowTo, type Origin } from './arrows.ts';
import type { Box } from './clip.ts';
import { extentOf, locate, type MapPlace, nearPlaces, nearTo } from './extent.ts';
import { drawGround, type Ground } from './ground.ts';
import { boxAround, placeInside, placeLabels } from './labels.ts';
import { MARK, type Mark, placeMarks } from './marks.ts';
import type { Outlines } from './outlines.ts';
import { type Point, type Projection, projectionOf } from './projection.ts';
import { type Scale, scaleBox, scaleOf } from './scale.ts';

export type MapMove = Pick<Move, 'id' | 'kind' | 'from' | 'to'>;
type NamedPlace = MapPlace & { name: string };

export type MapInput = {
	outlines: Outlines;
	places: readonly NamedPlace[];
	moves: readonly MapMove[];
	/** `near`: where most places are; `all`: every place. */
	view: 'near' | 'all';
	/** Of the sheet, in CSS pixels, as are all measures of the drawing. */
	width: number;
	/** In which labels are written. */
	text: { direction: 'ltr' | 'rtl'; lineHeight: number; widthOf: (text: string) => number };
	countryName: (code: string) => string;
};

/** A map as plain data: paths, circles and places of texts. */
export type MapDrawing = Pick<Ground, 'home' | 'others' | 'lines'> & {
	width: number;
	height: number;
	/** Names of countries, around the middle of each. */
	countries: ({ name: string } & Point)[];
	marks: MapMark[];
	arrows: ({ move: MapMove } & Arrow)[];
	scale: Scale;
	/** Whether there are places that this view leaves out. */
	hasMore: boolean;
};

/** A place that is seen. */
export type MapMark = Mark<NamedPlace> & {
	/** The middle of its label; absent where there is no room for one. */
	label?: Point;
};

/** Height as a share of width: what stands in a column may be as high as it is wide. */
const [NARROW, WIDE] = [
	[0.62, 1.05],
	[0.45, 0.58],
] as const;
const WIDE_PX = 560;
const MARGIN = 0.06;

/** Draw the places of an event. Pure; undefined when no place has coordinates. */
export function drawMap(input: MapInput): MapDrawing | undefined {
	const { outlines, places, moves, view, width, text, countryName } = input;
	const all = locate(places);
	const near = nearPlaces(all);
	const extent = extentOf(view === 'near' ? near : all);
	if (!extent) return undefined;
	const projection = projectionOf(extent, {
		width,
		shape: width < WIDE_PX ? NARROW : WIDE,
		margin: MARGIN * width,
	});
	const marks = placeMarks(all, projection);
	const home = new Set(marks.flatMap(({ place }) => place.country.split('/')));
	const ground = drawGround(outlines, projection, home);
	const arrows = drawArrows(moves, marks, outlines, projection);
	const sheet = { ...projection, direction: text.direction };
	const taken = [
		...marks.map((mark) => boxAround(mark, { width: 3 * MARK, height: 3 * MARK })),
		...arrows.flatMap(boxesAlong),
		scaleBox(projection),
	];
	const named = (isHome: boolean) =>
		ground.countries.filter(({ code }) => code !== '' && home.has(code) === isHome);
	const nameCountry = ({ code, rings }: Ground['countries'][number]) => {
		const name = countryName(code);
		const size = { width: text.widthOf(name) * 1.3 + 8, height: text.lineHeight + 4 };
		const point = placeInside(rings, size, taken, sheet);
		if (point) taken.push(boxAround(point, size));
		return point ? [{ name, ...point }] : [];
	};
	const homes = named(true).flatMap(nameCountry);
	const labels = placeLabels(labelWishes(marks, moves, text), taken, sheet);
	return {
		width: projection.width,
		height: projection.height,
		home: ground.home,
		others: ground.others,
		lines: ground.lines,
		countries: [...homes, ...named(false).flatMap(nameCountry)],
		marks: marks.map((mark) => withLabel(mark, labels.get(mark.place.id))),
		arrows,
		scale: scaleOf(projection),
		hasMore: near.length < all.length,
	};
}

/** What matters most first: where something struck, what this article names. */
function labelWishes(
	marks: readonly MapMark[],
	moves: readonly MapMove[],
	{ lineHeight, widthOf }: MapInput['text'],
) {
	const ends = new Set(moves.flatMap(({ from, to }) => [from, to]));
	const weight = ({ place }: MapMark) => Number(ends.has(place.id)) + 2 * Number(place.named ?? false);
	return marks
		.toSorted((one, other) => weight(other) - weight(one))
		.map(({ place, x, y }) => ({
			id: place.id,
			at: { x, y },
			gap: MARK + 4,
			width: widthOf(place.name),
			height: lineHeight,
		}));
}

function drawArrows(
	moves: readonly MapMove[],
	marks: readonly MapMark[],
	outlines: Outlines,
	projection: Projection,
): MapDrawing['arrows'] {
	const markOf = new Map(marks.map((mark) => [mark.place.id, mark]));
	return moves.flatMap((move) => {
		const target = markOf.get(move.to);
		// Within one country, its border says nothing of where something came from.
		if (!target || target.place.country.includes(move.from)) return [];
		const source = markOf.get(move.from);
		const origin: Origin | undefined = source
			? { point: source.circle ?? source }
			: { outline: outlineOf(move.from, outlines, projection) };
		const { circle, x, y } = target;
		const aim = circle
			? { point: circle, radius: circle.radius, isCircle: true }
			: { point: { x, y }, radius: MARK + 3, isCircle: false };
		const arrow = arrowTo(aim, origin, move.kind, projection);
		return arrow ? [{ move, ...arrow }] : [];
	});
}

/** All corners of a country's outline, on the sheet or off; none for what is no country. */
function outlineOf(code: string, { countries }: Outlines, { extent, project }: Projection): Point[] {
	const middle = (extent.west + extent.east) / 2;
	const rings = countries.filter((country) => country.code === code).flatMap((country) => country.rings);
	return rings.flatMap((ring) => {
		const points: Point[] = [];
		for (let at = 0; at + 1 < ring.length; at += 2)
			points.push(project(nearTo(ring[at] ?? 0, middle), ring[at + 1] ?? 0));
		return points;
	});
}

function withLabel(mark: MapMark, label: Point | undefined): MapMark {
	return label ? { ...mark, label } : mark;
}

function boxesAlong({ along }: Arrow): Box[] {
	const size = { width: 12, height: 12 };
	return along.flatMap((point, at) => {
		const next = along[at + 1] ?? point;
		const middle = { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 };
		return [boxAround(point, size), boxAround(middle, size)];
	});
}
