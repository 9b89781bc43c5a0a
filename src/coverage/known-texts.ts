import type { Fingerprint } from '../dossier/dossier.ts';
import type { TextBlock } from '../page/article-text.ts';
import type { Passage } from '../page/block.ts';
import { knownHashes, type SharedHashes } from './known-hashes.ts';
import { type HashedWords, hashWords, SHINGLE_WORDS, shingles } from './shingles.ts';
import { WINDOW } from './winnow.ts';

/** A known text found in an article. */
export type TextMatch = {
	/** Id of the coverage that ran it. */
	coverage: string;
	/** Of the article's words, how many stand in passages that it shares with the known text: 0 to 1. */
	share: number;
	/** The same of its words outside public quotations, which everybody may repeat. */
	ownShare: number;
	/** Of the known text, how much the article has outside them: 0 to 1, estimated from its fingerprint. */
	ofKnown: number;
	/** How many hashes of its fingerprint that are. */
	hashes: number;
	/** In the article's order, none over two blocks. */
	passages: Passage[];
};

/** An article's text, and where it repeats public quotations. */
export type ComparedText = { blocks: readonly TextBlock[]; quoted?: readonly Passage[] };

/** As much of the one or of the other, and so many hashes at least, are no accident; measured in docs/decisions/0016. */
const LEAST_SHARE = 0.18;
const LEAST_OF_KNOWN = 0.12;
const LEAST_HASHES = 8;

/** Which of the texts that a dossier knows an article contains, and where; the one that it has most of first. */
export function findKnownTexts(text: ComparedText, fingerprints: readonly Fingerprint[]): TextMatch[] {
	const matches = compareTexts(text, fingerprints).filter(isBeyondChance);
	return matches.toSorted((a, b) => b.share - a.share);
}

/** What an article has of each known text, however little; nothing of those of which it has no run of words. */
export function compareTexts(text: ComparedText, fingerprints: readonly Fingerprint[]): TextMatch[] {
	if (fingerprints.length === 0) return [];
	const words = hashWords(text.blocks);
	const isQuoted = words.marksIn(text.quoted ?? []);
	const shared = knownHashes(fingerprints).sharedWith(shingles(words), isQuoted);
	return fingerprints.flatMap(({ coverage }, at) => {
		const one = shared[at];
		if (!one || one.places.length === 0) return [];
		return [{ coverage, ...matchOf({ words, isQuoted }, one) }];
	});
}

function isBeyondChance({ ownShare, ofKnown, hashes }: TextMatch): boolean {
	return hashes >= LEAST_HASHES && (ownShare >= LEAST_SHARE || ofKnown >= LEAST_OF_KNOWN);
}

type Hashed = { words: HashedWords; isQuoted: Uint8Array };

function matchOf(
	{ words, isQuoted }: Hashed,
	{ places, hashes, of }: SharedHashes,
): Omit<TextMatch, 'coverage'> {
	const shared = bridged(places);
	const all = sum(shared, ({ from, to }) => to - from);
	const quoted = sum(shared, ({ from, to }) => count(isQuoted.subarray(from, to)));
	return {
		share: all / words.hashes.length,
		ownShare: (all - quoted) / Math.max(1, words.hashes.length - count(isQuoted)),
		ofKnown: hashes / of,
		hashes,
		passages: shared.flatMap((run) => passagesOf(run, words)),
	};
}

/** Words from one to before another. */
type Run = { from: number; to: number };

/**
 * The runs of words that shared shingles stand for. Two of them no further apart than a window belong to one run: a word
 * that was changed between them would have broken more shingles than that.
 */
function bridged(places: readonly number[]): Run[] {
	const runs: Run[] = [];
	for (const place of places) {
		const before = runs.at(-1);
		if (before && place - (before.to - SHINGLE_WORDS) <= WINDOW) before.to = place + SHINGLE_WORDS;
		else runs.push({ from: Math.max(place, before?.to ?? 0), to: place + SHINGLE_WORDS });
	}
	return runs;
}

function passagesOf({ from, to }: Run, words: HashedWords): Passage[] {
	const passages: Passage[] = [];
	for (const place of words.placesOf(from, to)) {
		const before = passages.at(-1);
		if (before?.block === place.block) before.end = place.end;
		else passages.push({ ...place });
	}
	return passages;
}

function count(marks: Uint8Array): number {
	return marks.reduce((total, mark) => total + mark, 0);
}

function sum(runs: readonly Run[], value: (run: Run) => number): number {
	return runs.reduce((total, run) => total + value(run), 0);
}
