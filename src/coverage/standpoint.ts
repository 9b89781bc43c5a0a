import type { Coverage, Dossier, Part } from '../dossier/dossier.ts';
import { hostOf } from './address.ts';
import type { CoverageInput } from './choose.ts';
import { findTwin, type ReadArticle } from './current.ts';
import { type Outlet, outletOf } from './outlets.ts';

/** Where the reader stands: what the others are compared with, worked out once for all of them. */
export type Standpoint = {
	article: ReadArticle;
	/** What is known of the article's text: its own entry, or that of a text with its headline. */
	text: Coverage | undefined;
	part: Part | undefined;
	day: string | undefined;
	country: string | undefined;
	/** The countries in which the event mostly took place. */
	parties: Set<string>;
	/** Primary tags that the reader reads, the article's among them. */
	languages: Set<string>;
	leftOut: Set<string>;
	/** The article's statements in its order. */
	stated: readonly string[];
	/** Entries of whose statements all are known, in their order. */
	inOrder: Set<string>;
	outlets: Outlet[];
};

/** Work out where the reader of an article stands; `current` is its entry in the dossier. */
export function standpointOf(input: CoverageInput, current: Coverage | undefined): Standpoint {
	const { dossier, article, outlets, reader } = input;
	const known = input.text?.contains ?? input.text?.retells;
	const text = current ?? known?.coverage ?? findTwin(dossier.coverage, article);
	const language = article.language ?? current?.language;
	return {
		article,
		text,
		part: text?.part ?? partTold(dossier, article, input.stated),
		day: article.published ?? current?.published,
		country: (article.outlet ?? outletOf(outlets, hostOf(article.href)))?.country,
		parties: partyCountries(dossier),
		languages: new Set([...reader.languages, ...(language === undefined ? [] : [language])].map(primaryTag)),
		leftOut: new Set(input.leftOut),
		stated: input.stated,
		inOrder: new Set(dossier.fingerprints?.map(({ coverage }) => coverage)),
		outlets,
	};
}

/** `ur` of `ur-PK`. */
export function primaryTag(language: string): string {
	return language.toLowerCase().split('-', 1)[0] ?? '';
}

/** The part that an unlisted article tells: that of the newest thing it states, else what was newest on its day. */
function partTold(dossier: Dossier, article: ReadArticle, stated: string[]): Part | undefined {
	const told = dossier.statements.filter(({ id }) => stated.includes(id));
	const newest = told.toSorted((a, b) => (a.date < b.date ? 1 : -1))[0];
	const day = article.published?.slice(0, 10);
	if (newest !== undefined || day === undefined) return newest?.part;
	return dossier.timeline.findLast(({ date }) => date <= day)?.part;
}

/** The countries that hold a quarter of the event's places or more. */
function partyCountries({ places }: Dossier): Set<string> {
	const countries = places.flatMap((place) => place.country.split('/'));
	const share = (country: string) => countries.filter((one) => one === country).length / places.length;
	return new Set(countries.filter((country) => share(country) >= 1 / 4));
}
