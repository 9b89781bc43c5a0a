import type { Coverage } from '../dossier/dossier.ts';
import { addressKey, articleNumber, hostOf } from './address.ts';
import { type Outlet, outletOf } from './outlets.ts';

/** What of an article is needed to know it again, and to find others near it. */
export type ReadArticle = {
	href: string;
	canonical?: string;
	title: string;
	outlet?: Outlet;
	published?: string;
	language?: string;
};

/**
 * The coverage entry that this article is: by its canonical address or its own, by the number that its site gives it, or
 * by outlet and headline. Undefined when the dossier does not list it.
 */
export function findCurrent(
	coverage: Coverage[],
	article: ReadArticle,
	outlets: Outlet[],
): Coverage | undefined {
	const addresses = [article.canonical, article.href].filter((address) => address !== undefined);
	const listed = coverage.map(({ url }) => addressKey(url));
	const places = addresses.map(addressKey).map((key) => (key === undefined ? -1 : listed.indexOf(key)));
	const found = coverage[places.find((place) => place >= 0) ?? -1];
	if (found !== undefined) return found;
	const numbers = addresses.map(articleNumber).filter((number) => number !== undefined);
	const own = coverage.filter((entry) => isByOutlet(entry, article, outlets));
	const numbered = own.find(({ url }) => numbers.includes(articleNumber(url) ?? ''));
	return numbered ?? own.find((entry) => hasHeadline(entry, article));
}

/**
 * An entry with this article's headline, whoever published it: agencies' texts keep theirs from site to site, so what is
 * known of the entry's text holds for the article's. Undefined when there is none, or the headline is too short to tell.
 */
export function findTwin(coverage: Coverage[], article: ReadArticle): Coverage | undefined {
	if (fold(article.title).split(' ').length < 5) return undefined;
	return coverage.find((entry) => hasHeadline(entry, article));
}

/** Whether the outlet of the article published this entry too: the same outlet, or at least the same host. */
export function isByOutlet(entry: Coverage, article: ReadArticle, outlets: Outlet[]): boolean {
	const host = hostOf(entry.url);
	const outlet = outletOf(outlets, host);
	// What an aggregator carries is other outlets' work: two texts at one of them are not by one outlet.
	if (outlet?.kind === 'aggregator' || article.outlet?.kind === 'aggregator') {
		return fold(entry.outlet) === fold(article.outlet?.name ?? '');
	}
	if (article.outlet === undefined) return host === hostOf(article.href);
	return outlet?.name === article.outlet.name || fold(entry.outlet) === fold(article.outlet.name);
}

/** Whether the article has the headline under which the outlet published this entry. */
export function hasHeadline({ headline, headlineIsOurs }: Coverage, { title }: ReadArticle): boolean {
	return headlineIsOurs !== true && fold(headline) === fold(title);
}

/** Letters and digits only, so that two ways of setting one headline are equal. */
function fold(text: string): string {
	const words = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
	return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
