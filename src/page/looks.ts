import type { PageElement } from './page.ts';

/** Numbers for how elements look from outside: an element's tag and classes, which a template gives to all its like. */
export class Looks {
	readonly #byWriting = new Map<string, number>();
	readonly #byLook = new Map<string, number>();

	/** Elements of the same number look the same. Figures in a class tell one card from the next, and do not count. */
	numberOf({ tag, attributes }: PageElement): number {
		const writing = attributes.class ? `${tag}.${attributes.class}` : tag;
		const known = this.#byWriting.get(writing);
		if (known !== undefined) return known;
		const look = attributes.class ? writing.replace(/\d+/g, '') : tag;
		const number = this.#byLook.get(look) ?? this.#byLook.size;
		this.#byLook.set(look, number);
		this.#byWriting.set(writing, number);
		return number;
	}
}
