import { headAt, mayBeShort, type NameHeads, PREFIX_UNIT } from './name-heads.ts';
import { letterRun, mayEnd } from './word-ends.ts';

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
		const heads = this.#heads;
		if (mayBeShort(heads, this.#text, at)) {
			const range = heads.byUnit.get(this.#text.charCodeAt(at));
			if (range) this.#walk(range.from, range.to, 1, at + 1);
			return;
		}
		const slot = headAt(heads, this.#text, at);
		if (slot >= 0) this.#walk(heads.from[slot] ?? 0, heads.to[slot] ?? 0, 3, at + 3);
	}

	/** `read` units of the names in a range have been read, up to the text's unit `at`. */
	#walk(from: number, to: number, read: number, at: number): void {
		while (from < to) {
			this.#takeComplete(from, to, read, at);
			if (at >= this.#text.length) return;
			if (this.#names[from]?.charCodeAt(read) === PREFIX_UNIT) this.#passOver(from, to, read, at);
			const unit = this.#text.charCodeAt(at++);
			from = this.#firstAtLeast(from, to, read, unit);
			to = this.#firstAtLeast(from, to, read, unit + 1);
			read++;
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

	/** The first place in a range whose name has this unit or a greater one at `read`, by binary search. */
	#firstAtLeast(from: number, to: number, read: number, unit: number): number {
		let low = from;
		let high = to;
		while (low < high) {
			const middle = (low + high) >> 1;
			const name = this.#names[middle] ?? '';
			if ((name.length > read ? name.charCodeAt(read) : -1) < unit) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
