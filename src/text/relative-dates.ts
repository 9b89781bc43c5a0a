import type { TextDate } from './dates.ts';
import { addDays, dayOf, weekdayOf } from './days.ts';
import { foldText } from './fold.ts';
import { listNames } from './list-names.ts';
import { findNamesIn, openNames } from './names.ts';
import {
	BEFORE_OR_AFTER,
	FUTURE_WORDS,
	LAST_WORDS,
	NEXT_WORDS,
	NO_DAYS,
	RELATIVE,
	WEEKDAYS,
} from './relative-words.ts';

/**
 * A day that a text names, or a span of days ("last week"). Units of the folded text.
 */
export type NamedDay = { start: number; end: number } & ({ day: string } | { from: string; to: string });

/** What relative days are counted from: the day of publication and the day named last; absent when not known. */
export type Anchors = { published?: string | undefined; told?: () => string | undefined };
/** The same at a place of a text, and the day that this text named last. */
type AnchorsHere = Anchors & { here: string | undefined };

const WEEKDAY = 1000;
const ODD = 2000;
const NO_DAY = 3000;
const ODD_WORDS = Object.entries(BEFORE_OR_AFTER);
const NAMES = openNames(
	listNames([
		...WEEKDAYS.flatMap((names, i) => names.map((name) => ({ name, language: 'und', id: WEEKDAY + i }))),
		...RELATIVE.map(({ name }, id) => ({ name, language: 'und', id })),
		...ODD_WORDS.map(([name], i) => ({ name, language: 'und', id: ODD + i })),
		...NO_DAYS.map((name) => ({ name, language: 'und', id: NO_DAY })),
	]),
);
const NEXT = new Set(NEXT_WORDS.map(foldText));
const LAST = new Set(LAST_WORDS.map(foldText));
const FUTURE = new Set(FUTURE_WORDS.map(foldText));
/** Characters around a weekday in which the verb stands that puts it into the future. */
const FUTURE_NEAR = 80;

/**
 * The days that a folded text names, printed ones (`dates`, those of `findDates`) and relative ones ("on Monday",
 * "yesterday", "the day before"), in order; those are left out whose anchor is not known. `yearOf` gives the year of printed days without one.
 */
export function nameDays(
	folded: string,
	dates: readonly TextDate[],
	{ published, told, yearOf }: Anchors & { yearOf: (month: number, day: number) => number },
): NamedDay[] {
	const printed = dates.flatMap(({ start, end, month, day, year, isLunar }): NamedDay[] => {
		if (month === undefined || day === undefined) return [];
		const iso = dayOf(year ?? yearOf(month, day), month, day);
		return [{ start, end, ...(isLunar ? { from: addDays(iso, -1), to: addDays(iso, 1) } : { day: iso }) }];
	});
	const found = findNamesIn(NAMES, { text: folded }).filter(
		({ start, end, ids: [id = 0] }) =>
			id < WEEKDAY || id >= ODD || !isNextTo(folded, printed, { start, end }),
	);
	const days: NamedDay[] = [];
	let last: string | undefined;
	for (const one of [...printed, ...found].sort((a, b) => a.start - b.start)) {
		const named =
			'ids' in one ? relative(folded, one, { published, here: last, told: () => last ?? told?.() }) : one;
		if (!named) continue;
		days.push(named);
		if ('day' in named) last = named.day;
	}
	return days;
}

/** "Tuesday, January 16": the weekday of a printed day says nothing of its own. */
function isNextTo(
	folded: string,
	printed: readonly NamedDay[],
	{ start, end }: { start: number; end: number },
): boolean {
	return printed.some((date) => {
		const between = end <= date.start ? folded.slice(end, date.start) : folded.slice(date.end, start);
		return between.length <= 6 && !/\p{L}{4}|[.;]/u.test(between);
	});
}

type FoundName = { start: number; end: number; ids: readonly number[] };

function relative(
	folded: string,
	{ start, end, ids }: FoundName,
	anchors: AnchorsHere,
): NamedDay | undefined {
	const id = mostSaid(ids);
	if (id >= NO_DAY) return undefined;
	if (id >= ODD) return oddDay(folded, { start, end }, id - ODD, anchors);
	if (id >= WEEKDAY) return onWeekday(folded, { start, end }, id - WEEKDAY, anchors.published);
	const turn = RELATIVE[id]?.turn;
	if (!turn) return undefined;
	const from = turn.from === 'told' ? anchors.told?.() : anchors.published;
	return counted({ start, end }, from, turn.days);
}

/** Of names that end with the same word the longest: the Arabic for two days begins like that for one. */
function mostSaid(ids: readonly number[]): number {
	const lengthOf = (id: number) => RELATIVE[id]?.name.length ?? 0;
	return ids.reduce((most, id) => (lengthOf(id) > lengthOf(most) ? id : most), ids[0] ?? 0);
}

function counted(
	span: { start: number; end: number },
	from: string | undefined,
	days: number | readonly [number, number],
): NamedDay | undefined {
	if (from === undefined) return undefined;
	if (typeof days === 'number') return { ...span, day: addDays(from, days) };
	return { ...span, from: addDays(from, days[0]), to: addDays(from, days[1]) };
}

/**
 * "The day before." counts back; "on Thursday, two days after Iran struck" says when Iran did: earlier than the day named
 * here. Where no day was named here, what Iran's strike was may be any day's.
 */
function oddDay(
	folded: string,
	span: { start: number; end: number },
	which: number,
	{ here, told }: AnchorsHere,
): NamedDay | undefined {
	const days = ODD_WORDS[which]?.[1] ?? 0;
	if (/^ ?(?:[.,;:)"]|$|and )/.test(folded.slice(span.end))) return counted(span, told?.(), days);
	return counted(span, here, -days);
}

function onWeekday(
	folded: string,
	span: { start: number; end: number },
	weekday: number,
	published: string | undefined,
): NamedDay | undefined {
	if (published === undefined) return undefined;
	const back = (weekdayOf(published) - weekday + 7) % 7;
	const ahead = (7 - back) % 7;
	if (isBeside(folded, span, NEXT)) return { ...span, day: addDays(published, ahead || 7) };
	if (isBeside(folded, span, LAST)) return { ...span, day: addDays(published, -(back || 7)) };
	return { ...span, day: addDays(published, isToCome(folded, span) ? ahead : -back) };
}

function isBeside(
	folded: string,
	{ start, end }: { start: number; end: number },
	words: ReadonlySet<string>,
): boolean {
	const before = folded.slice(0, start).trimEnd().split(' ').at(-1) ?? '';
	const after = folded.slice(end).trimStart().split(' ', 1)[0] ?? '';
	return words.has(before) || words.has(after);
}

/** Whether the clause around a weekday speaks of what is to come. */
function isToCome(folded: string, { start, end }: { start: number; end: number }): boolean {
	const before =
		folded
			.slice(Math.max(0, start - FUTURE_NEAR), start)
			.split(/[,،.;؛"]/)
			.at(-1) ?? '';
	const after = folded.slice(end, end + FUTURE_NEAR).split(/[,،.;؛"۔।]/, 1)[0] ?? '';
	return [before, isArabicOrHindi(after) ? after : ''].some((part) =>
		part.split(' ').some((word) => FUTURE.has(word)),
	);
}

/** Where the verb stands at the end. */
function isArabicOrHindi(text: string): boolean {
	return /[\u0600-\u06ff\u0900-\u097f]/.test(text);
}
