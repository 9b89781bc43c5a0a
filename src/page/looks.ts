import type { PageElement } from './page.ts';

/** Numbers for how elements look from outside: an element's tag and classes, which a template gives to all its like. */
export class Looks {
	/** By tag, then by class as it is written: the strings of the page are looked up, none are joined. */
	readonly #known = new Map<string, Map<string, Known>>();
	readonly #byLook = new Map<string, number>();
	readonly #byRole = new Map<string, number>();

	/** Elements of the same number look the same. Figures in a class tell one card from the next, and do not count. */
	numberOf({ tag, attributes }: PageElement): number {
		const classes = attributes.class ?? '';
		const known = this.#knownOf(tag, classes);
		if (known.look < 0)
			known.look = numbered(this.#byLook, classes ? `${tag}.${classes}`.replace(/\d+/g, '') : tag);
		return known.look;
	}

	/**
	 * Elements of the same number play the same part: they have the same tag and first class. What follows the first class
	 * often tells their subject, and would part the like.
	 */
	roleOf({ tag, attributes }: PageElement): number {
		const classes = attributes.class ?? '';
		const known = this.#knownOf(tag, classes);
		if (known.role < 0)
			known.role = numbered(this.#byRole, `${tag}.${firstOf(classes)}`.replace(/\d+/g, '#'));
		return known.role;
	}

	#knownOf(tag: string, classes: string): Known {
		let alike = this.#known.get(tag);
		if (!alike) {
			alike = new Map();
			this.#known.set(tag, alike);
		}
		let known = alike.get(classes);
		if (!known) {
			known = { look: -1, role: -1 };
			alike.set(classes, known);
		}
		return known;
	}
}

/** Numbers, -1 until they are asked for. */
type Known = { look: number; role: number };

function firstOf(classes: string): string {
	const start = classes.trimStart();
	const end = start.indexOf(' ');
	return end < 0 ? start : start.slice(0, end);
}

/** The number of something: the next one when it has none yet. */
export function numbered<Key>(numbers: Map<Key, number>, key: Key): number {
	const known = numbers.get(key);
	if (known !== undefined) return known;
	const number = numbers.size;
	numbers.set(key, number);
	return number;
}
