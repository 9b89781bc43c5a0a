const DAY_MS = 86_400_000;

/** The day of an ISO date or date and time as printed, without moving it between time zones; undefined for other text. */
export function isoDay(date: string | undefined): string | undefined {
	return date?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
}

/** `2024-01-16` from its parts. */
export function dayOf(year: number, month: number, day: number): string {
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The day so many days after another (before it, when negative). */
export function addDays(day: string, count: number): string {
	return new Date(Date.parse(day) + count * DAY_MS).toISOString().slice(0, 10);
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
	return new Date(Date.parse(day)).getUTCDay();
}
