import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const shared = process.env.SIDELIGHT_SHARED
	? pathToFileURL(`${process.env.SIDELIGHT_SHARED}/`)
	: new URL('../../../shared/', import.meta.url);
const seeds = new URL('pages/seeds/', shared);
const research = new URL('research/facts.json', shared);

/** Whether the pages to compare with, and the research that the dossier rests on, are beside the repository. */
export const hasSeeds = existsSync(seeds);
export const hasResearch = existsSync(research);
if (!hasSeeds || !hasResearch)
	console.warn('The pages or the research to compare with are missing: set SIDELIGHT_SHARED.');

/** The articles that our tests show the dossier beside: their addresses and their paragraphs. */
export function readSeeds(): { url: string; must_stay: string[] }[] {
	const names = readdirSync(seeds).filter((name) => name.endsWith('.json'));
	return names.map((name) => JSON.parse(readFileSync(new URL(name, seeds), 'utf8')));
}

/** Their paragraphs. */
export function seedTexts(): string[] {
	return readSeeds().flatMap(({ must_stay }) => must_stay);
}

/** What the research knows of another's article. `agency`: whose text it is, in its words. */
export type ResearchedArticle = {
	url: string | null;
	verification: string;
	headline: string;
	date: string | null;
	date_basis: string;
	lang: string;
	topic: string;
	agency: string | null;
	note?: string;
};

/** What the research knows of others' articles. */
export function readResearchedCoverage(): ResearchedArticle[] {
	return (JSON.parse(readFileSync(research, 'utf8')) as { coverage: ResearchedArticle[] }).coverage;
}

type PublishedHeadline = { url: string; label: string; title: string; lang: string; published?: string };

/** Headlines as they were published, each labelled with what it is about. */
export function readHeadlines(): PublishedHeadline[] {
	const lines = readFileSync(new URL('event/headlines.jsonl', shared), 'utf8').trim().split('\n');
	return lines.map((line) => JSON.parse(line));
}

/** The addresses that nobody saw, or found. */
export function unverifiedAddresses(): string[] {
	const unseen = readResearchedCoverage().filter(({ verification }) => /^not_/.test(verification));
	return unseen.flatMap(({ url }) => url ?? []);
}
