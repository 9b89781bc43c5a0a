import { type ClockTime, findClockTimes } from '../text/clock-times.ts';
import type { TextDate } from '../text/dates.ts';
import { type Distance, findDistances } from '../text/distances.ts';
import { findNumberSlips } from '../text/number-slips.ts';
import { findNumbers, type TextNumber } from '../text/numbers.ts';
import type { NamedDay } from '../text/relative-dates.ts';

/** A number; `slip`: the word is no number word, and stands where only one can. */
export type Counted = TextNumber & { slip?: true };

/** Times, distances, and the numbers of a folded text that are none of these, nor in one of its days. */
export function countsIn(
	folded: string,
	dates: readonly TextDate[],
	days: readonly NamedDay[],
): { times: ClockTime[]; numbers: Counted[]; distances: Distance[] } {
	const times = findClockTimes(folded);
	const all: Counted[] = findNumbers(folded);
	for (const slip of findNumberSlips(folded)) all.push({ ...slip, slip: true });
	if (all.length === 0) return { times, numbers: [], distances: [] };
	const isElsewhere = ({ start }: TextNumber) =>
		[...dates, ...days, ...times].some((other) => start >= other.start && start < other.end);
	const numbers = all.filter((number) => !isElsewhere(number)).sort((a, b) => a.start - b.start);
	const distances = findDistances(folded, numbers);
	return {
		times,
		distances,
		numbers: numbers.filter(({ end }) => !distances.some((one) => one.end === end)),
	};
}
