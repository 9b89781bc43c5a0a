import type { Metadata } from './metadata.ts';
import type { Page } from './page.ts';
import type { Seen } from './page-shape.ts';

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

/** Signs of a kind of page: each that fits counts one. They are rare one by one, so examples teach only their sum. */
type KindSigns = {
	host?: RegExp;
	path?: RegExp;
	title?: RegExp;
	generator?: RegExp;
	types?: RegExp;
	text?: RegExp;
};

const DOCS: KindSigns = {
	host: /(?:^|[.-])(?:docs?|documentation|developers?|dev|api|help|support|kb|manual|learn|wiki|man\d?)[.-]|readthedocs|gitbook|wiki/,
	path: /\/(?:docs?|documentation|reference|api|manual|guides?|wiki|man|man-pages|tutorials?|howto|help|support|kb|hc|book|spec|latest|stable|v?\d+\.\d+|concepts|getting-started)(?:[/.]|$)/i,
	title:
		/\b(?:documentation|docs|reference|manual|user guide|api|wiki(?:pedia)?|tutorial|cheat ?sheet|handbook|specification|man page)\b/i,
	generator:
		/docusaurus|sphinx|docutils|mkdocs|gitbook|vitepress|vuepress|mdbook|readme|nextra|rustdoc|doxygen|antora|starlight|asciidoc|mediawiki|dokuwiki|javadoc|hugo/i,
	types: /TechArticle|APIReference|SoftwareSourceCode|HowTo/,
	text: /^(?:edit (?:this )?page|edit on github|on this page|table of contents|contents|next(?: page|:)|previous(?: page|:)|was this (?:page )?helpful|copy page|skip to content|synopsis|see also|installation|quick ?start|getting started|parameters|examples?)\b/i,
};
const FORUM: KindSigns = {
	host: /(?:^|[.-])(?:forums?|community|discuss(?:ions?)?|boards?|answers?|talk|users)[.-]|forum|stackoverflow|stackexchange|reddit|quora/,
	path: /\/(?:forums?|threads?|topics?|community|questions?|discussions?|viewtopic|showthread|comments|t|r|boards?)(?:[/.]|$)|viewtopic|showthread/i,
	title: /\b(?:forums?|community|discussion|thread)\b/i,
	generator: /discourse|vbulletin|phpbb|xenforo|mybb|vanilla|flarum|nodebb|invision|smf|simple machines/i,
	types: /DiscussionForum|QAPage|^Question$|^Answer$/,
	text: /^(?:reply|quote|report|joined:?|posts:?|last post|replies|views|upvote|accepted answer|likes?|log in to reply|post reply|thread starter|member|moderator|#\d+)\b/i,
};
const SHOP: KindSigns = {
	host: /(?:^|[.-])(?:shop|store|buy)[.-]|shop|store/,
	path: /\/(?:products?|shop|store|collections?|cart|ip|dp|item|p|buy|catalog(?:ue)?)(?:[/.]|$)/i,
	title: /\b(?:buy|shop|price|sale|for sale|official (?:site|store))\b/i,
	generator: /shopify|woocommerce|magento|prestashop|bigcommerce|opencart|squarespace commerce/i,
	types: /^Product|^Offer|ItemPage|AggregateOffer/,
	text: /^(?:add to (?:cart|bag|basket|wish ?list)|buy (?:it )?now|in stock|out of stock|free (?:shipping|delivery|returns)|quantity|qty|size guide|sku|reviews? \(\d|write a review|customer reviews|you may also like|[$€£]\s?\d)/i,
};
const LIST: KindSigns = {
	host: /^$/,
	path: /\/(?:categor(?:y|ies)|tags?|topics?|collections?|search|archives?|listings?|directory|browse|all|page\/\d+|authors?|list[-_]?of[^/]*|news|blog|events|jobs|recipes)\/?$/i,
	title:
		/\b(?:list of|archives?|category|latest (?:news|articles)|all (?:posts|articles)|search results|directory|topics?|browse|news and|articles on)\b/i,
	types: /ItemList|CollectionPage|SearchResults|^Blog$|DataCatalog/,
	text: /^(?:load more|show more|view (?:all|more)|see (?:all|more)|read more|learn more|older (?:posts|entries)|newer posts|page \d+ of|sort by|filters?|showing \d+|\d+ results|next ›|next »)/i,
};
const SERVICE: KindSigns = {
	path: /\/(?:services?|solutions?|pricing|about(?:-us)?|contact|programs?|courses?|locations?|rentals?|plans?|certificates?|apply|industries|careers)(?:[/.-]|$)/i,
	title:
		/\b(?:services?|company|agency|near me|solutions?|program|certificate|rentals?|insurance|clinic|hire|lessons)\b/i,
	types:
		/Service$|LocalBusiness|^Course|EducationalOccupational|MedicalClinic|Restaurant|ProfessionalService|FAQPage/,
	text: /^(?:contact us|get (?:a|your|started)|request (?:a|info)|book (?:now|a|your|online)|schedule|call (?:us|now|today)|free (?:quote|trial|consultation|estimate)|our (?:services|team|clients|work)|why choose|testimonials?|what our|apply now|sign up now|get in touch|frequently asked|faqs?\b)/i,
};
const BLOG: KindSigns = {
	host: /news|times|post|blog|magazine|daily|herald|journal|tribune|gazette|press/,
	path: /\/(?:news|articles?|story|stories|blogs?|posts?|opinion|20\d\d\/\d\d?|insights?|press-releases?)\/.+/i,
	generator: /wordpress|ghost|blogger|medium|substack|jekyll/i,
	types: /(?:NewsArticle|BlogPosting|ReportageNewsArticle|^Article|LiveBlogPosting)$/,
	text: /^(?:by \p{Lu}|written by|published|updated|last updated|\d+ min(?:ute)?s? read|share this|related (?:articles|posts|stories)|about the author|leave a (?:comment|reply)|posted (?:on|by|in))/iu,
};

/** How many of the texts may speak for a kind; more say no more. */
const MOST_TEXTS = 3;

/** What kind of page it says it is, by its address, title, generator, types and short texts. */
export function kindFeatures(seen: Seen): number[] {
	const texts = seen.evidence.runs.filter(({ text }) => text.length < 60).map(({ text }) => text);
	const { page, metadata, evidence } = seen;
	return [
		...[DOCS, FORUM, SHOP, LIST, SERVICE, BLOG].map((signs) => countSigns(signs, page, metadata, texts)),
		Number(metadata.types.some((type) => /^(?:WebPage|WebSite|AboutPage|ContactPage)$/.test(type))),
		Number(metadata.saysPublished),
		...[1, 2, 3].map((level) => largestShare(evidence, level)),
	];
}

function countSigns(signs: KindSigns, page: Page, metadata: Metadata, texts: readonly string[]): number {
	const { host, path } = page.address;
	let count = 0;
	if (signs.host?.test(host)) count++;
	if (signs.path?.test(path)) count++;
	if (signs.title?.test(page.title)) count++;
	if (signs.generator?.test(metadata.generator ?? '')) count++;
	if (metadata.types.some((type) => signs.types?.test(type))) count++;
	let said = 0;
	for (const text of texts) if (said < MOST_TEXTS && signs.text?.test(text)) said++;
	return count + said;
}

/** The share of the page's prose that stands together in one element, so many levels above its paragraphs. */
function largestShare({ runs, prose, outline }: Seen['evidence'], level: number): number {
	let most = 0;
	for (const [at, run] of runs.entries()) {
		if ((prose[at] ?? 0) === 0) continue;
		let place = run.place;
		for (let up = 0; up < level; up++) place = place.parent ?? place;
		most = Math.max(most, outline.massOf(place.element).prose);
	}
	return most / Math.max(1, outline.whole.prose);
}
