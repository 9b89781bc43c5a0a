import { describe, expect, it } from 'vitest';
import type { Coverage, Dossier, Figure, Statement, TimelineEntry } from '../../../src/dossier/dossier.ts';
import type { FigureMention, Findings, Polarity } from '../../../src/facts/mention.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import { doubted, leftOut, since, slips, stated } from '../../../src/report/read-off.ts';
import { isoDay } from '../../../src/text/days.ts';
import { smallDossier } from '../dossier/small-dossier.ts';

const statement = (id: string, date: string, core = true) =>
	({ id, date, core, sources: ['s1'] }) as Statement;
const found = (id: string, block: number) => ({
	statement: id,
	passages: [{ block, start: 0, end: 5, polarity: 'asserted' as const, by: [] }],
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
	people: [],
	places: [],
	figures: [],
	quotes: [],
	coverage: [],
	sources: [{ id: 's1', outlet: 'Herald' }],
	timeline: [
		{ id: 't1', date: '2024-01-16' },
		{ id: 't2', date: '2024-01-29' },
	] as TimelineEntry[],
} as unknown as Dossier;

function report(published: string | undefined, ...statements: ReturnType<typeof found>[]) {
	return reportOf({ published, findings: { statements } });
}

type Given = { published?: string | undefined; findings?: Partial<Findings>; dossier?: Partial<Dossier> };

function reportOf({ published, findings, dossier: other }: Given) {
	return makeReport({
		article: { href: 'https://news.example/a', ...(published && { published }) },
		dossier: { ...dossier, ...other },
		recognition: { dossier: 'd', score: 1, matches: true, evidence: [], contributions: [] },
		findings: { statements: [], doubted: [], figures: [], quotes: [], places: [], ...findings },
		coverage: { more: [] },
	});
}

describe('the report', () => {
	it('lists what the article states first, in its order, then what it leaves out, core first', () => {
		const { statements } = report('2024-01-30', found('visit', 1), found('detail', 0));
		expect(statements.map((row) => row.statement.id)).toEqual(['detail', 'visit', 'strike', 'retaliation']);
	});

	it('holds who is who, where it was and what is disputed, each with its sources, and nothing that is only for finding', () => {
		const shown = reportOf({ dossier: smallDossier }).dossier;
		const { disagreements, background } = smallDossier;
		expect(shown).toMatchObject({ disagreements, background });
		const [person, place] = [shown.people[0], shown.places[0]];
		expect(person).toMatchObject({ name: 'Jilani', role: { en: 'A minister' }, sources: ['dawn-1'] });
		expect(place).toMatchObject({ name: 'Saravan', exact: 'point', sources: ['dawn-1'] });
		expect([person, place].filter((one) => one && ('spellings' in one || 'concept' in one))).toEqual([]);
		expect(shown.moves).toEqual(smallDossier.moves);
		expect(shown.sources).toEqual(smallDossier.sources);
		expect(Object.keys(shown)).not.toContain('concepts');
	});

	it('marks the places that this article names', () => {
		const placesOf = (...places: string[]) =>
			reportOf({ dossier: smallDossier, findings: { places } }).dossier.places;
		expect(placesOf('saravan')[0]).toHaveProperty('named', true);
		expect(placesOf()[0]).not.toHaveProperty('named');
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

	it('names first what most outlets state of what is left out', () => {
		const coverage = [
			{ outlet: 'Herald', statements: ['visit', 'retaliation'] },
			{ outlet: 'Courier', statements: ['visit'] },
			{ outlet: 'Courier', statements: ['visit', 'strike'] },
			{ outlet: 'Post', statements: ['visit', 'detail'] },
		] as Coverage[];
		const { statements } = reportOf({ dossier: { coverage } });
		expect(statements.map(({ statement: { id }, outlets }) => [id, outlets])).toEqual([
			['visit', 3],
			['strike', 2],
			['retaliation', 1],
			['detail', 2],
		]);
		expect(leftOut({ statements }).map(({ id }) => id)).toEqual(['visit', 'strike', 'retaliation']);
	});

	const doubtful = (id: string, polarity: Polarity) => ({
		...found(id, 0),
		passages: [{ block: 0, start: 0, end: 5, polarity, by: [] }],
	});

	it('neither holds what is denied for stated, nor for left out; what is only asked is left out', () => {
		const asked = reportOf({
			findings: { doubted: [doubtful('strike', 'denied'), doubtful('visit', 'asked')] },
		});
		expect(stated(asked)).toEqual([]);
		expect(doubted(asked).map(({ statement: id }) => id)).toEqual(
			expect.arrayContaining(['strike', 'visit']),
		);
		expect(leftOut(asked).map(({ id }) => id)).toEqual(['retaliation', 'visit']);
	});

	it('lists what happened since, nothing where nothing did, and no list where the date is not known', () => {
		expect(since(report('2024-01-17'))?.map(({ id }) => id)).toEqual(['t2']);
		expect(since(report('2024-03-01'))).toEqual([]);
		expect(since(report(undefined))).toBeUndefined();
	});

	const claim = (byKind: string, exact: number) => ({ value: { exact }, by: 'x', byKind, sources: [] });
	const dead = {
		id: 'dead',
		claims: [claim('official', 9), claim('state-media', 10), claim('agency', 4)],
	} as unknown as Figure;
	const mention = (agrees: number[], differs: number[]): FigureMention => ({
		figure: 'dead',
		value: { exact: 4 },
		passages: [],
		quote: '',
		agrees,
		differs,
	});

	it.each([
		['agrees with an agency alone', [2], [0, 1], [[0, 1]]],
		['agrees with one government', [0], [1, 2], []],
		['can be compared with no official', [], [2], []],
	])('finds the slip of a figure that %s', (_, agrees, differs, expected) => {
		const given = { dossier: { figures: [dead] }, findings: { figures: [mention(agrees, differs)] } };
		expect(slips(reportOf(given)).map(({ against }) => against)).toEqual(expected);
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
