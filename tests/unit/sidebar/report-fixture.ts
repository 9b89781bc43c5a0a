import type { ClutterPiece } from '../../../src/clutter/clutter.ts';
import type { CoverageCard } from '../../../src/coverage/choose.ts';
import type {
	Claim,
	Coverage,
	Figure,
	Quotation,
	Statement,
	TimelineEntry,
} from '../../../src/dossier/dossier.ts';
import type { FigureMention, StatementMention } from '../../../src/facts/mention.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import type { Report, ReportInput } from '../../../src/report/report.ts';

/** An event that never happened, told at the length of real ones: two countries quarrel over a bridge, and make up. */
export function reportFixture(): Report {
	return makeReport(reportInput());
}

/** What it is made from. */
export function reportInput(): ReportInput {
	return {
		article: {
			href: 'https://news.example/bridge',
			published: '2031-03-14',
		},
		dossier: {
			format: 1,
			id: 'halm-bridge-2031',
			updated: '2031-04-02',
			title: { en: 'Norland and Vesk: the Halm bridge, March 2031', fa: 'نورلند و وسک: پل هالم، مارس ۲۰۳۱' },
			summary: { en: 'Two neighbours shelled each other’s border posts, and agreed to talk.' },
			window: { from: '2031-02-01', to: '2031-05-01', coreFrom: '2031-03-02', coreTo: '2031-03-14' },
			concepts: [],
			recognition: { strong: [], required: [], telling: [], neighbours: [] },
			background: [
				{
					text: {
						en: 'The two countries share 410 km of border along the Halm, much of it unmarked since 1954.',
					},
					sources: ['s1', 's2'],
				},
			],
			timeline: TIMELINE,
			statements: STATEMENTS,
			figures: FIGURES,
			quotes: QUOTES,
			people: [],
			places: [],
			coverage: [],
			sources: [
				{ id: 's1', url: 'https://courier.example/halm', outlet: 'The Courier', published: '2031-03-03' },
				{ id: 's2', url: 'https://herald.example/12', outlet: 'Vesk Herald', published: '2031-03-13' },
				{ id: 's3', url: 'https://agency.example/story', outlet: 'Agency Nord' },
			],
		},
		recognition: {
			dossier: 'halm-bridge-2031',
			score: 0.984,
			matches: true,
			evidence: [
				{ concept: 'norland', name: 'Norland', where: 'title' },
				{ concept: 'vesk', name: 'Vesk', where: 'title' },
				{ concept: 'halm', name: 'Halm bridge', where: 'title' },
				{ concept: 'odrin', name: 'Mira Odrin', where: 'lead' },
				{ concept: 'shelling', name: 'shelled', where: 'body' },
			],
			contributions: [
				{ reason: 'strong-group', amount: 2.4, detail: 'Norland, Vesk, Halm bridge' },
				{ reason: 'date-in-window', amount: 0.8 },
				{ reason: 'neighbour', amount: -0.3, detail: 'the 2029 fishing quarrel' },
			],
		},
		findings: {
			statements: STATEMENTS.slice(0, 11).map(mention),
			doubted: [],
			figures: [
				figureMention('killed', { exact: 7 }, { agrees: [1], differs: [0, 2, 3] }),
				figureMention('shells', { exact: 3 }, { agrees: [0, 1], differs: [] }),
				figureMention('first-strike', { date: '2031-03-03' }, { agrees: [], differs: [0, 1] }),
			],
			places: [],
			quotes: [
				{ quotation: 'q1', how: 'whole', by: [], passages: [passage(4)], quote: QUOTES[0]?.text ?? '' },
				{
					quotation: 'q2',
					how: 'shortened',
					by: [],
					passages: [passage(5)],
					quote: 'nobody wants to die for a bridge',
				},
			],
		},
		coverage: {
			other: card({
				id: 'c1',
				outlet: 'Vesk Herald',
				textBy: 'Agency Nord',
				statements: ['s12', 's13', 's14'],
			}),
			more: Array.from({ length: 9 }, (_, index) =>
				card(
					{
						id: `m${index}`,
						outlet: ['The Courier', 'Daily Post', 'Radio Norland'][index % 3] ?? '',
						textBy: 'own',
					},
					index === 2,
				),
			),
		},
	};
}

/** What would be hidden on its page. */
export const HIDDEN: ClutterPiece[] = [
	{ element: 11, kind: 'advertisement', reasons: ['class:ad-slot'], text: '' },
	{
		element: 12,
		kind: 'newsletter',
		reasons: ['phrase:sign up', 'outside'],
		text: 'Sign up for the morning briefing. Enter your address.',
	},
	{
		element: 13,
		kind: 'related',
		reasons: ['link-density'],
		text: 'Read next: Ten bridges you must see before you die',
	},
	{ element: 14, kind: 'share', reasons: ['class:share-bar'], text: 'Share Post Send' },
];

