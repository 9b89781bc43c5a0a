import type { ClutterSign } from '../clutter/late-signs.ts';

/** What is known of an element's children. */
export type FamilyFacts = {
	/** It came after the page was read. */
	isLate: (child: Element) => boolean;
	/** What it was taken for, when it was taken for clutter as a whole. */
	signOf: (child: Element) => ClutterSign | undefined;
	/** Whether it holds something of the article. */
	holds: (child: Element) => boolean;
};

type Look = { sign: ClutterSign | undefined; isMixed: boolean; many: number; holding: number };

/** From so many siblings on that hold the article's text, another of their look is a part of it, too. */
const POSTS = 3;

/** The children that an element had when the page was read, by their looks. */
export class Family {
	readonly #looks = new Map<string, Look>();
	/** What all of them were taken for, when there is nothing else in the element. */
	readonly all: ClutterSign | undefined;

	constructor(parent: Element, facts: FamilyFacts) {
		let isAll = true;
		for (let child = parent.firstElementChild; child; child = child.nextElementSibling) {
			if (facts.isLate(child)) continue;
			const sign = facts.signOf(child);
			this.#add(child, sign, facts.holds(child));
			if (sign) this.all ??= sign;
			else if (isAll && (child.childElementCount > 0 || child.textContent?.trim())) isAll = false;
		}
		if (!isAll || hasOwnText(parent)) this.all = undefined;
	}

	/** What all children of this element's look were taken for; undefined when they are not all of one mind, or too few. */
	signFor(element: Element): ClutterSign | undefined {
		const look = this.#looks.get(lookOf(element));
		if (!look || look.isMixed) return undefined;
		return element.getAttribute('class') || look.many > 1 ? look.sign : undefined;
	}

	/** Whether this is one more of a row that the article is made of, as the posts of a live blog are. */
	isPost(element: Element): boolean {
		return (this.#looks.get(lookOf(element))?.holding ?? 0) >= POSTS;
	}

	#add(child: Element, sign: ClutterSign | undefined, holds: boolean): void {
		const name = lookOf(child);
		const look = this.#looks.get(name);
		if (!look) this.#looks.set(name, { sign, isMixed: !sign, many: 1, holding: holds ? 1 : 0 });
		else {
			look.many += 1;
			look.holding += holds ? 1 : 0;
			look.isMixed ||= sign?.kind !== look.sign?.kind;
		}
	}
}

/** Tag and class names, the figures in them left out: what templates make again and again. */
export function lookOf(element: Element): string {
	return `${element.localName}.${(element.getAttribute('class') ?? '').replace(/\d+/g, '')}`;
}

function hasOwnText(element: Element): boolean {
	for (let node = element.firstChild; node; node = node.nextSibling)
		if (node.nodeType === 3 && (node as Text).data.trim() !== '') return true;
	return false;
}
