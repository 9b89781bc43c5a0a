import { MARKERS, markerAt } from './markers.ts';
import type { Landmark, Outline } from './outline.ts';
import type { PageElement } from './page.ts';
import type { Survey } from './survey.ts';
import type { Place, TextRun } from './text-runs.ts';

/** Levels above a run's element whose content is looked at. */
const LEVELS = [1, 2, 3, 5];
const LEVEL_FEATURES = ['prose', 'chars', 'link-share', 'runs', 'prose-runs'];

/** Stands for "nowhere above". */
const FAR = 20;

/** Markers that say nothing about whether a text is the article's; for labels and kinds they still count. */
const OTHER_MARKERS = new Set([
	'share',
	'title',
	'standfirst',
	'author',
	'quote',
	'account',
	'<a>',
	'<label>',
	'<address>',
	'<time>',
]);
const TELLING = MARKERS.filter((name) => !OTHER_MARKERS.has(name));
const TELLING_AT = TELLING.map(markerAt);

/** Names of where a run stands among the page's elements, in order. */
export const PLACE_FEATURES: readonly string[] = [
	'depth',
	'below-core',
	'beside-core',
	'same-shape-runs',
	'same-shape-prose',
	'same-shape-links',
	...LEVELS.flatMap((level) => LEVEL_FEATURES.map((name) => `${name}@${level}`)),
	...TELLING.map((name) => `in:${name}`),
];

/** `above`: the run's own block-level element and those around it; `inCore`: a run of the page's core. */
export function writePlaceFeatures(
	values: Float32Array,
	offset: number,
	{ run, above }: { run: number; above: readonly Place[] },
	{ runs, outline, shapes, shapeMasses }: Survey,
	inCore: Landmark,
): number {
	const { place } = runs[run] as TextRun;
	const { whole, core } = outline;
	const shape = shapes[run] as number;
	let at = offset;
	values[at++] = Math.min(place.depth, 40);
	const isInside = core !== undefined && outline.holds(core.element, run);
	values[at++] = isInside ? place.depth - core.depth : -1;
	values[at++] = isInside ? 0 : core ? core.depth - inCore.commonDepth(place) : FAR;
	values[at++] = (shapeMasses.runs[shape] as number) / whole.runs;
	values[at++] = (shapeMasses.prose[shape] as number) / Math.max(1, whole.prose);
	values[at++] = (shapeMasses.linkChars[shape] as number) / (shapeMasses.chars[shape] as number);
	for (const level of LEVELS) at = writeLevel(values, at, (above[level] as Place).element, outline);
	const markers = outline.markersAt(place);
	for (let marker = 0; marker < TELLING_AT.length; marker++) {
		const depth = markers[TELLING_AT[marker] as number] as number;
		values[at++] = depth < 0 ? FAR : Math.min(place.depth - depth, FAR - 1);
	}
	return at;
}

function writeLevel(values: Float32Array, offset: number, element: PageElement, outline: Outline): number {
	const { sums, whole } = outline;
	const chars = outline.within(element, sums.chars);
	values[offset] = outline.within(element, sums.prose) / Math.max(1, whole.prose);
	values[offset + 1] = chars / whole.chars;
	values[offset + 2] = outline.within(element, sums.linkChars) / chars;
	values[offset + 3] = Math.log2(1 + outline.runsIn(element));
	values[offset + 4] = Math.log2(1 + outline.within(element, sums.proseRuns));
	return offset + LEVEL_FEATURES.length;
}
