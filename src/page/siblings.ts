import type { Looks } from './looks.ts';
import type { Outline } from './outline.ts';
import { isElement, type PageElement, type PageNode } from './page.ts';
import type { Place } from './places.ts';

/** More like siblings say no more. */
const MANY_LIKES = 40;

/** Counts of like siblings and of pictures, each worked out once; by element id. */
export class Siblings {
	/** One more than the count, 0 for what has not been counted; elements without text, higher up, have no place. */
	readonly #likes: Uint8Array;
	readonly #pictures: Uint8Array;
	readonly #looks: Looks;

	constructor({ size, looks }: Outline) {
		this.#likes = new Uint8Array(size);
		this.#pictures = new Uint8Array(size);
		this.#looks = looks;
	}

	/** How many of an element's siblings, itself included, have its tag and classes. */
	countLike({ element, parent }: Place): number {
		if (!parent) return 1;
		if (!this.#likes[element.id]) this.#countAll(parent.element);
		return Math.max(1, (this.#likes[element.id] ?? 0) - 1);
	}

	#countAll({ children }: PageElement): void {
		const counts = new Map<number, number>();
		const roles: number[] = [];
		for (let at = 0; at < children.length; at++) {
			const child = children[at] as PageNode;
			const role = isElement(child) ? this.#looks.roleOf(child) : -1;
			roles.push(role);
			if (role >= 0) counts.set(role, (counts.get(role) ?? 0) + 1);
		}
		for (let at = 0; at < children.length; at++) {
			const role = roles[at] as number;
			if (role < 0) continue;
			this.#likes[(children[at] as PageNode).id] = 1 + Math.min(counts.get(role) ?? 1, MANY_LIKES);
		}
	}

	/** Pictures directly in an element or one below. */
	countPictures({ element }: Place): number {
		const known = this.#pictures[element.id];
		if (known) return known - 1;
		const count = picturesIn(element);
		this.#pictures[element.id] = 1 + count;
		return count;
	}
}

function picturesIn({ children }: PageElement): number {
	let count = 0;
	for (let at = 0; at < children.length; at++) {
		const child = children[at] as PageNode;
		if (isElement(child) && (isPicture(child) || holdsPicture(child))) count++;
	}
	return Math.min(count, 10);
}

function holdsPicture({ children }: PageElement): boolean {
	for (let at = 0; at < children.length; at++) {
		const child = children[at] as PageNode;
		if (isElement(child) && isPicture(child)) return true;
	}
	return false;
}

function isPicture({ tag }: PageElement): boolean {
	return tag === 'img' || tag === 'picture' || tag === 'figure';
}
