import { type Box, short } from './clip.ts';
import type { Projection } from './projection.ts';

/** A length on the sheet, and what it is on the ground in the sheet's middle. */
export type Scale = { km: number; length: number };

/** As a share of the sheet's width. */
const LONGEST = 0.28;
const HEIGHT = 26;
const ROUND = [5, 2, 1];

/** The longest round length that is not too long. */
export function scaleOf({ width, unitsPerKm, extent }: Projection): Scale {
	const perKm = unitsPerKm((extent.south + extent.north) / 2);
	const most = (LONGEST * width) / perKm;
	const power = 10 ** Math.floor(Math.log10(most));
	const km = ROUND.map((step) => step * power).find((length) => length <= most) ?? power;
	return { km, length: short(km * perKm) };
}

/** Where it is drawn: the lower left corner. */
export function scaleBox({ height, width }: Pick<Projection, 'height' | 'width'>): Box {
	return { left: 0, top: height - HEIGHT, right: LONGEST * width + 16, bottom: height };
}
