import type { Marks } from './markers.ts';
import type { PageElement } from './page.ts';
import type { TextRun } from './text-runs.ts';

/** An element on the way down from the root; there is one of each for a walk. */
export type Place = {
	element: PageElement;
	parent: Place | undefined;
	depth: number;
	/** Places of the runs below it in the list of runs, `end` not included; -1 and 0 until an `Outline` is made. */
	first: number;
	end: number;
	/** What it and the elements around it carry, once `marksAt` was asked. */
	marks: Marks | undefined;
};

/** A run's own block-level element and those above it, so many; the outermost again where there are fewer. */
export function placesAbove({ block }: TextRun, many: number): Place[] {
	let place = block;
	const above: Place[] = [];
	for (let level = 0; level < many; level++) {
		above.push(place);
		place = place.parent ?? place;
	}
	return above;
}

/** The place of an element in what stands around it. */
export function placeOf(element: PageElement, parent: Place | undefined): Place {
	return { element, parent, depth: parent ? parent.depth + 1 : 0, first: -1, end: 0, marks: undefined };
}
