import { describe, expect, it } from 'vitest';
import type { Dossier, Statement, TimelineEntry } from '../../../src/dossier/dossier.ts';
import { isoDay, leftOut, makeReport, stated } from '../../../src/report/make-report.ts';

const statement = (id: string, date: string, core = true) => ({ id, date, core }) as Statement;
const found = (id: string, block: number) => ({
	statement: id,
	passages: [{ block, start: 0, end: 5 }],
	quote: 'x',
	confidence: 1,
});

const dossier = {
	statements: [
		statement('strike', '2024-01-16'),
		statement('retaliation', '2024-01-18'),
		statement('detail', '2024-01-16', false),
		statement('visit', '2024-01-29'),
	],
	title: { en: 'The event', fa: 'رویداد' },
	figures: [],
	quotes: [],
	timeline: [
		{ id: 't1', date: '2024-01-16' },
		{ id: 't2', date: '2024-01-29' },
	] as TimelineEntry[],
} as unknown as Dossier;

function report(published: string | undefined, ...statements: ReturnType<typeof found>[]) {
	return makeReport({
		article: { href: 'https://news.example/a', ...(published && { published }) },
		dossier,
		recognition: { dossier: 'd', score: 1, matches: true, evidence: [], contributions: [] },
		findings: { statements, figures: [], quotes: [] },
		coverage: { more: [] },
	});
}

describe('the report', () => {
	it('lists what the article states first, in its order, then what it leaves out, core first', () => {
		const { statements } = report('2024-01-30', found('visit', 1), found('detail', 0));
		expect(statements.map((row) => row.statement.id)).toEqual(['detail', 'visit', 'strike', 'retaliation']);
	});

	it('does not blame an article for what happened after it', () => {
		const early = report('2024-01-17T08:00:00Z', found('strike', 0));
		expect(leftOut(early)).toEqual([]);
		expect(early.statements.find((row) => row.statement.id === 'visit')!.later).toBe(true);
	});

	it('counts core statements only as left out', () => {
		expect(leftOut(report(undefined)).map(({ id }) => id)).toEqual(['strike', 'retaliation', 'visit']);
		expect(stated(report(undefined))).toEqual([]);
	});

	it('says what happened since only when it knows the date', () => {
		expect(report('2024-01-17').timeline.map(({ since }) => since)).toEqual([false, true]);
		expect(report(undefined).timeline.map(({ since }) => since)).toEqual([undefined, undefined]);
	});

	it.each([
		['2024-01-29T23:30:00-05:00', '2024-01-29'],
		['2024-01-29', '2024-01-29'],
		['29 January', undefined],
		[undefined, undefined],
	])('%s was the day %s', (date, day) => {
		expect(isoDay(date)).toBe(day);
	});
});
