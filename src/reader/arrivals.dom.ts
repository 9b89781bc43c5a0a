import { HIDDEN_ATTRIBUTE } from '../clutter/hide.dom.ts';
import { readElement } from '../page/read-page.dom.ts';
import { textRuns } from '../page/text-runs.ts';
import type { Changes } from './changes.dom.ts';
import type { Lay } from './lay.dom.ts';

/** An element that came into the page; `around`: the largest box around it that holds nothing of the article, if any. */
export type Root = { root: Element; around: Element | undefined };

/** Where something came: not to be judged, among the article's own elements, or in a box beside them. */
type Place = 'skip' | 'beside' | Element;

/**
 * The outermost of the elements that came, without those in pieces of clutter and in other articles, and the boxes
 * around them that were hidden for being empty.
 */
export function findRoots(
	added: ReadonlySet<Element>,
	lay: Lay,
	others: ReadonlySet<Element>,
): { roots: Root[]; boxes: Element[] } {
	const places = new Map<Element, Place>();
	const boxes = new Set<Element>();
	const isSettled = (element: Element) => lay.isPiece(element) || others.has(element);
	const placeIn = (parent: Element): Place => {
		const known = places.get(parent);
		if (known) return known;
		const above = parent.parentElement;
		let place: Place = 'skip';
		if (lay.holds(parent)) place = 'beside';
		else if (above && !added.has(parent) && !isSettled(parent)) {
			place = placeIn(above);
			if (place === 'beside') place = parent;
			if (place !== 'skip' && parent.hasAttribute(HIDDEN_ATTRIBUTE)) boxes.add(parent);
		}
		places.set(parent, place);
		return place;
	};
	const roots: Root[] = [];
	for (const root of added) {
		if (!root.isConnected || !root.parentElement || isSettled(root) || lay.holds(root)) continue;
		const place = placeIn(root.parentElement);
		if (place !== 'skip') roots.push({ root, around: place === 'beside' ? undefined : place });
	}
	return { roots, boxes: [...boxes] };
}

/** Whether a text of the article says something else than it did, or was taken out. */
export function isReworded({ reworded, removed }: Changes, lay: Lay): boolean {
	for (const element of removed) if (!element.isConnected && lay.holds(element)) return true;
	const texts = new Set<Element>();
	for (const element of reworded) {
		const text = element.isConnected ? lay.textAround(element) : undefined;
		if (text) texts.add(text);
	}
	return [...texts].some((text) =>
		textRuns(readElement(text).element).some((run) => !lay.isWording(run.text)),
	);
}
