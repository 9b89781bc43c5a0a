import { expect } from 'vitest';
import type { Polarity } from '../../../src/facts/mention.ts';
import { slips } from '../../../src/report/read-off.ts';
import type { Report } from '../../../src/report/report.ts';
import { DOSSIER } from '../event/dossier.ts';

/** The two reports, and their texts. */
export type Both = { fox: Report; dork: Report };
type Row = (both: Both) => void;

const ids = ({ statements }: Report) =>
	statements.filter(({ mention }) => mention).map(({ statement }) => statement.id);
const passages = ({ statements }: Report, id: string) =>
	statements.find(({ statement }) => statement.id === id)?.mention?.passages ?? [];
const mentions = ({ figures }: Report, id: string) =>
	figures.find(({ figure }) => figure.id === id)?.mentions ?? [];
const values = (report: Report, id: string) => mentions(report, id).map(({ value }) => value);
const slipped = (report: Report) => slips(report).map(({ figure }) => figure.id);
const speakers = (report: Report, id: string) =>
	passages(report, id).flatMap(({ by }) => by.map(({ name }) => name));
const polarities = (report: Report, id: string): Polarity[] =>
	passages(report, id).map(({ polarity }) => polarity);

const both =
	(...statements: string[]): Row =>
	({ fox, dork }) => {
		expect(ids(fox)).toEqual(expect.arrayContaining(statements));
		expect(ids(dork)).toEqual(expect.arrayContaining(statements));
	};
const onlyFox =
	(...statements: string[]): Row =>
	({ fox, dork }) => {
		expect(ids(fox)).toEqual(expect.arrayContaining(statements));
		expect(ids(dork).filter((id) => statements.includes(id))).toEqual([]);
	};
const neither =
	(...statements: string[]): Row =>
	({ fox, dork }) => {
		expect([...ids(fox), ...ids(dork)].filter((id) => statements.includes(id))).toEqual([]);
	};
/** The one has a speaker for it, the other says it in its own name, or in nobody's. */
const speakerLost =
	(id: string, speaker: string): Row =>
	({ fox, dork }) => {
		expect(speakers(fox, id)).toContain(speaker);
		expect(passages(dork, id).length).toBeGreaterThan(0);
		expect(passages(dork, id).filter(({ by }) => by.length === 0).length).toBeGreaterThan(0);
	};
const slip =
	(figure: string): Row =>
	({ fox, dork }) => {
		expect(slipped(fox)).toContain(figure);
		expect(slipped(dork)).toContain(figure);
	};
const all =
	(...rows: Row[]): Row =>
	(reports) => {
		for (const row of rows) row(reports);
	};
const figure =
	(id: string, fox: object[], dork: object[]): Row =>
	(reports) => {
		expect(values(reports.fox, id)).toEqual(fox);
		expect(values(reports.dork, id)).toEqual(dork);
	};
/** The sources give these values of a figure, and both reports carry them. */
const claimed =
	(id: string, ...expected: object[]): Row =>
	({ fox }) => {
		const claims = fox.figures.find((row) => row.figure.id === id)?.figure.claims ?? [];
		expect(claims.map(({ value }) => value)).toEqual(expect.arrayContaining(expected));
	};
const disputed =
	(id: string, positions: number): Row =>
	() => {
		const found = DOSSIER.disagreements?.find((one) => one.id === id);
		expect(found?.positions.length).toBeGreaterThanOrEqual(positions);
		expect(found?.positions.every(({ sources }) => sources.length > 0)).toBe(true);
	};

