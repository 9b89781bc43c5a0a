import { listNames, type Name } from './list-names.ts';
import { type Names, openNames } from './names.ts';

const DAY_MS = 86_400_000;
/** A Hijri calendar: its name in `Intl`, its first day, of the Gregorian carried back, and a month's mean length in days. */
export type HijriCalendar = { calendar: string; epoch: number; monthDays: number };
/** That of Iran and Afghanistan. */
export const SOLAR: HijriCalendar = { calendar: 'persian', epoch: Date.UTC(622, 2, 22), monthDays: 30.43685 };
/** That of Umm al-Qura. */
export const LUNAR: HijriCalendar = {
	calendar: 'islamic-umalqura',
	epoch: Date.UTC(622, 6, 19),
	monthDays: 29.530588,
};

const LANGUAGES = ['ar', 'fa', 'ur', 'en', 'tr', 'id', 'bn', 'hi'];
/** What the news writes besides the names that `Intl` knows, Muharram first; epithets are left to the year's pattern. */
const SPELLINGS = [
	'',
	'',
	'rabi al awwal',
	'rabi al thani|ربيع الثاني',
	'jumada al awwal',
	'jumada al thani|جمادى الثانية',
	'',
	'shaban',
	'',
	'',
	'dhul qadah|ذی القعدہ',
	'dhul hijjah|ذی الحجہ',
];

/** Whether a folded text may name a lunar date: it has a year of 1420 to 1469 (1999 to 2047). */
export function mayBeLunar(folded: string): boolean {
	return /(?<!\d)14[2-6]\d(?!\d)/.test(folded);
}

/** The names of the lunar months, by their numbers after `base`. */
export function lunarMonths(base: number): Names {
	months ??= openNames(listNames(SPELLINGS.flatMap((names, at) => namesOf(names, at + 1, base))));
	return months;
}
// Made when the first text asks for them: that takes longer than most texts take to read.
let months: Names | undefined;

function namesOf(names: string, month: number, base: number): Name[] {
	const day = middleOf(LUNAR, 1445, month);
	const known = LANGUAGES.map((language) => write(LUNAR, day, 'month', language));
	// The rules for spelling Latin letters do for all.
	return [...known, ...names.split('|')].map((name) => ({ name, language: 'en', id: base + month }));
}

/** A day of a Hijri calendar in the Gregorian. A month's last day that it has not is the next one's first. */
export function fromHijri(calendar: HijriCalendar, year: number, month: number, day: number): Date {
	const middle = middleOf(calendar, year, month);
	return new Date(middle + (day - Number(write(calendar, middle, 'day'))) * DAY_MS);
}

/** A day amid a month: the mean of all months is not far from it. */
function middleOf({ epoch, monthDays }: HijriCalendar, year: number, month: number): number {
	return epoch + Math.round((year * 12 + month - 12.5) * monthDays) * DAY_MS;
}

function write({ calendar }: HijriCalendar, time: number, part: 'month' | 'day', language = 'en'): string {
	const key = calendar + part + language;
	const options = { [part]: part === 'day' ? 'numeric' : 'long', timeZone: 'UTC', calendar };
	const format = formats.get(key) ?? new Intl.DateTimeFormat(language, options);
	formats.set(key, format);
	return format.format(time);
}
// Each takes longer to make than to use a hundred times.
const formats = new Map<string, Intl.DateTimeFormat>();
