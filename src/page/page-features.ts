import { isArticleType } from './linked-data.ts';
import type { Metadata } from './metadata.ts';
import { headingLevel, OWN_FEATURES } from './own-features.ts';
import type { Address, Page } from './page.ts';
import { KIND_FEATURES, kindFeatures } from './page-kinds.ts';
import { bodyShape, type Seen, wholeShape } from './page-shape.ts';
import { findAll } from './search.ts';

/** Elements whose number tells a page's kind. */
const COUNTED = [
	'article',
	'form',
	'input',
	'time',
	'h1',
	'h2',
	'nav',
	'img',
	'video',
	'iframe',
	'aside',
	'select',
	'code',
	'pre',
	'table',
	'button',
];

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
	...COUNTED.map((tag) => `count:${tag}`),
	...KIND_FEATURES,
];

const OTHER_PATH =
	/\/(?:products?|shop|store|categor(?:y|ies)|tags?|topics?|forums?|threads?|community|questions?|discussions?|docs?|documentation|wiki|collections?|search|services?|pricing|about|contact|author|users?|reference|api|manual|guide|listings?|t|c|p)(?:\/|$)/i;
const ARTICLE_PATH =
	/\/(?:news|article|articles|story|stories|blog|blogs|posts?|opinion|\d{4}\/\d{2})(?:\/|$)/i;

/** A page as a whole, from how likely each of its runs is an article's body: whether it is an article at all. */
export function pageFeatures(seen: Seen): number[] {
	return [
		...declared(seen.metadata),
		...pathShape(seen.page.address),
		...bodyShape(seen),
		...wholeShape(seen),
		...signsOfOthers(seen),
		...markupCounts(seen.page),
		...kindFeatures(seen),
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

const YOU = /\b(?:you|your|we|our|us)\b/gi;
const LIKE_TITLE = OWN_FEATURES.indexOf('like-title');

function signsOfOthers({ metadata, evidence }: Seen): number[] {
	const { runs, rows, title, signs } = evidence;
	const many = Math.max(1, runs.length);
	const count = (pattern: RegExp) =>
		runs.filter(({ text }) => text.length < 200 && pattern.test(text)).length;
	let [words, chars] = [0, 1];
	for (const { text } of runs) {
		words += text.match(YOU)?.length ?? 0;
		chars += text.length;
	}
	return [
		headingLevel(runs[title]?.element.tag ?? ''),
		title < 0 ? 0 : (rows.rowAt(title)[LIKE_TITLE] ?? 0),
		Number(metadata.published !== undefined),
		Number(metadata.byline !== undefined),
		count(/[$€£₹¥]\s?\d|\d\s?(?:€|kr|zł|руб)/u) / many,
		count(/\b(?:reply|replies|quote|joined|posts|upvote|likes?|views)\b/i) / many,
		signs.filter(({ hasDate, weight }) => hasDate && weight < 60).length / many,
		runs.filter(({ element }) => element.tag === 'button').length / many,
		count(/\?$/) / many,
		(1000 * words) / chars,
	];
}

function markupCounts({ root }: Page): number[] {
	const counts = new Map<string, number>();
	for (const { tag } of findAll(root, ({ tag }) => COUNTED.includes(tag)))
		counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return COUNTED.map((tag) => Math.log2(1 + (counts.get(tag) ?? 0)));
}