const FACTS: [text: string, core: boolean, date?: string][] = [
	['On 2 March Norland’s artillery shelled a border post near Halm in Vesk.', true],
	['Norland said that it had aimed at smugglers, not at Vesk’s soldiers.', true],
	['Vesk shelled two posts in Norland in return on 4 March.', true],
	['Vesk called back its ambassador from Norland.', true],
	['The foreign ministers agreed by telephone on 8 March to calm the border.', true],
	['Both ambassadors went back to their posts by 12 March.', true],
	['Foreign minister Mira Odrin came to Vesk’s capital on 14 March.', true],
	['The ministers agreed to place liaison officers in Halm and Torn.', false],
	['Odrin met the president of Vesk after her talks with her colleague.', false],
	['The two countries share 410 km of border.', false],
	['Vesk had complained of raids across the river before.', false],
	['Two children were among those killed by Norland’s shells.', true],
	['Nine labourers from Vesk were shot in Norland on the day before the visit.', true],
	['None of those killed in Norland was a citizen of Norland.', true],
	['China offered to mediate between the two.', false],
	['The bridge had been closed for eleven days.', false],
	['The talks lasted four hours and ended with a joint statement.', false],
	['The bridge was opened again to lorries on 28 March.', true, '2031-03-28'],
	['The two presidents met in Torn on 2 April.', false, '2031-04-02'],
];

const STATEMENTS: Statement[] = FACTS.map(([en, core, date = '2031-03-05'], index) => ({
	id: `s${index + 1}`,
	text: { en },
	part: 'dispute',
	date,
	core,
	patterns: [],
	sources: index % 2 ? ['s1', 's2'] : ['s3'],
}));

const claim = (value: Claim['value'], by: string, byKind: Claim['byKind'] = 'official'): Claim => ({
	value,
	by,
	byKind,
	on: '2031-03-05',
	sources: ['s1'],
});

const figure = (id: string, en: string, claims: Claim[]): Figure => ({
	id,
	what: { en },
	part: 'dispute',
	date: '2031-03-04',
	patterns: [],
	claims,
	sources: ['s1', 's2'],
});

const FIGURES: Figure[] = [
	figure('killed', 'Killed by Vesk’s shells on 4 March', [
		claim({ exact: 9 }, 'Norland’s interior ministry'),
		claim({ exact: 7 }, 'Deputy governor of Torn', 'local-official'),
		claim({ exact: 9 }, 'Agency Nord', 'agency'),
		{ ...claim({ min: 11 }, 'The Courier', 'outlet'), note: { en: 'Counts two who died in hospital.' } },
	]),
	figure('shells', 'Posts that were shelled', [
		claim({ exact: 3 }, 'Vesk’s army'),
		claim({ exact: 3 }, 'Agency Nord', 'agency'),
	]),
	figure('first-strike', 'Day of the first shelling', [
		claim({ date: '2031-03-02' }, 'Norland’s army'),
		claim({ date: '2031-03-02' }, 'Vesk’s foreign ministry'),
	]),
	figure('wounded', 'Wounded in Halm', [
		claim({ exact: 3 }, 'Vesk Herald', 'outlet'),
		claim({ exact: 4 }, 'The Courier'),
	]),
];

const QUOTES: Quotation[] = [
	['q1', 'Mira Odrin', 'The river has two banks and one peace.'],
	['q2', 'Jan Torvald', 'We have said it before and say it again: nobody wants to die for a bridge.'],
	['q3', 'Mira Odrin', 'Whoever lives by the border knows that it is no wall.'],
].map(([id = '', speaker = '', text = '']) => ({
	id,
	speaker,
	text,
	date: '2031-03-14',
	occasion: 'joint press conference',
	language: 'en',
	sources: ['s1'],
}));

const TIMELINE: TimelineEntry[] = (
	[
		['2031-03-02', 'Norland shells a post near Halm'],
		['2031-03-04', 'Vesk shells two posts in return'],
		['2031-03-08', 'The ministers speak by telephone'],
		['2031-03-14', 'Odrin visits Vesk'],
		['2031-03-28', 'The bridge opens to lorries'],
		['2031-04-02', 'The presidents meet in Torn'],
	] as const
).map(([date, en], index) => ({
	id: `t${index}`,
	date,
	precision: 'day',
	...(index < 2 && { time: 'about 4.30 a.m. local time' }),
	title: { en },
	text: { en: 'What happened in some detail, in one or two sentences, as the sources tell it.' },
	...(index === 0 && {
		caution: { en: 'Many texts say 3 March, the day on which it was reported.' },
	}),
	part: 'dispute',
	sources: ['s1', 's2'],
}));

const passage = (block: number) => ({ block, start: 0, end: 40 });

function mention({ id, text }: Statement, index: number): StatementMention {
	const places = index === 2 ? [index, index + 20] : [index];
	const passages = places.map((block) => ({ ...passage(block), polarity: 'asserted' as const, by: [] }));
	return { statement: id, passages, quote: text.en ?? '', confidence: 0.9 };
}

function figureMention(
	figure: string,
	value: FigureMention['value'],
	stand: Pick<FigureMention, 'agrees' | 'differs'>,
): FigureMention {
	return {
		figure,
		value,
		passages: [passage(3)],
		quote: 'Seven people were killed on the far bank.',
		...stand,
	};
}

function card(
	known: Partial<Coverage> & Pick<Coverage, 'id' | 'outlet' | 'textBy'>,
	sameText = false,
): CoverageCard {
	return {
		coverage: {
			url: `https://other.example/${known.id}`,
			headline: 'Odrin in Vesk: liaison officers on both banks, and no word on the nine labourers',
			published: '2031-03-14',
			dateBasis: 'page',
			language: 'en',
			part: 'visit',
			sources: [],
			...known,
		},
		reasons: ['same-story', 'other-country', 'adds-what-is-left-out'],
		sameText,
	};
}
