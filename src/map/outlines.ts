import { decodeLine } from './polyline.ts';

/** The outlines of the world's countries, as `npm run map` writes them (`assets/map/world.json`). */
export type PackedOutlines = {
	unitsPerDegree: number;
	/** Encoded polylines. */
	arcs: string[];
	/** Each ring of arcs, `~arc` for one that is followed backwards. The code is ISO 3166-1 alpha-2, or empty. */
	countries: { code: string; rings: number[][] }[];
};

/** Outlines to draw from. Points are longitudes and latitudes in turn, in degrees. */
export type Outlines = { lines: OutlineLine[]; countries: { code: string; rings: number[][] }[] };

/** `coast`: of one country alone; `border`: between two; `inner`: between parts that one country's code stands for. */
export type OutlineLine = { kind: 'coast' | 'border' | 'inner'; points: number[] };

/** Unpack the outlines; they are ours, so what is broken in them throws. */
export function unpackOutlines({ unitsPerDegree, arcs, countries }: PackedOutlines): Outlines {
	const points = arcs.map((arc) => decodeLine(arc, unitsPerDegree));
	const sides: string[][] = arcs.map(() => []);
	for (const { code, rings } of countries)
		for (const arc of rings.flat()) sides[arc < 0 ? ~arc : arc]?.push(code);
	return {
		lines: points.map((line, arc) => ({ kind: kindOf(sides[arc] ?? []), points: line })),
		countries: countries.map(({ code, rings }) => ({
			code,
			rings: rings.map((ring) => ringOf(ring, points)),
		})),
	};
}

function kindOf([one, other]: readonly string[]): OutlineLine['kind'] {
	if (other === undefined) return 'coast';
	return one === other || !one || !other ? 'inner' : 'border';
}

function ringOf(arcs: readonly number[], points: readonly number[][]): number[] {
	const ring: number[] = [];
	for (const arc of arcs) {
		const line = points[arc < 0 ? ~arc : arc] ?? [];
		// Each arc begins where the one before ended.
		const first = ring.length > 0 ? 2 : 0;
		for (let at = first; at + 1 < line.length; at += 2) {
			const from = arc < 0 ? line.length - 2 - at : at;
			ring.push(line[from] ?? 0, line[from + 1] ?? 0);
		}
	}
	return ring;
}
