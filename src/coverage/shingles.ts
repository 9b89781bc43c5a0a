import type { TextBlock } from '../page/article-text.ts';
import type { Passage } from '../page/block.ts';
import { fold, originalSpan } from '../text/fold.ts';
import { isUnspaced, isWordUnit } from '../text/letters.ts';

/** Words in a shingle; how it was chosen stands in docs/decisions/0016. */
export const SHINGLE_WORDS = 4;

/** The words of a text in its order: of each a hash of 32 bits, and where it stands. */
export class HashedWords {
	readonly hashes: number[] = [];
	readonly #blocks: number[] = [];
	readonly #starts: number[] = [];
	readonly #ends: number[] = [];
	/** The first word of each block, by the block's number. */
	readonly #first = new Map<number, number>();

	get places(): Passage[] {
		return this.hashes.map((_, word) => this.place(word));
	}

	place(word: number): Passage {
		return {
			block: this.#blocks[word] ?? 0,
			start: this.#starts[word] ?? 0,
			end: this.#ends[word] ?? 0,
		};
	}

	/** Mark the words that stand in one of these passages by a 1. */
	marksIn(passages: readonly Passage[]): Uint8Array {
		const marks = new Uint8Array(this.hashes.length);
		for (const { block, start, end } of passages) {
			for (let word = this.#first.get(block) ?? marks.length; this.#blocks[word] === block; word++) {
				if (start <= (this.#starts[word] ?? 0) && (this.#ends[word] ?? 0) <= end) marks[word] = 1;
			}
		}
		return marks;
	}

	/** Add a block's words behind those that are there. */
	add({ index, text }: Pick<TextBlock, 'index' | 'text'>): void {
		const folded = fold(text);
		if (!this.#first.has(index)) this.#first.set(index, this.hashes.length);
		const units = folded.text;
		for (let at = 0; at < units.length; at++) {
			const first = units.charCodeAt(at);
			if (!isWordUnit(first)) continue;
			let hash = mix(SEED, first);
			let end = at + 1;
			for (; end < units.length && goesOn(units.charCodeAt(end)); end++)
				hash = mix(hash, units.charCodeAt(end));
			this.#push(hash, index, originalSpan(folded, at, end));
			at = end - 1;
		}
	}

	#push(hash: number, block: number, { start, end }: { start: number; end: number }): void {
		this.hashes.push(hash);
		this.#blocks.push(block);
		this.#starts.push(start);
		this.#ends.push(end);
	}
}

/**
 * An article's words, compared as names are (`fold`): lower case, without diacritics and punctuation. In scripts without
 * spaces every letter counts as a word. Linear.
 */
export function hashWords(blocks: readonly Pick<TextBlock, 'index' | 'text'>[]): HashedWords {
	const words = new HashedWords();
	for (const block of blocks) words.add(block);
	return words;
}

/** Whether a unit belongs to the word before it. */
function goesOn(unit: number): boolean {
	return isWordUnit(unit) && !isUnspaced(unit);
}

/** A hash for every run of so many words, by the place of its first word; none for a text that is shorter. */
export function shingles({ hashes }: Pick<HashedWords, 'hashes'>, length = SHINGLE_WORDS): number[] {
	const runs: number[] = [];
	for (let at = 0; at + length <= hashes.length; at++) {
		let run = SEED;
		for (let word = at; word < at + length; word++) run = mix(run, hashes[word] ?? 0);
		runs.push((run ^ (run >>> 13)) & MASK);
	}
	return runs;
}

/** Shingles are kept in 24 bits: four letters in a dossier. */
const MASK = 0xffffff;
const SEED = 0x811c9dc5;

/** FNV-1a by words of 32 bits, its upper bits brought down so that the lowest depend on all. */
function mix(hash: number, unit: number): number {
	const mixed = Math.imul(hash ^ unit, 0x01000193);
	return mixed ^ (mixed >>> 15);
}
