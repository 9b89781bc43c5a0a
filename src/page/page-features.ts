import type { Evidence } from './features.ts';
import { isArticleType } from './linked-data.ts';
import type { Metadata } from './metadata.ts';
import { MARKERS } from './outline.ts';
import { headingLevel } from './own-features.ts';
import type { Address } from './page.ts';

/** Names of `pageFeatures`, in order. */
export const PAGE_FEATURES: readonly string[] = [
	'says-article',
	'og-article',
	'og-website',
	'says-product',
	'says-forum',
	'says-list',
	'says-howto',
	'says-live',
	'has-types',
	'front-path',
	'path-depth',
	'path-date',
	'slug-words',
	'path-other',
	'path-article',
	'body-length',
	'body-share',
	'body-runs',
	'mean-paragraph',
	'longest-stretch',
	'sure-share',
	'unsure-share',
	'headings',
	'listed-share',
	'code-share',
	'table-share',
	'comment-share',
	'one-shape-share',
	'body-spread',
	'page-length',
	'page-runs',
	'link-share',
	'short-share',
	'headline',
	'like-title',
	'published',
	'byline',
	'prices',
	'replies',
	'dates',
	'buttons',
	'questions',
	'you-share',
];

const OTHER_PATH =
	/\/(?:products?|shop|store|categor(?:y|ies)|tags?|topics?|forums?|threads?|community|questions?|discussions?|docs?|documentation|wiki|collections?|search|services?|pricing|about|contact|author|users?|reference|api|manual|guide|listings?|t|c|p)(?:\/|$)/i;
const ARTICLE_PATH =
	/\/(?:news|article|articles|story|stories|blog|blogs|posts?|opinion|\d{4}\/\d{2})(?:\/|$)/i;

type Seen = { address: Address; metadata: Metadata; evidence: Evidence; scores: readonly number[] };

/** A page as a whole, from how likely each of its runs is an article's body: whether it is an article at all. */
export function pageFeatures(seen: Seen): number[] {
	return [
		...declared(seen.metadata),
		...pathShape(seen.address),
		...bodyShape(seen),
		...wholeShape(seen),
		...signsOfOthers(seen),
	];
}

function declared({ types, ogType }: Metadata): number[] {
	const says = (pattern: RegExp) => Number(types.some((type) => pattern.test(type)));
	return [
		Number(types.some(isArticleType)),
		Number(ogType === 'article'),
		Number(ogType === 'website'),
		says(/^Product|^Offer/) || Number(/product/.test(ogType ?? '')),
		says(/DiscussionForum|QAPage|^Question$/),
		says(/ItemList|CollectionPage|SearchResults|^Blog$/),
		says(/HowTo|Recipe|Course|Service$|LocalBusiness|TechArticle|SoftwareApplication/),
		says(/LiveBlog/),
		Number(types.length > 0),
	];
}

function pathShape({ path }: Address): number[] {
	const parts = path.split('/').filter((part) => part !== '');
	const slug = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
	return [
		Number(/^\/?(?:index\.\w+)?$/.test(path)),
		parts.length,
		Number(/\/(?:19|20)\d\d[/-]?\d?\d?/.test(path)),
		Math.min(15, slug.split(/[-_]/).length),
		Number(OTHER_PATH.test(path)),
		Number(ARTICLE_PATH.test(path)),
	];
}

function bodyShape({ evidence, scores }: Seen): number[] {
	const { runs, outline, prose, shapes } = evidence;
	const chars = runs.map(({ text }, at) => text.length * (scores[at] ?? 0));
	const body = total(chars) || 1;
	const inBody = runs.map((_, at) => (scores[at] ?? 0) >= 0.5);
	const share = (fits: (at: number) => boolean) => total(chars.filter((_, at) => fits(at))) / body;
	const paragraphs = runs.filter((_, at) => inBody[at] && (prose[at] ?? 0) > 0);
	const comments = MARKERS.indexOf('comments');
	const byShape = new Map<string, number>();
	for (const [at, amount] of chars.entries())
		byShape.set(shapes[at] ?? '', (byShape.get(shapes[at] ?? '') ?? 0) + amount);
	const [first, last] = [inBody.indexOf(true), inBody.lastIndexOf(true)];
	return [
		Math.log2(1 + body),
		body / Math.max(1, outline.whole.chars),
		Math.log2(1 + inBody.filter(Boolean).length),
		total(paragraphs.map(({ text }) => text.length)) / Math.max(1, paragraphs.length),
		longestStretch(inBody),
		share((at) => (scores[at] ?? 0) > 0.85),
		share((at) => (scores[at] ?? 0) < 0.6),
		runs.filter(({ element }, at) => inBody[at] && headingLevel(element.tag) > 0).length /
			Math.max(1, paragraphs.length),
		share((at) => runs[at]?.element.tag === 'li'),
		share((at) => runs[at]?.element.tag === 'pre'),
		share((at) => /^t[dh]$/.test(runs[at]?.element.tag ?? '')),
		share((at) => (runs[at] ? (outline.markersAt(runs[at].place)[comments] ?? -1) >= 0 : false)),
		Math.max(0, ...byShape.values()) / body,
		(last - first) / Math.max(1, inBody.filter(Boolean).length),
	];
}

function wholeShape({ evidence: { outline, runs, signs } }: Seen): number[] {
	return [
		Math.log2(1 + outline.whole.chars),
		Math.log2(1 + runs.length),
		outline.whole.linkChars / Math.max(1, outline.whole.chars),
		signs.filter(({ weight }) => weight < 30).length / Math.max(1, signs.length),
	];
}

function signsOfOthers({ metadata, evidence }: Seen): number[] {
	const { runs, rows, title, signs } = evidence;
	const many = Math.max(1, runs.length);
	const count = (pattern: RegExp) =>
		runs.filter(({ text }) => text.length < 200 && pattern.test(text)).length;
	const sample = runs
		.map(({ text }) => text.slice(0, 500))
		.join(' ')
		.toLowerCase();
	return [
		headingLevel(runs[title]?.element.tag ?? ''),
		rows[title]?.[19] ?? 0,
		Number(metadata.published !== undefined),
		Number(metadata.byline !== undefined),
		count(/[$€£₹¥]\s?\d|\d\s?(?:€|kr|zł|руб)/u) / many,
		count(/\b(?:reply|replies|quote|joined|posts|upvote|likes?|views)\b/i) / many,
		signs.filter(({ hasDate, weight }) => hasDate && weight < 60).length / many,
		runs.filter(({ element }) => element.tag === 'button').length / many,
		count(/\?$/) / many,
		(1000 * (sample.match(/\b(?:you|your|we|our|us)\b/g)?.length ?? 0)) / (sample.length + 1),
	];
}

function longestStretch(flags: readonly boolean[]): number {
	let [longest, current] = [0, 0];
	for (const flag of flags) {
		current = flag ? current + 1 : 0;
		longest = Math.max(longest, current);
	}
	return Math.min(100, longest);
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}
