import { foldText } from './fold.ts';
import { findNamesIn, openNames, sortNames } from './names.ts';
import { AT_LEAST, AT_MOST, MULTIPLIERS, NUMBER_WORDS, TENS } from './number-words.ts';

/** A number in a folded text: exact, or a bound ("at least nine"), or a range. `start` and `end` leave the bound's words out. */
export type TextNumber = { start: number; end: number; min?: number; max?: number; exact?: number };

const WORDS = openNames(
	sortNames([
		...NUMBER_WORDS.map(({ name, value }) => ({ key: foldText(name), id: value })),
		...Object.entries({ ...TENS, ...MULTIPLIERS }).map(([key, id]) => ({ key, id })),
	]),
);
const LEAST = new Set(AT_LEAST.map(foldText));
const MOST = new Set(AT_MOST.map(foldText));
/** Digits with their thousands, not part of a longer number, a time, a percentage or a decimal fraction. */
const DIGITS = /(?<![\d.,:/])\d{1,3}(?:,\d{3})+(?![\d%])|(?<![\d.,:/])\d+(?![\d%]|[.,:/]\d)/g;
const JOINED = new Set(Object.values(TENS));
const MULTIPLY = new Set(Object.values(MULTIPLIERS));

/** All numbers of a folded text, in order. Dates are numbers too: leave out those that stand in one. */
export function findNumbers(folded: string): TextNumber[] {
	const digits = [...folded.matchAll(DIGITS)].map((match) => ({
		start: match.index,
		end: match.index + match[0].length,
		value: Number(match[0].replaceAll(',', '')),
	}));
	const words = findNamesIn(WORDS, { text: folded }).map(({ start, end, ids }) => ({
		start,
		end,
		value: ids[0] ?? 0,
	}));
	const single = [...digits, ...words].sort((a, b) => a.start - b.start);
	return ranges(folded, composed(folded, single)).map((number) => bounded(folded, number));
}

type Single = { start: number; end: number; value: number };

/** `twenty` + `one`, `three` + `hundred`: neighbours with one space between. */
function composed(folded: string, single: Single[]): Single[] {
	const all: Single[] = [];
	for (const number of single) {
		const before = all.at(-1);
		const touches = before !== undefined && number.start - before.end <= 1 && folded[before.end] === ' ';
		if (touches && JOINED.has(before.value) && number.value < 10) {
			all[all.length - 1] = { start: before.start, end: number.end, value: before.value + number.value };
		} else if (touches && MULTIPLY.has(number.value)) {
			all[all.length - 1] = { start: before.start, end: number.end, value: before.value * number.value };
		} else all.push(number);
	}
	return all;
}

function ranges(folded: string, all: Single[]): (Single & { to?: number })[] {
	const found: (Single & { to?: number })[] = [];
	for (const number of all) {
		const before = found.at(-1);
		const between = before ? folded.slice(before.end, number.start) : '';
		if (
			before &&
			before.to === undefined &&
			/^ (?:to|or|تا|سے|से|إلى|bis|à|a) $/.test(between) &&
			number.value > before.value
		) {
			found[found.length - 1] = { ...before, end: number.end, to: number.value };
		} else found.push(number);
	}
	return found;
}

function bounded(folded: string, { start, end, value, to }: Single & { to?: number }): TextNumber {
	if (to !== undefined) return { start, end, min: value, max: to };
	const before = folded.slice(Math.max(0, start - 24), start).trimEnd();
	const ends = wordEndings(before);
	if (ends.some((words) => LEAST.has(words))) return { start, end, min: value };
	if (ends.some((words) => MOST.has(words))) return { start, end, max: value };
	return { start, end, exact: value };
}

/** Its last word, its last two words, and so on to all of it. */
function wordEndings(text: string): string[] {
	const endings: string[] = [];
	for (let at = text.lastIndexOf(' '); at >= 0; at = at > 0 ? text.lastIndexOf(' ', at - 1) : -1)
		endings.push(text.slice(at + 1));
	endings.push(text);
	return endings;
}
