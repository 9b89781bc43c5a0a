import type { IsoDate } from '../dossier/dossier.ts';

/** A day on a line: where it stands, from 0 (the first) to 1, how many entries are of it, and the days since the one before. */
export type TimePoint = { day: IsoDate; at: number; count: number; gapDays: number };

const DAY_MS = 86_400_000;

/**
 * Days set out along a line on which quiet times are short: each step is the logarithm of its days, so that what
 * happened day by day has room beside what came months later. `own` stands among them without being counted.
 * Undefined unless two days differ.
 */
export function timeScale(days: readonly IsoDate[], own?: IsoDate): TimePoint[] | undefined {
	const inOrder = [...new Set(own === undefined ? days : [...days, own])].sort();
	const gaps = inOrder.map((day, index) => daysBetween(inOrder[index - 1] ?? day, day));
	const whole = gaps.reduce((sum, gap) => sum + stepOf(gap), 0);
	if (!(whole > 0)) return undefined;
	let gone = 0;
	return inOrder.map((day, index) => {
		const gapDays = gaps[index] ?? 0;
		gone += stepOf(gapDays);
		return { day, at: gone / whole, count: days.filter((other) => other === day).length, gapDays };
	});
}

function stepOf(days: number): number {
	return Math.log2(1 + days);
}

function daysBetween(one: IsoDate, other: IsoDate): number {
	return (Date.parse(other) - Date.parse(one)) / DAY_MS;
}
