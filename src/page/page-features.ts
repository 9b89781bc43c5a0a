import { isArticleType } from './linked-data.ts';
import type { Metadata } from './metadata.ts';
import type { Address, Page } from './page.ts';
import { elementsOf } from './page-index.ts';
import { kindFeatures, tellingTypes } from './page-kinds.ts';
import { bodyShape, type Seen, wholeShape } from './page-shape.ts';
import type { Survey } from './survey.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';
import { countDated, countLines, PARAGRAPH_WEIGHT, type TextSigns } from './text-signs.ts';

/** Elements whose number tells a page's kind. */
export const COUNTED = [
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

/** Where `body-length` stands in a row. */
export const BODY_LENGTH = 15;

const OTHER_PATHS: ReadonlySet<string> = new Set(
	(
		'product products shop store category categories tag tags topic topics forum forums thread threads community ' +
		'question questions discussion discussions doc docs documentation wiki collection collections search service ' +
		'services pricing about contact author user users reference api manual guide listing listings t c p'
	).split(' '),
);
const ARTICLE_PATHS: ReadonlySet<string> = new Set(
	'news article articles story stories blog blogs post posts opinion'.split(' '),
);

/** A page as a whole, from how likely each of its runs is an article's body: whether it is an article at all. Named in `PAGE_FEATURES`. */
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
	const telling = tellingTypes(types);
	const says = (pattern: RegExp) => Number(telling.some((type) => pattern.test(type)));
	return [
		Number(types.some(isArticleType)),
		Number(ogType === 'article'),
		Number(ogType === 'website'),
		says(/^Product|^Offer/) || Number(ogType?.includes('product') ?? false),
		says(/DiscussionForum|QAPage|^Question$/),
		says(/ItemList|CollectionPage|SearchResults|^Blog$/),
		says(/HowTo|Recipe|Course|Service$|LocalBusiness|TechArticle|SoftwareApplication/),
		says(/LiveBlog/),
		Number(types.length > 0),
	];
}

function pathShape({ path }: Address): number[] {
	const parts = path.split('/').filter((part) => part !== '');
	const names = path.toLowerCase().split('/');
	const slug = parts.reduce((longest, part) => (part.length > longest.length ? part : longest), '');
	return [
		Number(/^\/?(?:index\.\w+)?$/.test(path)),
		parts.length,
		Number(/\/(?:19|20)\d\d/.test(path)),
		Math.min(15, slug.replaceAll('_', '-').split('-').length),
		Number(names.some((name) => OTHER_PATHS.has(name))),
		Number(names.some((name) => ARTICLE_PATHS.has(name)) || /\/\d{4}\/\d{2}(?:\/|$)/.test(path)),
	];
}

const PRICE = /[$€£₹¥] ?\d|\d ?(?:€|kr|zł|руб)/g;
const TALK = /\b(?:reply|replies|quote|joined|posts|upvote|likes?|views)\b/gi;
const YOU = /\b(?:you|your|we|our|us)\b/gi;

/** Longer texts are of prose, which may speak of prices and replies. */
const LABEL_LENGTH = 200;

function signsOfOthers({ metadata, evidence }: Seen): number[] {
	const { runs, headline } = evidence;
	const many = Math.max(1, runs.length);
	const { prices, talk, dates, buttons, questions, yous, chars } = countSigns(evidence);
	return [
		headingLevel(runs[headline.at]?.element.tag ?? ''),
		headline.likeness,
		Number(metadata.published !== undefined),
		Number(metadata.byline !== undefined),
		prices / many,
		talk / many,
		dates / many,
		buttons / many,
		questions / many,
		(1000 * yous) / chars,
	];
}

function countSigns({
	runs,
	signs,
}: Survey): Record<'prices' | 'talk' | 'dates' | 'buttons' | 'questions' | 'yous' | 'chars', number> {
	let [chars, buttons] = [1, 0];
	// Texts are asked together, one a line: a pattern that is run on each of many short texts costs more to call than to run.
	let [whole, labels, dated] = ['', '', ''];
	for (let at = 0; at < runs.length; at++) {
		const { text, element } = runs[at] as TextRun;
		const line = `${text}\n`;
		whole += line;
		chars += text.length;
		if (text.length < LABEL_LENGTH) labels += line;
		if ((signs[at] as TextSigns).weight < PARAGRAPH_WEIGHT) dated += line;
		if (element.tag === 'button') buttons++;
	}
	return {
		chars,
		buttons,
		prices: countLines(labels, PRICE),
		talk: countLines(labels, TALK),
		dates: countDated(dated),
		questions: labels.split('?\n').length - 1,
		yous: whole.match(YOU)?.length ?? 0,
	};
}

function markupCounts(page: Page): number[] {
	return COUNTED.map((tag) => Math.log2(1 + elementsOf(page, tag).length));
}
