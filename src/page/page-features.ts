import { isArticleType } from './linked-data.ts';
import type { Metadata } from './metadata.ts';
import { headingLevel } from './own-features.ts';
import type { Address, Page } from './page.ts';
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
	'other-host',
	'news-host',
	'edit-cues',
	'shop-cues',
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
		...kindCues(seen),
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

function markupCounts({ root }: Page): number[] {
	const counts = new Map<string, number>();
	for (const { tag } of findAll(root, ({ tag }) => COUNTED.includes(tag)))
		counts.set(tag, (counts.get(tag) ?? 0) + 1);
	return COUNTED.map((tag) => Math.log2(1 + (counts.get(tag) ?? 0)));
}

const OTHER_HOST =
	/(?:^|\.)(?:docs?|developers?|help|support|community|forums?|shop|store|learn|wiki|api|dev|discuss|answers?)\./;
const NEWS_HOST = /news|times|post|blog|magazine|daily|herald|journal|tribune|gazette|press/;
const EDIT_CUE =
	/edit (?:this )?page|on this page|in this (?:article|section)|table of contents|was this (?:page |article )?helpful|api reference/i;
const SHOP_CUE =
	/add to (?:cart|bag|basket)|free shipping|in stock|get (?:a )?(?:free )?quote|book (?:now|a)|contact us|request a|free trial|get started|our services/i;

function kindCues({ page, evidence: { runs } }: Seen): number[] {
	const count = (pattern: RegExp) =>
		runs.filter(({ text }) => text.length < 100 && pattern.test(text)).length;
	return [
		Number(OTHER_HOST.test(page.address.host)),
		Number(NEWS_HOST.test(page.address.host)),
		Math.min(5, count(EDIT_CUE)),
		Math.min(8, count(SHOP_CUE)),
	];
}
