import { Looks } from './looks.ts';
import { type Depths, Markers } from './markers.ts';
import type { PageElement } from './page.ts';
import type { Place, TextRun } from './text-runs.ts';

/** What is known of an element from the text below it. */
export type Mass = {
	chars: number;
	linkChars: number;
	runs: number;
	/** Weight of the runs that read like paragraphs. */
	prose: number;
	proseRuns: number;
};

/** What the runs of a page add up to: entry n is the sum over the runs before run n. */
export type Sums = Readonly<Record<'chars' | 'linkChars' | 'prose' | 'proseRuns', Float64Array>>;

/**
 * The page's elements seen from their texts. The runs below an element follow one another, so that any sum over an
 * element is the difference of two entries.
 */
export class Outline {
	readonly sums: Sums;
	readonly whole: Mass;
	/** One more than the highest id of an element with text: for lists that have a place for each. */
	readonly size: number;
	/** The deepest element that still holds most of the prose. */
	readonly core: Place | undefined;
	readonly markers: Markers;
	readonly looks = new Looks();
	readonly #first: Int32Array;
	readonly #last: Int32Array;

	/** `prose`: how much each run counts as a paragraph. */
	constructor(runs: readonly TextRun[], prose: ArrayLike<number>) {
		this.size = runs.reduce((most, { place }) => Math.max(most, place.element.id + 1), 0);
		this.sums = sumsOf(runs, prose);
		this.#first = new Int32Array(this.size).fill(-1);
		this.#last = new Int32Array(this.size).fill(-1);
		for (let at = 0; at < runs.length; at++) mark(this.#first, runs[at]?.place, at);
		for (let at = runs.length - 1; at >= 0; at--) mark(this.#last, runs[at]?.place, at);
		this.whole = this.#massOver(0, runs.length);
		this.core = this.#findCore(runs);
		this.markers = new Markers(this.size);
	}

	/** Place of the first run below an element, in the list of runs; -1 for an element without text. */
	first({ id }: PageElement): number {
		return this.#first[id] ?? -1;
	}

	/** One more than the place of the last run below an element; 0 for an element without text. */
	end({ id }: PageElement): number {
		return (this.#last[id] ?? -1) + 1;
	}

	/** Whether a run stands below an element. */
	holds(element: PageElement, run: number): boolean {
		return this.first(element) <= run && run < this.end(element);
	}

	/** A sum over the runs below an element: of one of `sums`, or of any list made in the same way. */
	within(element: PageElement, sum: Float64Array): number {
		const first = this.first(element);
		return first < 0 ? 0 : (sum[this.end(element)] as number) - (sum[first] as number);
	}

	runsIn(element: PageElement): number {
		return Math.max(0, this.end(element) - this.first(element));
	}

	massOf(element: PageElement): Mass {
		const first = this.first(element);
		return first < 0 ? { ...EMPTY } : this.#massOver(first, this.end(element));
	}

	markersAt(place: Place): Depths {
		return this.markers.depthsAt(place);
	}

	#massOver(from: number, to: number): Mass {
		const over = (sum: Float64Array) => (sum[to] as number) - (sum[from] as number);
		const { chars, linkChars, prose, proseRuns } = this.sums;
		return {
			chars: over(chars),
			linkChars: over(linkChars),
			runs: to - from,
			prose: over(prose),
			proseRuns: over(proseRuns),
		};
	}

	/** What holds more than half of the prose holds the run in the middle of it. */
	#findCore(runs: readonly TextRun[]): Place | undefined {
		const { prose } = this.whole;
		if (prose === 0) return undefined;
		let middle = 0;
		while (middle < runs.length && (this.sums.prose[middle + 1] as number) < prose / 2) middle++;
		let place = runs[middle]?.place;
		while (place && this.within(place.element, this.sums.prose) < CORE_SHARE * prose) place = place.parent;
		return place;
	}
}

/** The way from any place to one run: how far up the two part. Each element is asked once. */
export class Landmark {
	readonly run: number;
	readonly place: Place | undefined;
	readonly #depths: Int16Array;
	readonly #outline: Outline;

	/** `run`: its place in the list of runs; -1 for a landmark that is not there. */
	constructor(run: number, runs: readonly TextRun[], outline: Outline) {
		this.run = run;
		this.place = runs[run]?.place;
		this.#outline = outline;
		this.#depths = new Int16Array(outline.size).fill(-1);
	}

	/** Depth of the nearest element around a place that holds the landmark, too. */
	commonDepth(place: Place): number {
		const known = this.#depths[place.element.id] as number;
		if (known >= 0) return known;
		const isCommon = !place.parent || this.#outline.holds(place.element, this.run);
		const depth = isCommon ? place.depth : this.commonDepth(place.parent as Place);
		this.#depths[place.element.id] = depth;
		return depth;
	}
}

/** Share of the prose that the core must hold. */
const CORE_SHARE = 0.6;
const EMPTY: Mass = { chars: 0, linkChars: 0, runs: 0, prose: 0, proseRuns: 0 };

/** Note a run at all elements around it that have none noted yet. */
function mark(runs: Int32Array, start: Place | undefined, run: number): void {
	for (let place = start; place && runs[place.element.id] === -1; place = place.parent)
		runs[place.element.id] = run;
}

function sumsOf(runs: readonly TextRun[], prose: ArrayLike<number>): Sums {
	const size = runs.length + 1;
	const sums = {
		chars: new Float64Array(size),
		linkChars: new Float64Array(size),
		prose: new Float64Array(size),
		proseRuns: new Float64Array(size),
	};
	let [chars, linkChars, weight, count] = [0, 0, 0, 0];
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at] as TextRun;
		sums.chars[at + 1] = chars += run.text.length;
		sums.linkChars[at + 1] = linkChars += Math.min(run.linkChars, run.text.length);
		sums.prose[at + 1] = weight += prose[at] as number;
		if ((prose[at] as number) > 0) count++;
		sums.proseRuns[at + 1] = count;
	}
	return sums;
}
