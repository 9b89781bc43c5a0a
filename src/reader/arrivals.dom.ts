import { HIDDEN_ATTRIBUTE } from '../clutter/hide.dom.ts';
import { readElement } from '../page/read-page.dom.ts';
import { collapse, textRuns } from '../page/text-runs.ts';
import { weightOf } from '../page/text-signs.ts';
import type { Changes } from './changes.dom.ts';
import type { Lay } from './lay.dom.ts';

/** An element that came into the page; `around`: the largest box around it that holds nothing of the article, if any. */
export type Root = { root: Element; around: Element | undefined };

export type Roots = {
	/** The outermost that came where it is to be judged. */
	roots: Root[];
	/** Boxes around them that were hidden for being empty. */
	boxes: Element[];
	/** Pieces of clutter within the story in which prose came: it may be the article's. */
	pieces: Element[];
};

type Place = { is: 'settled' | 'beside' } | { is: 'box' | 'piece'; element: Element };

const SETTLED: Place = { is: 'settled' };
const BESIDE: Place = { is: 'beside' };

/** Find out where elements came. What came into clutter outside the story, or into another article, is passed over. */
export function findRoots(added: ReadonlySet<Element>, lay: Lay, others: ReadonlySet<Element>): Roots {
	const places = new Places(added, lay, others);
	const pieces = new Set<Element>();
	const roots: Root[] = [];
	for (const root of added) {
		if (!root.isConnected || !root.parentElement || lay.isKnown(root) || others.has(root)) continue;
		const place = places.in(root.parentElement);
		if (place.is === 'beside') roots.push({ root, around: undefined });
		else if (place.is === 'box') roots.push({ root, around: place.element });
		else if (place.is === 'piece' && hasProse(root)) pieces.add(place.element);
	}
	return { roots, boxes: [...places.boxes], pieces: [...pieces] };
}

class Places {
	/** Boxes around what came that were hidden for being empty. */
	readonly boxes = new Set<Element>();
	readonly #known = new Map<Element, Place>();
	readonly #added: ReadonlySet<Element>;
	readonly #lay: Lay;
	readonly #others: ReadonlySet<Element>;

	constructor(added: ReadonlySet<Element>, lay: Lay, others: ReadonlySet<Element>) {
		this.#added = added;
		this.#lay = lay;
		this.#others = others;
	}

	/** Asked once for each parent: many elements come into the same. */
	in(parent: Element): Place {
		const place = this.#known.get(parent) ?? this.#decided(parent) ?? this.#within(parent);
		this.#known.set(parent, place);
		return place;
	}

	#decided(parent: Element): Place | undefined {
		const lay = this.#lay;
		if (lay.holds(parent)) return BESIDE;
		if (lay.isPiece(parent)) return lay.isInStory(parent) ? { is: 'piece', element: parent } : SETTLED;
		return this.#added.has(parent) || this.#others.has(parent) ? SETTLED : undefined;
	}

	#within(parent: Element): Place {
		const around = parent.parentElement ? this.in(parent.parentElement) : SETTLED;
		if (around.is !== 'beside' && around.is !== 'box') return around;
		if (parent.hasAttribute(HIDDEN_ATTRIBUTE)) this.boxes.add(parent);
		return around.is === 'box' ? around : { is: 'box', element: parent };
	}
}

const PROSE_WEIGHT = 80;

/** Asked of what is hidden, where nothing is drawn. */
function hasProse(element: Element): boolean {
	const weight = (each: Element) => weightOf(collapse(each.textContent ?? ''));
	const links = [...element.querySelectorAll('a')].reduce((sum, link) => sum + weight(link), 0);
	return weight(element) - links >= PROSE_WEIGHT;
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
