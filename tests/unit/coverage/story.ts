import { type CoverageInput, chooseCoverage } from '../../../src/coverage/choose.ts';
import type { Outlet } from '../../../src/coverage/outlets.ts';
import type { Coverage } from '../../../src/dossier/dossier.ts';
import { smallDossier } from '../dossier/small-dossier.ts';

const outlets: Outlet[] = [
	{ name: 'Dawn', domains: ['dawn.example'], country: 'PK', languages: ['en'] },
	{ name: 'Geo', domains: ['geo.example'], country: 'PK', languages: ['ur'] },
	{ name: 'Tehran Times', domains: ['tehran.example'], country: 'IR', languages: ['en'] },
	{ name: 'BBC', domains: ['bbc.example', 'bbc-uk.example'], country: 'GB', languages: ['en'] },
	{ name: 'Sky', domains: ['sky.example'], country: 'GB', languages: ['en'] },
	{ name: 'Fox', domains: ['fox.example'], country: 'US', languages: ['en'] },
	{ name: 'Reader', domains: ['reader.example'], country: 'CA', languages: ['en'], kind: 'aggregator' },
];

function entry(id: string, outlet: string, more: Partial<Coverage>): Coverage {
	const host = outlets.find(({ name }) => name === outlet)?.domains[0] ?? `${outlet.toLowerCase()}.example`;
	return {
		id,
		outlet,
		url: `https://www.${host}/2024/${id}`,
		headline: `The headline that was given to ${id}`,
		language: 'en',
		textBy: 'own',
		part: 'visit',
		published: '2024-01-29',
		sources: ['dawn-1'],
		...more,
	};
}

/** The headline of an agency's text, at two outlets. */
export const wire = 'Ministers of two countries agree to talk again';
/** Thirteen articles about two parts of one story, on both sides of a border and beyond it. */
export const coverage: Coverage[] = [
	entry('dawn-visit', 'Dawn', { url: 'https://www.dawn.example/news/1809684/pacts' }),
	entry('dawn-strike', 'Dawn', { part: 'strike', published: '2024-01-17' }),
	entry('geo-visit', 'Geo', { language: 'ur' }),
	entry('tehran-visit', 'Tehran Times', { published: '2024-01-30', statements: ['free-zones'] }),
	entry('tehran-strike', 'Tehran Times', { part: 'strike', published: '2024-01-16' }),
	entry('bbc-strike', 'BBC', { part: 'strike', published: '2024-01-17' }),
	entry('bbc-visit', 'BBC', {}),
	entry('sky-visit', 'Sky', { textBy: 'AP', headline: wire }),
	entry('stub-visit', 'Stub', {
		textBy: 'AP',
		pair: ['crimson-visit'],
		headline: 'Two countries enhance ties',
	}),
	entry('crimson-visit', 'Crimson', { textBy: 'AP', via: 'Fox', pair: ['stub-visit'] }),
	entry('local-visit', 'Local', { textBy: 'AP', headline: wire }),
	entry('local-strike', 'Local', { textBy: 'AP', part: 'strike', published: '2024-01-17' }),
	entry('print-visit', 'Scotsman', { textBy: 'AP', url: 'https://reader.example/scotsman/1' }),
];

const place = smallDossier.places[0]!;
/** The event that they are about. */
export const dossier = {
	...smallDossier,
	places: [place, { ...place, id: 'panjgur', country: 'PK' }],
	timeline: ['strike', 'visit'].map((part, index) => ({
		...smallDossier.timeline[0]!,
		id: part,
		part,
		date: ['2024-01-16', '2024-01-29'][index]!,
	})),
	statements: ['strike', 'visit'].map((part, index) => ({
		...smallDossier.statements[0]!,
		id: `${part}-happened`,
		part,
		date: ['2024-01-16', '2024-01-29'][index]!,
	})),
	coverage,
};

/** What a reader has open: one of the articles (`on`), or something else. */
export type Article = Partial<CoverageInput['article']> & { on?: string };

/** The choice beside an article. */
export function choose({ on, ...article }: Article, more: Partial<CoverageInput> = {}) {
	const listed = coverage.find(({ id }) => id === on);
	const outlet = outlets.find(({ name }) => name === listed?.outlet);
	const about = { href: listed?.url ?? 'https://nobody.example/a', title: listed?.headline ?? 'Some words' };
	return chooseCoverage({
		dossier,
		article: { ...about, language: 'en', ...(outlet && { outlet }), ...article },
		stated: [],
		leftOut: [],
		reader: { languages: ['en'] },
		outlets,
		...more,
	});
}

/** An outlet that is on the list. */
export const outletNamed = (name: string) => outlets.find((outlet) => outlet.name === name)!;
