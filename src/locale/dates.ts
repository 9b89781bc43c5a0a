import { localeOf } from './messages.ts';

/** The calendars that dates are shown in; `auto`: the one that the news in the language counts by. */
export const CALENDARS = ['auto', 'gregory', 'persian', 'islamic-umalqura'] as const;
export type Calendar = (typeof CALENDARS)[number];

/**
 * How much of a date is written: in full; with a short month; for pictures and headings, which have no room for a second
 * calendar, alone; or without its year.
 */
export type DateLength = 'long' | 'short' | 'alone' | 'day';

/**
 * A way to write ISO days in a language and calendar, without moving them between time zones: "16 January 2024". Where
 * that is not the Gregorian, which the sources are dated by, the Gregorian date stands beside it in parentheses, save in
 * `alone` and `day`. What is no day is given back as it is.
 */
export function dateWriter(
	language: string,
	calendar: Calendar = 'auto',
): (iso: string, length?: DateLength) => string {
	const own = calendar !== 'auto' ? calendar : language === 'fa' ? 'persian' : 'gregory';
	// Made on first use: each costs about a millisecond.
	const formats = new Map<string, Intl.DateTimeFormat>();
	const write = (date: Date, length: DateLength, name: string) => {
		const key = length + name;
		const format = formats.get(key) ?? formatOf(language, length, name);
		formats.set(key, format);
		return format.format(date);
	};
	return (iso, length = 'long') => {
		const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
		const date = new Date(`${day}T00:00:00Z`);
		if (Number.isNaN(date.getTime())) return iso;
		const written = write(date, length, own);
		if (own === 'gregory' || length === 'alone' || length === 'day') return written;
		return `${written} (${write(date, length, 'gregory')})`;
	};
}

function formatOf(language: string, length: DateLength, calendar: string): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(localeOf(language), {
		day: 'numeric',
		// Where `Intl` shortens a Hijri month, it is to Latin letters.
		month: length === 'long' || calendar !== 'gregory' ? 'long' : 'short',
		...(length !== 'day' && { year: 'numeric' }),
		timeZone: 'UTC',
		calendar,
	});
}
