import { BLOG, DOCS, FORUM, type KindSigns, LIST, type PathParts, SERVICE, SHOP } from './kind-signs.ts';
import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';
import type { Seen } from './page-shape.ts';
import { holdsWords, type Opening, openingMeaning, openingTable } from './phrases.ts';
import type { TextRun } from './text-runs.ts';

/** Names of `kindFeatures`, in order. */
export const KIND_FEATURES: readonly string[] = [
	'like-docs',
	'like-forum',
	'like-shop',
	'like-list',
	'like-service',
	'like-blog',
	'says-page',
	'says-published',
	'one-parent-share',
	'one-area-share',
	'one-section-share',
];

const KINDS: readonly KindSigns[] = [DOCS, FORUM, SHOP, LIST, SERVICE, BLOG];

/** `KindSigns` ready to be looked up. */
type Lists = {
	[Key in 'hostParts' | 'path' | 'commonTypes']: ReadonlySet<string>;
} & { [Key in 'inHost' | 'title' | 'generator']: readonly string[] };

const LISTS: readonly Lists[] = KINDS.map(({ hostParts, path, commonTypes, inHost, title, generator }) => ({
	hostParts: new Set(listed(hostParts)),
	path: new Set(listed(path)),
	commonTypes: new Set(listed(commonTypes)),
	inHost: listed(inHost),
	title: listed(title),
	generator: listed(generator),
}));

function listed(written: string): string[] {
	return written === '' ? [] : written.split('|');
}

const OPENINGS = openingTable(
	KINDS.flatMap(({ openings, beginnings, beforeNames }, meaning): Opening[] => [
		...listed(openings).map((phrase): Opening => ({ phrase, before: 'word end', meaning })),
		...listed(beginnings).map((phrase): Opening => ({ phrase, before: 'anything', meaning })),
		...listed(beforeNames).map((phrase): Opening => ({ phrase, before: 'name', meaning })),
	]),
);

/** What kind of page it says it is, by its address, title, generator, types and short texts. */
export function kindFeatures({ page, metadata, evidence }: Seen): number[] {
	const told = countTold(page, metadata);
	const opened = countOpenings(evidence.runs);
	return [
		...KINDS.map((_kind, at) => (told[at] ?? 0) + (opened[at] ?? 0)),
		Number(metadata.types.some((type) => SITE_TYPES.has(type))),
		Number(metadata.saysPublished),
		...largestShares(evidence),
	];
}

const SITE_TYPES: ReadonlySet<string> = new Set(['WebPage', 'WebSite', 'AboutPage', 'ContactPage']);

/** How many of a kind's signs a page shows, for each kind. */
function countTold({ address, title }: Page, { generator, types }: Metadata): number[] {
	const hostParts = address.host.replaceAll('-', '.').split('.').slice(0, -1);
	const lowerPath = address.path.toLowerCase();
	const path = partsOf(lowerPath);
	const lowerTitle = title.toLowerCase();
	const maker = generator?.toLowerCase();
	const telling = tellingTypes(types);
	return KINDS.map(({ unknownHost, pathParts, pathPattern, types: typePattern }, at) => {
		const lists = LISTS[at] as Lists;
		const inHost =
			hostParts.some((part) => lists.hostParts.has(part)) ||
			holds(address.host, lists.inHost) ||
			(unknownHost && !address.host);
		const inPath = path[pathParts].some((part) => lists.path.has(part)) || pathPattern?.test(lowerPath);
		const inTypes =
			types.some((type) => lists.commonTypes.has(type)) || telling.some((type) => typePattern?.test(type));
		return (
			Number(inHost ?? false) +
			Number(inPath ?? false) +
			Number(holdsWords(lowerTitle, lists.title)) +
			Number(maker !== undefined && holds(maker, lists.generator)) +
			Number(inTypes)
		);
	});
}

function holds(text: string, stems: readonly string[]): boolean {
	return stems.some((stem) => text.includes(stem));
}

function partsOf(path: string): Record<PathParts, readonly string[]> {
	const parts = path.split('/').slice(1);
	const folders = parts.slice(0, -1);
	const isOpen = parts.at(-1) === '';
	return {
		'to-dot': parts.map((part) => upTo(part, '.')),
		'to-hyphen': parts.map((part) => upTo(upTo(part, '.'), '-')),
		last: [(isOpen ? folders : parts).at(-1) ?? ''],
		folders: isOpen ? folders.slice(0, -1) : folders,
	};
}

function upTo(text: string, end: string): string {
	const at = text.indexOf(end);
	return at < 0 ? text : text.slice(0, at);
}

/** What most pages describe, whatever their kind. */
const COMMON_TYPES: ReadonlySet<string> = new Set([
	'Article',
	'BlogPosting',
	'BreadcrumbList',
	'ImageObject',
	'NewsArticle',
	'NewsMediaOrganization',
	'Organization',
	'Person',
	'VideoObject',
	'WebPage',
	'WebSite',
]);

/** A page's JSON-LD types without those that most pages have. */
export function tellingTypes(types: readonly string[]): string[] {
	return types.filter((type) => !COMMON_TYPES.has(type));
}

/** Longer texts are no labels. */
const LABEL_LENGTH = 60;

/** How many of the texts may speak for a kind; more say no more. */
const MOST_TEXTS = 3;

/** How many short texts begin as those of each kind do. */
function countOpenings(runs: readonly TextRun[]): number[] {
	const counts = KINDS.map(() => 0);
	for (let at = 0; at < runs.length; at++) {
		const { text } = runs[at] as TextRun;
		const kind = text.length < LABEL_LENGTH ? openingMeaning(OPENINGS, text) : undefined;
		if (kind !== undefined) counts[kind] = Math.min(MOST_TEXTS, (counts[kind] ?? 0) + 1);
	}
	return counts;
}

/** The largest share of the page's prose that stands together in one element, one, two and three levels above its paragraphs. */
function largestShares({ runs, prose, outline }: Seen['evidence']): number[] {
	const most = [0, 0, 0];
	for (let at = 0; at < runs.length; at++) {
		if ((prose[at] ?? 0) === 0) continue;
		let place = (runs[at] as TextRun).place;
		for (let level = 0; level < most.length; level++) {
			place = place.parent ?? place;
			const mass = outline.massOf(place).prose;
			if (mass > (most[level] as number)) most[level] = mass;
		}
	}
	return most.map((mass) => mass / Math.max(1, outline.whole.prose));
}
