import { foldText } from './fold.ts';
import { fromHijri, LUNAR, lunarMonths, mayBeLunar, SOLAR } from './hijri-dates.ts';
import { MONTH_NAMES, SOLAR_MONTH_NAMES } from './months.ts';
import { type Found, findNamesIn, openNames, sortNames } from './names.ts';

/**
 * A date in a text, as far as it is given; a year alone has neither month nor day. `isLunar`: it may be a day off, since a
 * lunar month begins where its moon was seen. Units of the folded text.
 */
export type TextDate = {
	start: number;
	end: number;
	year?: number;
	month?: number;
	day?: number;
	isLunar?: true;
};

/** What stands before the number of a month of the Hijri calendars. */
const SOLAR_MONTH = 100;
const LUNAR_MONTH = 200;
/** The solar year of a day without one. */
const THIS_YEAR = 1402;
const MONTHS = openNames(
	sortNames([
		...MONTH_NAMES.flatMap((names, i) => names.map((name) => ({ key: foldText(name), id: i + 1 }))),
		...SOLAR_MONTH_NAMES.flatMap((names, i) =>
			names.map((name) => ({ key: foldText(name), id: SOLAR_MONTH + i + 1 })),
		),
	]),
);

const BEFORE = /(?<![0-9])(\d{1,2})(?:st|nd|rd|th|er|\.)? ?(?:of |de |di |д |من )?$/;
const AFTER = /^\.? ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![0-9:])/;
/** Between month and year may stand the month's other name, as in "يناير/كانون الثاني 2024", or its epithet. */
const YEAR_AFTER =
	/^[.,،]? ?(?:[/(] ?\p{L}+(?: \p{L}+)?\)? |de |del |سن[هہ] |عام |ال[^ ]+ )?((?:1[34]|20)\d\d)(?!\d)/u;
const NUMERIC = [
	/(?<![\d.])(?<y>20\d\d)[ /.](?<m>[01]?\d)[ /.](?<d>[0-3]?\d)(?!\d)/g,
	/(?<![\d.])(?<d>[0-3]?\d)[/.](?<m>[01]?\d)[/.](?<y>20\d\d)(?!\d)/g,
	/(?<![\d.])(?<solar>1[34]\d\d)[ /.](?<m>[01]?\d)[ /.](?<d>[0-3]?\d)(?!\d)/g,
	/(?:(?<y>20\d\d) ?[年년] ?)?(?<!\d)(?<m>1?\d) ?[月월] ?(?<d>[1-3]?\d) ?[日号號일]/g,
];
/** What every date in digits has. */
const MAY_BE_NUMERIC = /20\d\d|1[34]\d\d|[月월]/;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** All dates of a folded text, in order. Solar (Iranian, Afghan) and lunar (Islamic) dates are given in the Gregorian calendar. */
export function findDates(folded: string): TextDate[] {
	// No date is without a number.
	if (!/\d/.test(folded)) return [];
	const dates = [...namedDates(folded), ...numericDates(folded)]
		.sort((a, b) => a.start - b.start)
		.filter(({ start }, at, all) => start >= (all[at - 1]?.end ?? 0));
	let covered = 0;
	const years = [...folded.matchAll(YEAR)].flatMap((match) => {
		while ((dates[covered]?.end ?? folded.length) <= match.index) covered++;
		if ((dates[covered]?.start ?? folded.length) <= match.index) return [];
		return [{ start: match.index, end: match.index + 4, year: Number(match[0]) }];
	});
	return [...dates, ...years].sort((a, b) => a.start - b.start);
}

function namedDates(folded: string): TextDate[] {
	const months = findNamesIn(MONTHS, { text: folded });
	// Only with their years: the names of lunar months are persons' names, too.
	const lunar = mayBeLunar(folded) ? findNamesIn(lunarMonths(LUNAR_MONTH), { text: folded }) : [];
	return datesAt(folded, [...months, ...lunar]);
}

function datesAt(folded: string, months: readonly Found[]): TextDate[] {
	return months.flatMap(({ start, end, ids }) => {
		const before = BEFORE.exec(folded.slice(Math.max(0, start - 10), start));
		const after = before ? undefined : AFTER.exec(folded.slice(end, end + 10));
		const day = Number((before ?? after)?.[1]);
		const behind = end + (after ? after[0].length : 0);
		const year = YEAR_AFTER.exec(folded.slice(behind, behind + 24));
		if (!before && !after && !year) return [];
		const span = {
			start: start - (before ? before[0].length : 0),
			end: behind + (year ? year[0].length : 0),
		};
		return dated(span, {
			month: ids[0] ?? 0,
			...(day >= 1 && day <= 31 && { day }),
			...(year && { year: Number(year[1]) }),
		});
	});
}

function numericDates(folded: string): TextDate[] {
	if (!MAY_BE_NUMERIC.test(folded)) return [];
	return NUMERIC.flatMap((pattern) =>
		[...folded.matchAll(pattern)].flatMap((match) => {
			const { y, m, d, solar } = match.groups ?? {};
			const [month, day] = [Number(m), Number(d)];
			if (month < 1 || month > 12 || day < 1 || day > 31) return [];
			return dated(
				{ start: match.index, end: match.index + match[0].length },
				solar
					? { year: Number(solar), month: (mayBeLunar(solar) ? LUNAR_MONTH : SOLAR_MONTH) + month, day }
					: { month, day, ...(y && { year: Number(y) }) },
			);
		}),
	);
}

type Parts = { year?: number; month: number; day?: number };

function dated(span: { start: number; end: number }, parts: Parts): TextDate[] {
	const { year, month, day } = parts;
	if (month < SOLAR_MONTH) return [{ ...span, ...parts }];
	const isLunar = month > LUNAR_MONTH;
	// Hijri years have not come to 1500 yet.
	if ((year ?? (isLunar ? 1500 : 0)) >= 1500) return [];
	const date = fromHijri(isLunar ? LUNAR : SOLAR, year ?? THIS_YEAR, month % 100, day ?? 1);
	// A month alone begins and ends within two others.
	if (!day) return year ? [{ ...span, year: date.getUTCFullYear() }] : [];
	return [
		{
			...span,
			...(year && { year: date.getUTCFullYear() }),
			month: date.getUTCMonth() + 1,
			day: date.getUTCDate(),
			...(isLunar && { isLunar }),
		},
	];
}
