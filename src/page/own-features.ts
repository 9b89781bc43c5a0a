import { wordSimilarity, wordsOf } from './similarity.ts';
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
	...CUE_NAMES.map((name) => `cue:${name}`),
	...TAGS.map((tag) => `tag:${tag}`),
];

/** What a run is compared with. */
export type OwnContext = {
	titles: readonly ReadonlySet<string>[];
	description: ReadonlySet<string>;
	repeats: ReadonlyMap<string, number>;
};

/** A run by itself. */
export function ownFeatures(run: TextRun, signs: TextSigns, context: OwnContext): number[] {
	const { text, element } = run;
	const words = text.length < 300 ? wordsOf(text) : [];
	return [
		Math.log2(1 + signs.weight),
		Math.min(1, run.linkChars / text.length),
		Math.min(run.links, 12),
		Math.min(1, run.boldChars / text.length),
		Math.min(signs.sentenceEnds, 12),
		(100 * signs.commas) / (text.length + 20),
		Number(signs.endsAsSentence),
		Number(signs.endsCut),
		Number(signs.endsWithColon),
		signs.digitShare,
		signs.capitalShare,
		Number(signs.startsLower),
		Number(signs.hasQuote),
		Number(signs.hasDate),
		Number(signs.hasCopyright),
		Number(signs.hasBar),
		Number(signs.hasAddress),
		Math.min(run.run, 8),
		headingLevel(element.tag),
		Math.max(0, ...context.titles.map((title) => wordSimilarity(words, title))),
		wordSimilarity(words, context.description),
		Math.min(context.repeats.get(text) ?? 1, 6),
		...CUE_NAMES.map((_, at) => Number(signs.cue === at + 1)),
		...TAGS.map((tag) => Number(element.tag === tag)),
	];
}

/** 1 to 6 for `h1` to `h6`, 0 for anything else. */
export function headingLevel(tag: string): number {
	return /^h[1-6]$/.test(tag) ? Number(tag[1]) : 0;
}
