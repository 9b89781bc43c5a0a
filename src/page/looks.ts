import type { PageElement } from './page.ts';

/** Numbers for how elements look from outside: an element's tag and classes, which a template gives to all its like. */
export class Looks {
	readonly #byWriting = new Map<string, number>();
	readonly #byLook = new Map<string, number>();
	readonly #byRole = new Map<string, number>();

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

	/**
	 * Elements of the same number play the same part: they have the same tag and first class. What follows the first class
	 * often tells their subject, and would part the like.
	 */
	roleOf({ tag, attributes }: PageElement): number {
		const classes = attributes.class?.trimStart() ?? '';
		const end = classes.indexOf(' ');
		const writing = `${tag}.${end < 0 ? classes : classes.slice(0, end)}`;
		const known = this.#byRole.get(writing);
		if (known !== undefined) return known;
		const role = writing.replace(/\d+/g, '#');
		const number = this.#byRole.get(role) ?? this.#byRole.size;
		this.#byRole.set(role, number);
		this.#byRole.set(writing, number);
		return number;
	}
}
