import { letterRun, mayEnd } from './word-ends.ts';

/** Ends a word that also stands for longer ones. Sorts before every unit of a folded text and never occurs in one. */
export const PREFIX = '\u0001';
const PREFIX_UNIT = 1;

/** Places in a sorted list of names, the second not included. */
type Range = { from: number; to: number };

/**
 * Where in a sorted list the names are that begin with two units, or that have but one before their end or `PREFIX`, so
 * that a text's words are seldom looked up further than here.
 */
export type NameHeads = Map<number, Range>;

/** Make the table for sorted names, none of them empty. Linear. */
export function nameHeads(names: readonly string[]): NameHeads {
	const heads: NameHeads = new Map();
	for (const [place, name] of names.entries()) {
		const head = name.length === 1 || name[1] === PREFIX ? name.charCodeAt(0) : headOf(name, 0);
		const range = heads.get(head);
		if (range) range.to = place + 1;
		else heads.set(head, { from: place, to: place + 1 });
	}
	return heads;
}

/** Two units as one number. */
function headOf(text: string, at: number): number {
	return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

/** Told of a name that stands in the text: its place in the list, and where it ends. */
export type Take = (name: number, end: number) => void;

/**
 * Walks a text along a sorted list of names as if the list were a trie: each further letter narrows the range of names
 * that still fit. Runs for every word of a text: it makes no objects.
 */
export class NameWalk {
	readonly #names: readonly string[];
	readonly #heads: NameHeads;
	readonly #text: string;
	readonly #take: Take;

	constructor({ names, heads }: { names: readonly string[]; heads: NameHeads }, text: string, take: Take) {
		this.#names = names;
		this.#heads = heads;
		this.#text = text;
		this.#take = take;
	}

	/** Take every name that begins at a place. */
	from(at: number): void {
		const unit = this.#text.charCodeAt(at);
		const short = this.#heads.get(unit);
		const head = this.#heads.get(headOf(this.#text, at));
		// Short names sort before all others that begin with their unit.
		if (short)
			this.#walk(short.from, this.#firstAtLeast(short.from, this.#names.length, 0, unit + 1), 1, at + 1);
		else if (head) this.#walk(head.from, head.to, 2, at + 2);
	}

	/** `read` units of the names in a range have been read, up to the text's unit `at`. */
	#walk(from: number, to: number, read: number, at: number): void {
		while (from < to) {
			this.#takeComplete(from, to, read, at);
			if (at >= this.#text.length) return;
			if (this.#names[from]?.charCodeAt(read) === PREFIX_UNIT) this.#passOver(from, to, read, at);
			const unit = this.#text.charCodeAt(at++);
			const first = this.#unitOf(from, read);
			const last = this.#unitOf(to - 1, read++);
			if (unit < first || unit > last) return;
			// Of most names so far the next letter is the same, and the range stays.
			if (first === last) continue;
			from = this.#firstAtLeast(from, to, read - 1, unit);
			to = this.#firstAtLeast(from, to, read - 1, unit + 1);
		}
	}

	/** Where a word inside a name may end as it likes, its rest is passed over. */
	#passOver(from: number, to: number, read: number, at: number): void {
		const end = this.#firstAtLeast(from, to, read, PREFIX_UNIT + 1);
		const next = letterRun(this.#text, at);
		const unit = this.#text.charCodeAt(next);
		const first = this.#firstAtLeast(from, end, read + 1, unit);
		this.#walk(first, this.#firstAtLeast(first, end, read + 1, unit + 1), read + 2, next + 1);
	}

	/** Take the names of a range that are complete here, if the text allows a name to end here: two at most. */
	#takeComplete(from: number, to: number, read: number, at: number): void {
		// Of a name both whole and as a prefix, the whole one sorts just before the other.
		for (let i = from; i < to && i < from + 2; i++) {
			const name = this.#names[i] ?? '';
			const isPrefix = name.length === read + 1 && name.charCodeAt(read) === PREFIX_UNIT;
			if (isPrefix || (name.length === read && mayEnd(this.#text, at, read))) this.#take(i, at);
		}
	}

	/** A unit of a name; -1 behind its end. */
	#unitOf(place: number, at: number): number {
		const name = this.#names[place] ?? '';
		return name.length > at ? name.charCodeAt(at) : -1;
	}

	/** The first place in a range whose name has this unit or a greater one at `read`, by binary search. */
	#firstAtLeast(from: number, to: number, read: number, unit: number): number {
		let low = from;
		let high = to;
		while (low < high) {
			const middle = (low + high) >> 1;
			if (this.#unitOf(middle, read) < unit) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
