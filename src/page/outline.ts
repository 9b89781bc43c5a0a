import type { PageElement } from './page.ts';
import type { Place, TextRun } from './text-runs.ts';
import { markupWords, VOCABULARIES, vocabulariesOf } from './vocabulary.ts';

/** Elements whose being around a text tells something about it. */
export const TELLING_TAGS = [
	'article',
	'main',
	'aside',
	'nav',
	'footer',
	'header',
	'form',
	'figure',
	'ul',
	'ol',
	'table',
	'blockquote',
	'section',
	'button',
	'a',
	'figcaption',
	'p',
	'dl',
	'label',
	'address',
	'time',
	'h1',
	'h2',
	'h3',
	'li',
] as const;

/** How far up the nearest vocabulary word or telling tag stands, by place in `MARKERS`. */
export const MARKERS: readonly string[] = [...VOCABULARIES, ...TELLING_TAGS.map((tag) => `<${tag}>`)];

const TAG_AT: ReadonlyMap<string, number> = new Map(
	TELLING_TAGS.map((tag, at) => [tag, VOCABULARIES.length + at]),
);

/** What is known of an element from the text below it. */
export type Mass = {
	chars: number;
	linkChars: number;
	runs: number;
	/** Weight of the runs that read like paragraphs. */
	prose: number;
	proseRuns: number;
};

/** The page's elements seen from their texts. */
export type Outline = {
	/** Depth of the nearest element at or above a place that carries each marker; -1 when none does. */
	markersAt: (place: Place) => Int16Array;
	massOf: (element: PageElement) => Mass;
	whole: Mass;
	/** One more than the highest id of an element with text: for lists that have a place for each. */
	size: number;
	/** The deepest element that still holds most of the prose. */
	core: Place | undefined;
};

/** Add up the runs' text over all elements around them. `proseOf` says how much a run counts as a paragraph. */
export function outlineOf(runs: readonly TextRun[], proseOf: (run: number) => number): Outline {
	const size = runs.reduce((most, { place }) => Math.max(most, place.element.id + 1), 0);
	const masses = new Array<Mass | undefined>(size);
	const whole = emptyMass();
	for (const [at, run] of runs.entries()) {
		const prose = proseOf(at);
		addRun(whole, run, prose);
		for (let place: Place | undefined = run.place; place; place = place.parent) {
			let mass = masses[place.element.id];
			if (!mass) masses[place.element.id] = mass = emptyMass();
			addRun(mass, run, prose);
		}
	}
	const markers = new Array<Int16Array | undefined>(size);
	const massOf = (element: PageElement) => masses[element.id] ?? EMPTY;
	return {
		whole,
		size,
		massOf,
		markersAt: (place) => readMarkers(place, markers),
		core: findCore(runs, massOf, whole),
	};
}

const EMPTY: Mass = emptyMass();

function emptyMass(): Mass {
	return { chars: 0, linkChars: 0, runs: 0, prose: 0, proseRuns: 0 };
}

function addRun(mass: Mass, run: TextRun, prose: number): void {
	mass.chars += run.text.length;
	mass.linkChars += Math.min(run.linkChars, run.text.length);
	mass.runs++;
	mass.prose += prose;
	if (prose > 0) mass.proseRuns++;
}

function readMarkers(place: Place, memo: (Int16Array | undefined)[]): Int16Array {
	const known = memo[place.element.id];
	if (known) return known;
	const inherited = place.parent ? readMarkers(place.parent, memo) : NO_MARKERS;
	const own = ownMarkers(place.element);
	// Most elements say nothing: they share what stands above them.
	const markers = own.length === 0 ? inherited : inherited.slice();
	for (const at of own) markers[at] = place.depth;
	memo[place.element.id] = markers;
	return markers;
}

const NO_MARKERS = new Int16Array(MARKERS.length).fill(-1);

function ownMarkers(element: PageElement): readonly number[] {
	const { tag } = element;
	const at = TAG_AT.get(tag);
	// The body's and the root's class lists name features of the whole site.
	const words = tag === 'body' || tag === 'html' ? [] : vocabulariesOf(markupWords(element));
	return at === undefined ? words : [...words, at];
}

/** Share of the prose that the core must keep on every step down. */
const CORE_SHARE = 0.6;

function findCore(runs: readonly TextRun[], massOf: Outline['massOf'], whole: Mass): Place | undefined {
	let core: Place | undefined;
	for (const { place: start } of runs)
		for (let place: Place | undefined = start; place; place = place.parent) {
			if (massOf(place.element).prose < CORE_SHARE * whole.prose || whole.prose === 0) continue;
			if (!core || place.depth > core.depth) core = place;
			break;
		}
	return core;
}

/** A look-up of how many levels above a run each marker stands nearest; infinite when it does not. */
export function nearMarker(run: TextRun, { outline }: { outline: Outline }): (marker: string) => number {
	const markers = outline.markersAt(run.place);
	return (marker) => {
		const depth = markers[MARKERS.indexOf(marker)] ?? -1;
		return depth < 0 ? Number.POSITIVE_INFINITY : run.place.depth - depth;
	};
}
