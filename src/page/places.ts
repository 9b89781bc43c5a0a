import type { Marks } from './markers.ts';
import type { PageElement } from './page.ts';

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
	/** A number for its look and that of the element above, once runs in it were compared; -1 until then. */
	kin: number;
};

/** The place of an element in what stands around it. */
export function placeOf(element: PageElement, parent: Place | undefined): Place {
	return {
		element,
		parent,
		depth: parent ? parent.depth + 1 : 0,
		first: -1,
		end: 0,
		marks: undefined,
		kin: -1,
	};
}