/** What the report says to each row of the research's comparison, by its topic. */
export const ROWS: Record<string, Row> = {
	'headline verb': both('security-cooperation-agreed', 'strike-was-an-answer'),
	when: figure('ministers-meet-date', [{ date: '2024-01-29' }], []),
	'total dead': figure('both-strikes-killed', [{ min: 11 }], [{ min: 11 }]),
	'who killed whom': all(
		figure('first-strike-killed', [{ exact: 2 }], []),
		figure('second-strike-killed', [{ min: 9 }], []),
		onlyFox('two-children-killed', 'nine-killed-in-second-strike'),
	),
	'date of Iranian strike': all(
		figure('first-strike-date', [{ date: '2024-01-17' }], [{ date: '2024-01-17' }]),
		slip('first-strike-date'),
	),
	'kind of attack': neither('strike-by-missiles-and-drones', 'strike-by-drones-and-rockets'),
	'place in Pakistan': all(
		both('strike-in-balochistan'),
		neither('strike-in-panjgur', 'strike-at-koh-e-sabz'),
	),
	'place in Iran': all(
		onlyFox('strike-in-sistan-baluchestan', 'workers-shot-near-saravan'),
		neither('strike-near-saravan'),
	),
	'target of Iran': ({ fox, dork }) => {
		expect(speakers(fox, 'strike-aimed-at-jaish-al-adl')).toContain('Tehran');
		expect(polarities(dork, 'strike-aimed-at-jaish-al-adl')).toEqual(['claimed']);
		expect(speakers(dork, 'strike-aimed-at-jaish-al-adl')).toEqual(['Iran']);
	},
	'target of Pakistan': all(
		speakerLost('strike-aimed-at-baloch-groups', 'Islamabad'),
		neither('bla-and-blf-named'),
	),
	'diplomatic reply': all(both('pakistan-recalls-ambassador'), slip('ambassadors-recalled')),
	'who met': all(
		both('ministers-meet-in-islamabad', 'minister-meets-kakar'),
		neither('minister-meets-army-chief'),
	),
	'cooperation channels': all(both('existing-channels'), onlyFox('channels-of-leaders')),
	dialogue: speakerLost('dialogue-to-settle', 'Jilani'),
	terrorism: speakerLost('terrorism-common-challenge', 'Jilani'),
	sovereignty: all(
		speakerLost('respect-for-sovereignty', 'Jilani'),
		speakerLost('respect-for-sovereignty', 'Amirabdollahian'),
	),
	terrorists: all(
		speakerLost('no-room-for-terrorists', 'Amirabdollahian'),
		neither('third-countries-blamed'),
	),
	'liaison officers / meetings': all(
		onlyFox('liaison-officers', 'ministers-to-meet-regularly'),
		neither('liaison-in-turbat-and-zahedan'),
	),
	'free zones': all(speakerLost('free-trade-zones', 'Amirabdollahian'), neither('border-markets')),
	'Raisi visit': neither('raisi-invited', 'raisi-visits-pakistan'),
	history: all(
		both('long-mutual-suspicion'),
		onlyFox('pakistan-nuclear-armed', 'domestic-pressure', 'gaza-war-in-background'),
	),
	labourers: all(
		figure('workers-killed', [{ min: 4 }], [{ min: 4 }]),
		figure('workers-wounded', [{ exact: 3 }], []),
		figure('workers-shot-date', [{ date: '2024-01-27' }], []),
		slip('workers-killed'),
	),
	reaction: all(
		both('relatives-rally', 'bodies-to-be-brought-home'),
		onlyFox('wounded-treated-in-iran'),
		figure('relatives-rally-date', [{ date: '2024-01-28' }], []),
	),
	quotations: ({ fox, dork }) => {
		expect(fox.quotes.filter(({ mention }) => mention)).toHaveLength(6);
		expect(dork.quotes.filter(({ mention }) => mention)).toEqual([]);
	},
	'source credit': () => {
		const seeds = DOSSIER.coverage.filter(({ url }) => /samfordcrimson|thestockdork/.test(url));
		expect(seeds.map(({ textBy }) => textBy)).toEqual(['AP', 'AP']);
		expect(seeds.every(({ note }) => note !== undefined)).toBe(true);
	},
	'noise in page text': ({ fox, dork }) => {
		for (const { statements, figures } of [fox, dork]) {
			expect(
				JSON.stringify([statements.map((row) => row.mention), figures.map((row) => row.mentions)]),
			).not.toMatch(/Jordan|DepositPhotos/);
		}
	},
	'"tree others"': ({ fox }) => {
		const [mention] = mentions(fox, 'first-strike-wounded');
		expect(mention).toMatchObject({ value: { exact: 3 }, misprint: true });
		expect(mention?.agrees).toContain(0);
	},
	'"Jan. 17"': slip('first-strike-date'),
	'"recalled its ambassadors"': all(
		figure('ambassadors-recalled', [{ min: 2 }], [{ min: 2 }]),
		slip('ambassadors-recalled'),
	),
	'"at least four" labourers': all(slip('workers-killed'), disputed('workers-killed', 2)),
	'"deadly airstrikes by both"': all(
		both('eleven-killed-in-both'),
		neither('strike-by-missiles-and-drones', 'strike-by-drones-and-rockets'),
		disputed('whom-pakistan-hit', 3),
		disputed('weapons', 2),
	),
	'order of Pakistani replies': (reports) => {
		for (const { statements, ...report } of [reports.fox, reports.dork]) {
			const dates = new Map(statements.map(({ statement }) => [statement.id, statement.date]));
			expect(
				(dates.get('pakistan-recalls-ambassador') ?? '') < (dates.get('pakistan-strikes-iran') ?? ''),
			).toBe(true);
			const [recall] = passages({ ...report, statements }, 'pakistan-recalls-ambassador');
			expect(
				passages({ ...report, statements }, 'pakistan-strikes-iran').some(
					({ block }) => block >= (recall?.block ?? 0),
				),
			).toBe(true);
		}
	},
	'"Anwaarul-Haq-Kakar"': all(both('minister-meets-kakar'), () => {
		const kakar = DOSSIER.people.find(({ id }) => id === 'kakar');
		expect(kakar?.spellings).toContain('Anwaarul-Haq-Kakar');
		expect(kakar?.name).toBe('Anwaar-ul-Haq Kakar');
	}),
	"date of Iran's strike": all(
		claimed('first-strike-date', { date: '2024-01-16' }, { date: '2024-01-17' }),
		disputed('first-strike-date', 2),
	),
	'Saravan toll': all(
		claimed('second-strike-killed', { exact: 7 }, { exact: 9 }, { exact: 10 }),
		disputed('second-strike-killed', 3),
	),
	'Saravan breakdown': all(
		claimed('second-strike-women', { exact: 3 }, { exact: 2 }),
		claimed('second-strike-children', { exact: 4 }, { exact: 6 }, { exact: 2 }),
		disputed('second-strike-women-and-children', 3),
	),
	'wounded at Koh-e-Sabz': all(
		claimed('first-strike-wounded', { exact: 3 }, { exact: 4 }),
		disputed('first-strike-wounded', 3),
	),
	'were victims civilians': all(disputed('whom-iran-hit', 2), disputed('whom-pakistan-hit', 4)),
	"Iran's ambassador": disputed('ambassadors', 3),
	"who attacked labourers' housing / place": disputed('shooting-place', 2),
	'arrival of Iran FM': all(
		claimed('minister-arrives', { date: '2024-01-28' }, { date: '2024-01-29' }),
		disputed('minister-arrives', 2),
	),
	repatriation: all(
		claimed('bodies-handed-over', { date: '2024-01-31' }, { date: '2024-02-01' }),
		disputed('bodies-returned', 2),
	),
	'name of the mechanism': disputed('mechanism-name', 3),
	'"third countries"': all(
		neither('third-countries-blamed'),
		disputed('third-countries', 2),
		({ fox, dork }) => {
			for (const { statements } of [fox, dork]) {
				const row = statements.find(({ statement }) => statement.id === 'third-countries-blamed');
				expect(row?.statement.core).toBe(true);
			}
		},
	),
	Shahbakhsh: all(disputed('shahbakhsh', 2), neither('commander-reported-killed')),
};

/** Rows about the choice of words, which no list of facts holds, and why. */
export const UNSAID: Record<string, string> = {
	'tense/effect':
		'Both say that the strikes strained relations; that the one puts it in the present perfect is a matter of tense.',
	purpose:
		'Both say that the visitor was to speak of the shooting; "brief" and "discuss" are told apart by no fact.',
};
