import { type Outlines, type PackedOutlines, unpackOutlines } from '../../../src/map/outlines.ts';
import { encodeLine } from '../../../src/map/polyline.ts';

/** West Land (WL) and East Land (EL), ten degrees each, with a border on the prime meridian; an island of East Land's. */
export const PACKED: PackedOutlines = {
	unitsPerDegree: 10,
	arcs: [
		[0, 0, 0, 5, 0, 10],
		[0, 10, -10, 10, -10, 0, 0, 0],
		[0, 0, 10, 0, 10, 10, 0, 10],
		[12, 4, 13, 4, 13, 5, 12, 5, 12, 4],
	].map((line) => encodeLine(line, 10)),
	countries: [
		{ code: 'EL', rings: [[2, ~0], [3]] },
		{ code: 'WL', rings: [[0, 1]] },
	],
};

export const WORLD: Outlines = unpackOutlines(PACKED);
