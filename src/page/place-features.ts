import { MARKERS, type Mass, type Outline } from './outline.ts';
import type { PageElement } from './page.ts';
import type { Place, TextRun } from './text-runs.ts';

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

/** Runs whose elements look the same from outside: what a template repeats. */
export type Shapes = { of: (run: TextRun) => string; masses: ReadonlyMap<string, Mass> };

/** Where a run stands among the page's elements. */
export function placeFeatures(run: TextRun, outline: Outline, shapes: Shapes): number[] {
	const { whole } = outline;
	const shape = shapes.masses.get(shapes.of(run)) ?? whole;
	const features = [
		Math.min(run.place.depth, 40),
		...coreDistance(run.place, outline.core),
		shape.runs / Math.max(1, whole.runs),
		shape.prose / Math.max(1, whole.prose),
		shape.linkChars / Math.max(1, shape.chars),
	];
	for (const level of LEVELS) features.push(...levelFeatures(elementAbove(run, level), outline));
	const markers = outline.markersAt(run.place);
	for (const depth of markers) features.push(depth < 0 ? FAR : Math.min(run.place.depth - depth, FAR - 1));
	return features;
}

/** The element so many levels above the run's own block-level element, or the outermost. */
function elementAbove(run: TextRun, level: number): PageElement {
	let place: Place | undefined = run.place;
	while (place && place.element !== run.element) place = place.parent;
	for (let up = 0; up < level && place?.parent; up++) place = place.parent;
	return place?.element ?? run.element;
}

function levelFeatures(element: PageElement, { massOf, whole }: Outline): number[] {
	const mass = massOf(element);
	return [
		mass.prose / Math.max(1, whole.prose),
		mass.chars / Math.max(1, whole.chars),
		mass.linkChars / Math.max(1, mass.chars),
		Math.log2(1 + mass.runs),
		Math.log2(1 + mass.proseRuns),
	];
}

/** Levels below the core; or, outside it, levels from the core up to what holds both. */
function coreDistance(place: Place, core: Place | undefined): [number, number] {
	if (!core) return [-1, FAR];
	const around = new Set<PageElement>();
	for (let up: Place | undefined = place; up; up = up.parent) around.add(up.element);
	if (around.has(core.element)) return [place.depth - core.depth, 0];
	let common: Place | undefined = core;
	while (common && !around.has(common.element)) common = common.parent;
	return [-1, core.depth - (common?.depth ?? 0)];
}
