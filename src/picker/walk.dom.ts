import type { Step } from './keys.ts';

/**
 * The element that lies in a direction; undefined at the page's end. `trail` holds the elements that the way up came
 * from, so that the way down goes back to them; it is changed.
 */
export function walk(from: Element, step: Step, trail: Element[]): Element | undefined {
	if (step === 'larger') {
		const parent = from.parentElement;
		if (!parent || parent === from.ownerDocument.body) return undefined;
		trail.push(from);
		return parent;
	}
	if (step === 'smaller') {
		const back = trail.pop();
		return back?.parentElement === from ? back : [...from.children].find(isSeen);
	}
	trail.length = 0;
	return beside(from, step);
}

/** The sibling on that side; where there is none, that of the element around. */
function beside(from: Element, step: 'next' | 'previous'): Element | undefined {
	const { body } = from.ownerDocument;
	for (let at: Element | null = from; at && at !== body; at = at.parentElement)
		for (let side = siblingOf(at, step); side; side = siblingOf(side, step)) if (isSeen(side)) return side;
	return undefined;
}

function siblingOf(element: Element, step: 'next' | 'previous'): Element | null {
	return step === 'next' ? element.nextElementSibling : element.previousElementSibling;
}

function isSeen(element: Element): boolean {
	const { width, height } = element.getBoundingClientRect();
	return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
