import type { Dossier } from '../../../src/dossier/dossier.ts';

const sources = ['dawn-1'];

/** One item of each kind, all of it right: where the cases of wrong dossiers begin. */
export const smallDossier: Dossier = {
	format: 1,
	id: 'small',
	updated: '2024-02-01',
	translated: ['ur'],
	title: { en: 'A small event', ur: 'ایک واقعہ' },
	summary: { en: 'Something happened at a border.' },
	window: { from: '2024-01-01', to: '2024-03-01', coreFrom: '2024-01-16', coreTo: '2024-02-01' },
	concepts: [
		{ id: 'killed', kind: 'action', names: { en: ['killed', 'death*'] } },
		{ id: 'saravan', kind: 'place', names: { en: ['Saravan'], fa: ['سراوان'] }, distinctive: 0.8 },
	],
	recognition: {
		strong: [['saravan', 'killed']],
		required: [['saravan']],
		telling: [],
		neighbours: [{ id: 'pipeline', title: { en: 'A pipeline' }, concepts: ['saravan'], from: '2010-01-01' }],
	},
	background: [{ text: { en: 'There was a border.' }, sources }],
	timeline: [
		{
			id: 'shooting',
			date: '2024-01-27',
			precision: 'hour',
			time: 'About 02:30',
			title: { en: 'A shooting' },
			text: { en: 'Nine people die.' },
			caution: { en: 'Not the strike of the 18th.' },
			part: 'shooting',
			sources,
		},
	],
	statements: [
		{
			id: 'nine-killed',
			text: { en: 'Nine people were killed.' },
			part: 'shooting',
			date: '2024-01-27',
			core: true,
			patterns: [
				{ all: ['saravan'], any: [['killed']], within: 2, number: { min: 9, max: 9, of: 'killed' } },
			],
			sources,
		},
	],
	figures: [
		{
			id: 'dead',
			what: { en: 'Dead' },
			part: 'shooting',
			date: '2024-01-27',
			counts: 'killed',
			patterns: [{ all: ['saravan'] }],
			claims: [{ value: { exact: 9 }, by: 'A ministry', byKind: 'official', on: '2024-01-27', sources }],
			sources,
		},
	],
	disagreements: [
		{
			id: 'dead',
			question: { en: 'How many died?' },
			part: 'shooting',
			positions: [
				{ text: { en: 'Nine.' }, by: ['A ministry', 'AP'], sources },
				{ text: { en: 'Ten.' }, by: ['Dawn'], sources },
			],
			note: { en: 'The ministry counted first.' },
			figure: 'dead',
			sources,
		},
	],
	quotes: [
		{
			id: 'shocked',
			speaker: 'A minister',
			date: '2024-01-27',
			text: 'Deeply shocked',
			language: 'en',
			sources,
		},
	],
	people: [
		{
			id: 'jilani',
			kind: 'person',
			name: 'Jilani',
			role: { en: 'A minister' },
			spellings: ['Gilani'],
			sources,
		},
	],
	places: [
		{
			id: 'saravan',
			name: 'Saravan',
			country: 'IR',
			role: { en: 'A city' },
			at: { latitude: 27.37, longitude: 62.33 },
			exact: 'point',
			spellings: ['سراوان'],
			concept: 'saravan',
			sources,
		},
	],
	moves: [
		{
			id: 'strike',
			kind: 'strike',
			what: { en: 'A strike' },
			date: '2024-01-18',
			from: 'PK',
			to: 'saravan',
			sources,
		},
	],
	coverage: [
		{
			id: 'dawn-1',
			outlet: 'Dawn',
			url: 'https://www.dawn.com/news/1809684/nine-killed',
			headline: 'Nine killed',
			published: '2024-01-28',
			dateBasis: 'page',
			language: 'en',
			textBy: 'own',
			part: 'shooting',
			statements: ['nine-killed'],
			sources,
		},
	],
	sources: [{ id: 'dawn-1', url: 'https://www.dawn.com/news/1809684/nine-killed', outlet: 'Dawn' }],
	terms: [
		{ en: 'A ministry', ur: 'ایک وزارت' },
		{ en: 'About 02:30', ur: 'تقریباً 02:30' },
	],
};
