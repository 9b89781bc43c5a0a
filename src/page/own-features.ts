import type { FeatureTable } from './feature-table.ts';
import { squeezeText, wordSimilarity } from './similarity.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

const CUE_NAMES = [
	'read-more',
	'ad-label',
	'sign-up',
	'share',
	'comments',
	'rights',
	'credit',
	'byline',
	'about-author',
];
const TAGS = [
	'p',
	'li',
	'blockquote',
	'figcaption',
	'td',
	'th',
	'div',
	'span',
	'button',
	'dt',
	'dd',
	'pre',
	'section',
];

/** Names of `ownFeatures`, in order. */
export const OWN_FEATURES: readonly string[] = [
	'weight',
	'link-share',
	'links',
	'bold-share',
	'sentences',
	'comma-density',
	'ends-as-sentence',
	'ends-cut',
	'ends-with-colon',
	'digit-share',
	'capital-share',
	'starts-lower',
	'has-quote',
	'has-date',
	'has-copyright',
	'has-bar',
	'has-address',
	'run',
	'heading-level',
	'like-title',
	'like-description',
	'repeats',
	'in-article-body',
	...CUE_NAMES.map((name) => `cue:${name}`),
	...TAGS.map((tag) => `tag:${tag}`),
];

/** What a run is compared with. */
export type OwnContext = {
	titles: readonly ReadonlySet<string>[];
	description: ReadonlySet<string>;
	/** `articleBody` of the page's JSON-LD, letters and figures only; '' when there is none. */
	articleBody: string;
	repeats: ReadonlyMap<string, number>;
};

/** A run by itself. `words`: the distinct words of its text, empty for a long one. */
export function putOwnFeatures(
	table: FeatureTable,
	{ run, signs, words }: { run: TextRun; signs: TextSigns; words: readonly string[] },
	context: OwnContext,
): void {
	const { text, element } = run;
	table.put(Math.log2(1 + signs.weight));
	table.put(Math.min(1, run.linkChars / text.length));
	table.put(Math.min(run.links, 12));
	table.put(Math.min(1, run.boldChars / text.length));
	putTextSigns(table, signs, text.length);
	table.put(Math.min(run.run, 8));
	table.put(headingLevel(element.tag));
	let likeTitle = 0;
	for (const title of context.titles) likeTitle = Math.max(likeTitle, wordSimilarity(words, title));
	table.put(likeTitle);
	table.put(wordSimilarity(words, context.description));
	table.put(Math.min(context.repeats.get(text) ?? 1, 6));
	table.put(inArticleBody(text, context.articleBody));
	for (let cue = 1; cue <= CUE_NAMES.length; cue++) table.putFlag(signs.cue === cue);
	for (const tag of TAGS) table.putFlag(element.tag === tag);
}

function putTextSigns(table: FeatureTable, signs: TextSigns, length: number): void {
	table.put(Math.min(signs.sentenceEnds, 12));
	table.put((100 * signs.commas) / (length + 20));
	table.putFlag(signs.endsAsSentence);
	table.putFlag(signs.endsCut);
	table.putFlag(signs.endsWithColon);
	table.put(signs.digitShare);
	table.put(signs.capitalShare);
	table.putFlag(signs.startsLower);
	table.putFlag(signs.hasQuote);
	table.putFlag(signs.hasDate);
	table.putFlag(signs.hasCopyright);
	table.putFlag(signs.hasBar);
	table.putFlag(signs.hasAddress);
}

/** Shorter texts stand in any article by chance. */
const TELLING_LENGTH = 25;

/** Whether the page itself says that a text is the article's: 1 or -1; 0 when it does not say. */
export function inArticleBody(text: string, articleBody: string): number {
	if (articleBody === '' || text.length < TELLING_LENGTH) return 0;
	return articleBody.includes(squeezeText(text)) ? 1 : -1;
}

const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
	[1, 2, 3, 4, 5, 6].map((level) => [`h${level}`, level]),
);

/** 1 to 6 for `h1` to `h6`, 0 for anything else. */
export function headingLevel(tag: string): number {
	return HEADING_LEVELS.get(tag) ?? 0;
}
