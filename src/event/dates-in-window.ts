import type { IsoDate } from '../dossier/dossier.ts';
import type { IndexedDossier } from '../dossier/name-index.ts';
import type { TextDate } from '../text/dates.ts';
import { addDays, dayOf } from '../text/days.ts';

/** How an article's dates stand to an event's days; the reason given in the reader's "why". */
export type DateView =
	| 'published-in-core'
	| 'published-in-window'
	| 'published-before'
	| 'published-after'
	| 'names-core-day'
	| 'names-other-day'
	| 'names-other-year'
	| 'no-date';

type Window = IndexedDossier['window'];

/** `named`: the day of the event that the text names, when it names one. */
export type DateSight = { view: DateView; detail?: string; published?: IsoDate; named?: string };

/** The published date decides; where an article has none, the dates that it names. */
export function viewDates(window: Window, published: string | undefined, dates: TextDate[]): DateSight {
	const day = /^\d{4}-\d\d-\d\d/.exec(published ?? '')?.[0];
	if (day !== undefined) {
		const view = viewPublished(window, day);
		// Of an article from another year, a day without its year is that year's.
		const named = dates.find((date) => date.year !== undefined && isCoreDay(window, date));
		return { view, detail: day, published: day, ...(named && { named: written(named) }) };
	}
	const core = dates.find((date) => isCoreDay(window, date));
	return core
		? { view: 'names-core-day', detail: written(core), named: written(core) }
		: viewOthers(window, dates);
}

function viewOthers(window: Window, dates: TextDate[]): { view: DateView; detail?: string } {
	const other = dates.find((date) => isOtherDay(window, date));
	if (other) return { view: 'names-other-day', detail: written(other) };
	const years = dates.flatMap(({ year }) => (year === undefined ? [] : [year]));
	const outside = years.filter((year) => year < yearOf(window.from) || year > yearOf(window.to));
	return outside.length > 0 && outside.length === years.length
		? { view: 'names-other-year', detail: String(outside[0]) }
		: { view: 'no-date' };
}

function viewPublished(window: Window, day: IsoDate): DateView {
	if (day < window.from) return 'published-before';
	if (day > window.to) return 'published-after';
	return day >= window.coreFrom && day <= window.coreTo ? 'published-in-core' : 'published-in-window';
}

/** A date without its year may be of the event's year. */
function isCoreDay({ coreFrom, coreTo }: Window, { year, month, day, isLunar }: TextDate): boolean {
	if (month === undefined || day === undefined) return false;
	const iso = dayOf(year ?? yearOf(coreFrom), month, day);
	const slack = isLunar ? 1 : 0;
	return addDays(iso, slack) >= coreFrom && addDays(iso, -slack) <= coreTo;
}

/** A month of a year that is not the core's. */
function isOtherDay({ coreFrom, coreTo }: Window, { year, month }: TextDate): boolean {
	if (year === undefined || month === undefined) return false;
	const iso = `${year}-${two(month)}`;
	return iso < coreFrom.slice(0, 7) || iso > coreTo.slice(0, 7);
}

function yearOf(day: IsoDate): number {
	return Number(day.slice(0, 4));
}

function two(number: number): string {
	return String(number).padStart(2, '0');
}

function written({ year, month, day }: TextDate): string {
	return [year, month, day].filter((part) => part !== undefined).join('-');
}
