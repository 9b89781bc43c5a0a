import { resolveAddress } from './address.ts';
import { dateInPath, isoDate } from './dates.ts';
import { cutSiteName } from './headline.ts';
import { textsAt } from './linked-data.ts';
import { firstMeta, type Source, sourceOf } from './metadata-source.ts';
import type { Page, PageElement } from './page.ts';
import { plain } from './plain-text.ts';
import { textOf } from './search.ts';

/** What a page says about itself, apart from its text. Whatever it does not say is absent. */
export type Metadata = {
	/** The headlines that the page gives for itself, the most trusted first, the site's name cut off. */
	titles: string[];
	byline?: string;
	published?: string;
	language?: string;
	canonical?: string;
	siteName?: string;
	/** Types of the JSON-LD things, such as `NewsArticle`. */
	types: string[];
	/** `og:type`, lower case. */
	ogType?: string;
	/** What made the page, as it says in `<meta name=generator>`. */
	generator?: string;
	/** Whether its metadata call it published, as articles do. */
	saysPublished: boolean;
	/** For comparison with the text. */
	description?: string;
	/** The text that the JSON-LD gives as the article's, when it gives one. */
	articleBody?: string;
};

/** Read a page's metadata: JSON-LD first, then OpenGraph and other metas, microdata, `<time>`. */
export function readMetadata(page: Page): Metadata {
	const source = sourceOf(page);
	const siteName = readSiteName(source);
	const ogType = source.meta.get('og:type')?.toLowerCase();
	return {
		titles: readTitles(source, page, siteName),
		types: source.things.flatMap(({ types }) => types),
		...known('byline', readByline(source)),
		...known('published', readPublished(source, page)),
		...known('language', readLanguage(source, page)),
		...known('canonical', readCanonical(source, page)),
		...known('siteName', siteName),
		...known('ogType', ogType),
		...known('description', source.meta.get('og:description') ?? source.meta.get('description')),
		...known('generator', source.meta.get('generator')),
		saysPublished: source.meta.has('article:published_time'),
		...known('articleBody', readArticleBody(source)),
	};
}

function known<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
	return value === undefined || value === '' ? {} : ({ [key]: value } as { [K in Key]: string });
}

/** A short one is an excerpt, and says nothing about the rest. */
const LEAST_BODY = 400;

function readArticleBody({ articles }: Source): string | undefined {
	const bodies = articles.flatMap((thing) => textsAt(thing, 'articleBody', []));
	const body = plain(bodies.join(' '));
	return body.length < LEAST_BODY ? undefined : body;
}

function readSiteName({ meta, things, articles }: Source): string | undefined {
	const publisher = articles.flatMap((thing) => textsAt(thing, 'publisher', things))[0];
	return plain(meta.get('og:site_name') ?? publisher ?? meta.get('application-name') ?? '') || undefined;
}

function readTitles({ meta, things, articles }: Source, page: Page, siteName: string | undefined): string[] {
	const candidates = [
		...articles.flatMap((thing) => textsAt(thing, 'headline', things)),
		meta.get('og:title'),
		meta.get('twitter:title'),
		meta.get('dc.title'),
		page.title,
	];
	const names = [siteName ?? '', page.address.host];
	// Most pages say the same several times.
	const titles = [...new Set(candidates)].map((title) => cutSiteName(plain(title ?? ''), names));
	return [...new Set(titles)].filter((title) => title !== '');
}

function readByline(source: Source): string | undefined {
	const linked = source.articles
		.map((thing) => textsAt(thing, 'author', source.things))
		.find((names) => names.length > 0);
	const meta = firstMeta(
		source,
		'author article:author parsely-author sailthru.author dc.creator byl dcterms.creator citation_author',
	);
	const marked = source.microdata.find(
		({ attributes }) => attributes.itemprop === 'author' || attributes.rel === 'author',
	);
	const markedName = marked && (marked.attributes.content ?? textOf(marked));
	for (const names of [linked ?? [], meta ? [meta] : [], markedName ? [markedName] : []]) {
		const clean = [...new Set(names.map(cleanName).filter(isNameLike))];
		if (clean.length > 0) return clean.join(', ');
	}
	return undefined;
}

function cleanName(name: string): string {
	return plain(name).replace(/^(?:by|von|par|por|di|door|af|av|od|autor|author)\s*:?\s+/i, '');
}

function isNameLike(name: string): boolean {
	return name.length > 1 && name.length < 100 && !/^https?:|^@|^(?:admin|null|undefined)$/i.test(name);
}

const DATE_METAS = (
	'article:published_time og:article:published_time datepublished date pubdate publishdate publish-date publication_date ' +
	'parsely-pub-date sailthru.date dc.date.issued dc.date dcterms.created dcterms.date article.published ' +
	'cxenseparse:recs:publishtime og:published_time og:pubdate originalpublicationdate article_date_original timestamp'
).split(' ');

function readPublished(source: Source, page: Page): string | undefined {
	const { articles, things, meta, microdata, times } = source;
	return (
		firstDate(articles, (thing) => textsAt(thing, 'datePublished', things)) ??
		firstDate(DATE_METAS, (name) => [meta.get(name)]) ??
		firstDate(microdata, (element) =>
			element.attributes.itemprop?.includes('datePublished') ? [machineDate(element)] : [],
		) ??
		firstDate(times.slice(0, 1), (element) => [machineDate(element)]) ??
		dateInPath(page.address.path)
	);
}

function firstDate<T>(
	places: readonly T[],
	writtenAt: (place: T) => readonly (string | undefined)[],
): string | undefined {
	for (const place of places)
		for (const written of writtenAt(place)) {
			const date = written === undefined ? undefined : isoDate(written);
			if (date) return date;
		}
	return undefined;
}

function machineDate(element: PageElement): string | undefined {
	return element.attributes.datetime ?? element.attributes.content ?? textOf(element);
}

function readLanguage({ meta, articles, things }: Source, page: Page): string | undefined {
	const declared =
		page.root.attributes.lang ||
		articles.flatMap((thing) => textsAt(thing, 'inLanguage', things))[0] ||
		meta.get('og:locale') ||
		meta.get('language') ||
		meta.get('dc.language');
	const parts = /^([a-z]{2,3})(?:[-_]([a-z\d]+))?/i.exec(declared?.trim() ?? '');
	return parts?.[1] && `${parts[1].toLowerCase()}${parts[2] ? `-${parts[2]}` : ''}`;
}

function readCanonical({ canonical, meta }: Source, page: Page): string | undefined {
	const written = canonical ?? meta.get('og:url');
	return written === undefined ? undefined : resolveAddress(written, page.address);
}

/** The address that a page gives as its own; undefined when it names none, or names it without a host of its own. */
export function canonicalOf(page: Page): string | undefined {
	return readCanonical(sourceOf(page), page);
}
