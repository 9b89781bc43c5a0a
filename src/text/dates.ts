import { foldText } from './fold.ts';
import { MONTH_NAMES, SOLAR_MONTH_NAMES } from './months.ts';
import { findNamesIn, openNames, sortNames } from './names.ts';

/** A date in a text, as far as it is given; a year alone has neither month nor day. Units of the folded text. */
export type TextDate = { start: number; end: number; year?: number; month?: number; day?: number };

const SOLAR = 100;
const MONTHS = openNames(
	sortNames([
		...MONTH_NAMES.flatMap((names, i) => names.map((name) => ({ key: foldText(name), id: i + 1 }))),
		...SOLAR_MONTH_NAMES.flatMap((names, i) =>
			names.map((name) => ({ key: foldText(name), id: SOLAR + i + 1 })),
		),
	]),
);

const BEFORE = /(?<![0-9])(\d{1,2})(?:st|nd|rd|th|er|\.)? ?(?:of |de |di |д )?$/;
const AFTER = /^\.? ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![0-9:])/;
const YEAR_AFTER = /^[.,،]? ?(?:de |del |سن[هہ] |عام )?((?:1[34]|20)\d\d)(?!\d)/;
const NUMERIC = [
	/(?<![\d.])(?<y>20\d\d)[ /.](?<m>[01]?\d)[ /.](?<d>[0-3]?\d)(?!\d)/g,
	/(?<![\d.])(?<d>[0-3]?\d)[/.](?<m>[01]?\d)[/.](?<y>20\d\d)(?!\d)/g,
	/(?<![\d.])(?<solar>1[34]\d\d)[ /.](?<m>[01]?\d)[ /.](?<d>[0-3]?\d)(?!\d)/g,
	/(?:(?<y>20\d\d) ?[年년] ?)?(?<!\d)(?<m>1?\d) ?[月월] ?(?<d>[1-3]?\d) ?[日号號일]/g,
];
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/** All dates of a folded text, in order. Solar (Iranian, Afghan) dates are given in the Gregorian calendar. */
export function findDates(folded: string): TextDate[] {
	const dates = [...namedDates(folded), ...numericDates(folded)].sort((a, b) => a.start - b.start);
	let covered = 0;
	const years = [...folded.matchAll(YEAR)].flatMap((match) => {
		while ((dates[covered]?.end ?? folded.length) <= match.index) covered++;
		if ((dates[covered]?.start ?? folded.length) <= match.index) return [];
		return [{ start: match.index, end: match.index + 4, year: Number(match[0]) }];
	});
	return [...dates, ...years].sort((a, b) => a.start - b.start);
}

function namedDates(folded: string): TextDate[] {
	return findNamesIn(MONTHS, { text: folded }).flatMap(({ start, end, ids }) => {
		const before = BEFORE.exec(folded.slice(Math.max(0, start - 10), start));
		const after = before ? undefined : AFTER.exec(folded.slice(end, end + 10));
		const day = Number((before ?? after)?.[1]);
		const behind = end + (after ? after[0].length : 0);
		const year = YEAR_AFTER.exec(folded.slice(behind, behind + 12));
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
	return NUMERIC.flatMap((pattern) =>
		[...folded.matchAll(pattern)].flatMap((match) => {
			const { y, m, d, solar } = match.groups ?? {};
			const [month, day] = [Number(m), Number(d)];
			if (month < 1 || month > 12 || day < 1 || day > 31) return [];
			return dated(
				{ start: match.index, end: match.index + match[0].length },
				solar
					? { year: Number(solar), month: SOLAR + month, day }
					: { month, day, ...(y && { year: Number(y) }) },
			);
		}),
	);
}

type Parts = { year?: number; month: number; day?: number };

function dated(span: { start: number; end: number }, parts: Parts): TextDate[] {
	if (parts.month <= SOLAR) return [{ ...span, ...parts }];
	const gregorian = fromSolar({ ...parts, month: parts.month - SOLAR });
	return gregorian ? [{ ...span, ...gregorian }] : [];
}

/** Days before each solar month. */
const SOLAR_DAYS = [0, 31, 62, 93, 124, 155, 186, 216, 246, 276, 306, 336];

/** From 1996 to 2028 the solar year begins on 21 March, on 20 March in Gregorian leap years; others are left alone. */
function fromSolar({ year, month, day }: Parts): Parts | undefined {
	const solarYear = year ?? 1402;
	if (day === undefined || solarYear < 1375 || solarYear > 1407) return undefined;
	const firstDay = (solarYear + 621) % 4 === 0 ? 20 : 21;
	const date = new Date(Date.UTC(solarYear + 621, 2, firstDay + (SOLAR_DAYS[month - 1] ?? 0) + day - 1));
	return {
		...(year !== undefined && { year: date.getUTCFullYear() }),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
	};
}
