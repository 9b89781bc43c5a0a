import type { TextBlock } from '../page/article-text.ts';
import type { Passage } from '../page/block.ts';
import { walkWords } from './hash-words.ts';

/** Words in a shingle; how it was chosen stands in docs/decisions/0016. */
export const SHINGLE_WORDS = 4;

type Block = Pick<TextBlock, 'index' | 'text'>;

/** The words of a text in its order: of each a hash of 24 bits, and where it stands, which is worked out only when asked. */
export class HashedWords {
	readonly hashes: number[] = [];
	readonly #blocks: Block[] = [];
	/** Of each block the number of its first word. */
	readonly #firsts: number[] = [];
	readonly #places: Passage[][] = [];

	get places(): Passage[] {
		return this.#blocks.flatMap((_, at) => this.#placesIn(at));
	}

	/** Where the words from one to before another stand. */
	placesOf(from: number, to: number): Passage[] {
		const last = this.#firsts.findLastIndex((first) => first < to);
		const first = this.#firsts.findLastIndex((start) => start <= from);
		const places = this.#blocks.slice(first, last + 1).flatMap((_, at) => this.#placesIn(first + at));
		const start = this.#firsts[first] ?? 0;
		return places.slice(from - start, to - start);
	}

	/** Mark the words that stand in one of these passages by a 1. */
	marksIn(passages: readonly Passage[]): Uint8Array {
		const marks = new Uint8Array(this.hashes.length);
		for (const { block, start, end } of passages) {
			const at = this.#blocks.findIndex(({ index }) => index === block);
			for (const [word, place] of this.#placesIn(at).entries())
				if (start <= place.start && place.end <= end) marks[(this.#firsts[at] ?? 0) + word] = 1;
		}
		return marks;
	}

	/** Add a block's words behind those that are there. */
	add(block: Block): void {
		this.#firsts.push(this.hashes.length);
		this.#blocks.push(block);
		walkWords(block.text, (hash) => this.hashes.push(hash));
	}

	#placesIn(at: number): Passage[] {
		const known = this.#places[at];
		if (known) return known;
		const { index: block, text } = this.#blocks[at] ?? { index: -1, text: '' };
		const places: Passage[] = [];
		walkWords(text, (_, start, end) => places.push({ block, start, end }));
		this.#places[at] = places;
		return places;
	}
}

/**
 * An article's words, compared as names are (`fold`): lower case, without diacritics and punctuation. In scripts without
 * spaces every letter counts as a word. Linear.
 */
export function hashWords(blocks: readonly Block[]): HashedWords {
	const words = new HashedWords();
	for (const block of blocks) words.add(block);
	return words;
}

/** A hash for every run of so many words, by the place of its first word; none for a text that is shorter. */
export function shingles({ hashes }: Pick<HashedWords, 'hashes'>, length = SHINGLE_WORDS): number[] {
	const runs: number[] = [];
	const gone = power(STEP, length);
	for (let at = 0, run = 0; at < hashes.length; at++) {
		run = Math.imul(run, STEP) + (hashes[at] ?? 0);
		if (at >= length) run -= Math.imul(hashes[at - length] ?? 0, gone);
		run |= 0;
		if (at >= length - 1) runs.push(mix(run) >>> UNUSED_BITS);
	}
	return runs;
}

/** Shingles are kept in 24 bits: four letters in a dossier. */
const UNUSED_BITS = 8;
const STEP = 0x9e3779b1;

function power(base: number, exponent: number): number {
	let result = 1;
	for (let times = 0; times < exponent; times++) result = Math.imul(result, base);
	return result;
}

/** All bits of a number in each of its upper ones: the end of MurmurHash3 (Appleby), but for its last step. */
function mix(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	return Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
}
