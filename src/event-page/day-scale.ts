import type { IsoDate, TimelineEntry } from '../dossier/dossier.ts';

/** A day of the picture with what happened on it; `x` from 0 (the first day) to 1. */
export type ScaledDay = { date: IsoDate; x: number; entries: TimelineEntry[]; isAfterGap: boolean };

const DAY_MS = 86_400_000;
/** Of a pause, as many days are drawn: the event's busy days stay apart, and months between them take no room. */
const LONGEST_PAUSE = 3;

/** The days on which something happened, on a scale that shortens long pauses, and says where. */
export function scaleDays(timeline: readonly TimelineEntry[]): ScaledDay[] {
	const byDay = new Map<IsoDate, TimelineEntry[]>();
	for (const entry of timeline) byDay.set(entry.date, [...(byDay.get(entry.date) ?? []), entry]);
	const dates = [...byDay.keys()].sort();
	let at = 0;
	const places = dates.map((date, index) => {
		const days = index === 0 ? 0 : daysBetween(dates[index - 1] ?? date, date);
		at += Math.min(days, LONGEST_PAUSE);
		return { date, at, isAfterGap: days > LONGEST_PAUSE };
	});
	return places.map(({ date, at: place, isAfterGap }) => {
		return { date, x: at === 0 ? 0.5 : place / at, entries: byDay.get(date) ?? [], isAfterGap };
	});
}

function daysBetween(from: IsoDate, to: IsoDate): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
