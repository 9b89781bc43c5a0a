import { type ClockTime, findClockTimes } from '../text/clock-times.ts';
import type { TextDate } from '../text/dates.ts';
import { type Distance, findDistances } from '../text/distances.ts';
import { foldText } from '../text/fold.ts';
import { findNumberSlips } from '../text/number-slips.ts';
import { findNumbers, type TextNumber } from '../text/numbers.ts';
import type { NamedDay } from '../text/relative-dates.ts';

/** A number; `slip`: the word is no number word, and stands where only one can. */
export type Counted = TextNumber & { slip?: true };

/** "An 11-month-old boy": how old somebody is counts nobody. */
const AGE = new RegExp(
	`^ ?(?:(?:year|month|week|day)s? old|${['سالہ', 'ماہ کا', 'ماہ کی', 'ساله', 'ماهه', 'वर्षीय', 'साल का', 'साल की', 'महीने का', 'महीने की', 'عاما', 'عامًا'].map(foldText).join('|')})(?![\\p{L}\\p{M}])`,
	'u',
);
const LONGEST_AGE = 16;

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
	const isAge = ({ end }: TextNumber) => AGE.test(folded.slice(end, end + LONGEST_AGE));
	const numbers = all
		.filter((number) => !isElsewhere(number) && !isAge(number))
		.sort((a, b) => a.start - b.start);
	const distances = findDistances(folded, numbers);
	return {
		times,
		distances,
		numbers: numbers.filter(({ end }) => !distances.some((one) => one.end === end)),
	};
}
