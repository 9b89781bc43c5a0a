import type { FeatureTable } from './feature-table.ts';
import { MARKERS, type Mass, type Outline } from './outline.ts';
import { commonPlace, type Place, type TextRun } from './text-runs.ts';

/** Levels above a run's element whose content is looked at. */
const LEVELS = [1, 2, 3, 5];
const LEVEL_FEATURES = ['prose', 'chars', 'link-share', 'runs', 'prose-runs'];

/** Stands for "nowhere above". */
const FAR = 20;

/** Names of `placeFeatures`, in order. */
export const PLACE_FEATURES: readonly string[] = [
	'depth',
	'below-core',
	'beside-core',
	'same-shape-runs',
	'same-shape-prose',
	'same-shape-links',
	...LEVELS.flatMap((level) => LEVEL_FEATURES.map((name) => `${name}@${level}`)),
	...MARKERS.map((name) => `in:${name}`),
];

/** What a run is seen in: the page's elements, and the mass of all runs that look like it from outside. */
export type Surroundings = { outline: Outline; shape: Mass };

/** Where a run stands among the page's elements. `above`: its own block-level element and those around it. */
export function putPlaceFeatures(
	table: FeatureTable,
	run: TextRun,
	above: readonly Place[],
	{ outline, shape }: Surroundings,
): void {
	const { whole } = outline;
	table.put(Math.min(run.place.depth, 40));
	putCoreDistance(table, run.place, outline.core);
	table.put(shape.runs / Math.max(1, whole.runs));
	table.put(shape.prose / Math.max(1, whole.prose));
	table.put(shape.linkChars / Math.max(1, shape.chars));
	for (const level of LEVELS) putLevel(table, outline.massOf((above[level] as Place).element), whole);
	const markers = outline.markersAt(run.place);
	for (const depth of markers) table.put(depth < 0 ? FAR : Math.min(run.place.depth - depth, FAR - 1));
}

function putLevel(table: FeatureTable, mass: Mass, whole: Mass): void {
	table.put(mass.prose / Math.max(1, whole.prose));
	table.put(mass.chars / Math.max(1, whole.chars));
	table.put(mass.linkChars / Math.max(1, mass.chars));
	table.put(Math.log2(1 + mass.runs));
	table.put(Math.log2(1 + mass.proseRuns));
}

/** Levels below the core; or, outside it, levels from the core up to what holds both. */
function putCoreDistance(table: FeatureTable, place: Place, core: Place | undefined): void {
	const common = core && commonPlace(place, core);
	const isInside = core !== undefined && common?.element === core.element;
	table.put(isInside ? place.depth - core.depth : -1);
	table.put(isInside ? 0 : core && common ? core.depth - common.depth : FAR);
}
