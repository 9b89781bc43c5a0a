import { Looks } from './looks.ts';
import type { Place } from './places.ts';
import type { TextRun } from './text-runs.ts';

/** What is known of an element from the text below it. */
export type Mass = {
	readonly chars: number;
	readonly linkChars: number;
	readonly runs: number;
	/** Weight of the runs that read like paragraphs. */
	readonly prose: number;
	readonly proseRuns: number;
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
	readonly looks = new Looks();
	readonly #masses: (Mass | undefined)[];

	/** `prose`: how much each run counts as a paragraph. The places of the runs are told which runs are below them. */
	constructor(runs: readonly TextRun[], prose: ArrayLike<number>) {
		this.size = markEnds(runs);
		this.sums = sumsOf(runs, prose);
		this.#masses = new Array(this.size);
		this.whole = massOver(this.sums, 0, runs.length);
		this.core = this.#findCore(runs);
	}

	/** A sum over the runs below an element: of one of `sums`, or of any list made in the same way. */
	within({ first, end }: Place, sum: Float64Array): number {
		return first < 0 ? 0 : (sum[end] as number) - (sum[first] as number);
	}

	/** What the runs below an element come to; added up once. */
	massOf({ element, first, end }: Place): Mass {
		const known = this.#masses[element.id];
		if (known !== undefined) return known;
		const mass = first < 0 ? EMPTY : massOver(this.sums, first, end);
		this.#masses[element.id] = mass;
		return mass;
	}

	/** What holds more than half of the prose holds the run in the middle of it. */
	#findCore(runs: readonly TextRun[]): Place | undefined {
		const { prose } = this.whole;
		if (prose === 0) return undefined;
		let middle = 0;
		while (middle < runs.length && (this.sums.prose[middle + 1] as number) < prose / 2) middle++;
		let place = runs[middle]?.place;
		while (place && this.within(place, this.sums.prose) < CORE_SHARE * prose) place = place.parent;
		return place;
	}
}

/** Whether a run stands below an element. */
export function holds({ first, end }: Place, run: number): boolean {
	return first <= run && run < end;
}

/** Depth of the nearest element around a place that holds a run, too; of the outermost where none does. */
export function commonDepth(place: Place, run: number): number {
	let at = place;
	while (at.parent && !(at.first <= run && run < at.end)) at = at.parent;
	return at.depth;
}

/** Share of the prose that the core must hold. */
const CORE_SHARE = 0.6;
const EMPTY: Mass = { chars: 0, linkChars: 0, runs: 0, prose: 0, proseRuns: 0 };

/** Tell all elements around the runs where the first and the last below them stand; one more than the highest id among them. */
function markEnds(runs: readonly TextRun[]): number {
	let size = 0;
	for (let at = 0; at < runs.length; at++) {
		let place: Place | undefined = runs[at]?.place;
		if (place && place.element.id >= size) size = place.element.id + 1;
		for (; place && place.first < 0; place = place.parent) place.first = at;
	}
	for (let at = runs.length - 1; at >= 0; at--)
		for (let place = runs[at]?.place; place && place.end === 0; place = place.parent) place.end = at + 1;
	return size;
}

function massOver({ chars, linkChars, prose, proseRuns }: Sums, from: number, to: number): Mass {
	return {
		chars: (chars[to] as number) - (chars[from] as number),
		linkChars: (linkChars[to] as number) - (linkChars[from] as number),
		runs: to - from,
		prose: (prose[to] as number) - (prose[from] as number),
		proseRuns: (proseRuns[to] as number) - (proseRuns[from] as number),
	};
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
