import type { TextBlock } from '../page/article-text.ts';
import type { Passage } from '../page/block.ts';
import { fold, originalSpan } from '../text/fold.ts';
import { isUnspaced, isWordUnit } from '../text/letters.ts';

/** Words in a shingle; how it was chosen stands in docs/decisions/0016. */
export const SHINGLE_WORDS = 4;

/** The words of a text in its order: of each a hash of 32 bits, and where it stands. */
export type HashedWords = { hashes: number[]; places: Passage[] };

/**
 * An article's words, compared as names are (`fold`): lower case, without diacritics and punctuation. In scripts without
 * spaces every letter counts as a word. Linear.
 */
export function hashWords(blocks: readonly Pick<TextBlock, 'index' | 'text'>[]): HashedWords {
	const words: HashedWords = { hashes: [], places: [] };
	for (const block of blocks) addWords(words, block);
	return words;
}

/** A hash for every run of so many words, by the place of its first word; none for a text that is shorter. */
export function shingles({ hashes }: HashedWords, length = SHINGLE_WORDS): number[] {
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

function addWords(words: HashedWords, { index, text }: Pick<TextBlock, 'index' | 'text'>): void {
	const folded = fold(text);
	let hash = SEED;
	let start = -1;
	const end = (at: number) => {
		if (start < 0) return;
		words.hashes.push(hash);
		words.places.push({ block: index, ...originalSpan(folded, start, at) });
		start = -1;
		hash = SEED;
	};
	for (let at = 0; at < folded.text.length; at++) {
		const unit = folded.text.charCodeAt(at);
		if (!isWordUnit(unit) || isUnspaced(unit)) end(at);
		if (!isWordUnit(unit)) continue;
		if (start < 0) start = at;
		hash = mix(hash, unit);
	}
	end(folded.text.length);
}

/** FNV-1a by words of 32 bits, its upper bits brought down so that the lowest depend on all. */
function mix(hash: number, unit: number): number {
	const mixed = Math.imul(hash ^ unit, 0x01000193);
	return mixed ^ (mixed >>> 15);
}
