import { MARKERS } from './markers.ts';

/** Names of what a run shows by itself, in order. All names are for people and training, apart from what a page carries. */
export const OWN_FEATURES: readonly string[] = [
	'weight',
	'link-share',
	'links',
	'starts-linked',
	'bold-share',
	'sentences',
	'comma-density',
	'ends-as-sentence',
	'ends-cut',
	'capital-share',
	'has-date',
	'has-bar',
	'heading-level',
	'like-title',
	'like-description',
	'repeats',
	'in-article-body',
	'cue',
	'tag',
];

/** Names of where a run stands among the page's elements, in order. */
export const PLACE_FEATURES: readonly string[] = [
	'depth',
	'below-core',
	'beside-core',
	'same-shape-runs',
	'same-shape-prose',
	'same-shape-links',
	...MARKERS.map((name) => `in:${name}`),
];

/**
 * Markers whose distance no tree may ask for: they say nothing about whether a text is the article's, or nothing that others do
 * not. For labels and kinds they still count.
 */
export const SILENT_FEATURES: ReadonlySet<string> = new Set(
	(
		'share title standfirst author quote account <a> <label> <address> <time> advertisement video app <figure> ' +
		'<blockquote> <figcaption> <h1> <h3>'
	)
		.split(' ')
		.map((name) => `in:${name}`),
);

/** Names of what stands before and after a run, in order. */
export const SEQUENCE_FEATURES: readonly string[] = [
	'position',
	'prose-before',
	'prose-after',
	'from-title',
	'since-prose',
	'until-prose',
	'prose-near',
	'prose-wide',
	'links-near',
	'labels-near',
	'since-heading',
	'heading-level-before',
	'heading-cue-before',
	'since-cue',
	'last-cue',
	'weight[-2]',
	'same-shape[-2]',
	'link-share[-1]',
	'same-shape[-1]',
	...[1, 2].flatMap((step) => [`weight[+${step}]`, `link-share[+${step}]`, `same-shape[+${step}]`]),
];

/** Names of what kind of areas a run stands in, in order. */
export const AREA_FEATURES: readonly string[] = [
	'like-siblings@0',
	'mean-prose@0',
	'links-a-run@0',
	'up-to-title',
	'title-below',
	'up-to-heaviest',
	'heaviest-below',
	'card-likes',
	'card-link-share',
	'card-prose',
	'card-level',
];

const massAt = (level: number) =>
	['prose', 'chars', 'link-share', 'runs', 'prose-runs'].map((name) => `${name}@${level}`);
const areaAt = (level: number) =>
	['like-siblings', 'mean-prose', 'links-a-run'].map((name) => `${name}@${level}`);

/** Names of what the elements around a run's own hold, in order. */
export const SURROUNDING_FEATURES: readonly string[] = [
	...[1, 2, 3].flatMap((level) => [...massAt(level), ...areaAt(level)]),
	...areaAt(4),
	...massAt(5),
	'pictures-near',
];

/** Names of a run's features, in the order of its row. */
export const FEATURES: readonly string[] = [
	...OWN_FEATURES,
	...PLACE_FEATURES,
	...SEQUENCE_FEATURES,
	...AREA_FEATURES,
	...SURROUNDING_FEATURES,
	'page-prose',
	'page-runs',
];

/** Names of what is seen of how the first look scored a run's surroundings, in order. */
export const CONTEXT_FEATURES: readonly string[] = [
	'score',
	...[-4, -3, -1, 1, 2, 3].map((step) => `score[${step}]`),
	...[0, 1, 2, 3].map((level) => `mean-score@${level}`),
	...[0, 1, 2, 3].map((level) => `share-of-body@${level}`),
	'shape-score',
	'body-before',
	'body-after',
	'until-body',
	'near-score',
	'wide-score',
	'page-body',
	'top-score',
	'below-top@1',
	'below-top@3',
];

/** What of the first look's features the second sees again. */
export const SEEN_AGAIN: readonly string[] = [
	'weight',
	'link-share',
	'starts-linked',
	'comma-density',
	'capital-share',
	'heading-level',
	'like-title',
	'like-description',
	'repeats',
	'cue',
	'tag',
	'below-core',
	'from-title',
	'up-to-title',
	'title-below',
	'since-heading',
	'like-siblings@1',
	'card-likes',
	'card-level',
];

/** Names of what the second look sees of a run, in order. */
export const SECOND_FEATURES: readonly string[] = [...CONTEXT_FEATURES, ...SEEN_AGAIN];
