import { expect, it } from 'vitest';
import type { TimelineEntry } from '../../../src/dossier/dossier.ts';
import { scaleDays } from '../../../src/event-page/day-scale.ts';

const entry = (date: string, id = date) => ({ id, date }) as TimelineEntry;

it('keeps days apart as they are, and shortens long pauses', () => {
	const days = scaleDays(['2024-01-16', '2024-01-17', '2024-01-19', '2024-06-19'].map((date) => entry(date)));
	expect(days.map(({ x }) => x)).toEqual([0, 1 / 6, 3 / 6, 1]);
	expect(days.map(({ isAfterGap }) => isAfterGap)).toEqual([false, false, false, true]);
});

it('puts what happened on one day on one place, whatever its order', () => {
	const days = scaleDays([entry('2024-01-17', 'b'), entry('2024-01-16', 'a'), entry('2024-01-17', 'c')]);
	expect(days.map(({ entries }) => entries.map(({ id }) => id).join())).toEqual(['a', 'b,c']);
});

it('puts a single day into the middle, and draws nothing of nothing', () => {
	expect(scaleDays([entry('2024-01-16')])[0]?.x).toBe(0.5);
	expect(scaleDays([])).toEqual([]);
});
