import type { Hit, NameIndex } from '../dossier/name-index.ts';
import { hitsOf, nameText } from '../dossier/name-index.ts';
import type { TextBlock } from '../page/article-text.ts';
import { findDates, type TextDate } from '../text/dates.ts';
import { type Folded, fold } from '../text/fold.ts';
import { isWordUnit } from '../text/letters.ts';
import { findNumbers, type TextNumber } from '../text/numbers.ts';
import { clauses } from '../text/sentences.ts';

/** One word of a folded text; `at` is its place among the sentence's words. */
export type Word = { text: string; start: number; end: number };

/** A name in a sentence, with the first and the last word that it covers. */
export type PlacedHit = Hit & { first: number; last: number };
export type PlacedNumber = TextNumber & { first: number; last: number };
export type PlacedDate = TextDate & { first: number; last: number };

/** A sentence taken apart: its words, and the names, numbers and dates in it by their words. */
export type SentenceView = {
	block: TextBlock;
	/** In the block's text. */
	start: number;
	end: number;
	text: string;
	words: Word[];
	hits: PlacedHit[];
	/** Every concept that a name in the sentence counts as. */
	concepts: ReadonlySet<string>;
	numbers: PlacedNumber[];
	dates: PlacedDate[];
	isQuestion: boolean;
};

/** Blocks in which an article states something. */
const STATING = new Set<TextBlock['label']>(['title', 'standfirst', 'body', 'caption']);

/** Longer than this is a list or a table, and states nothing. */
const MOST_CHARACTERS = 3000;

/** The sentences of an article's title, text and captions, in order. */
export function viewSentences(index: NameIndex, blocks: readonly TextBlock[]): SentenceView[] {
	return blocks.filter(({ label }) => STATING.has(label)).flatMap((block) => viewBlock(index, block));
}

function viewBlock(index: NameIndex, block: TextBlock): SentenceView[] {
	const prose = clauses(block.text).filter(({ start, end }) => end - start <= MOST_CHARACTERS);
	return prose.map(({ start, end }) => {
		const text = block.text.slice(start, end);
		const folded = fold(text);
		const words = wordsOf(folded);
		const placed = placer(words);
		const hits = foldedHits(index, text, folded).map(placed);
		const dates = findDates(folded.text).filter(({ month }) => month !== undefined);
		const numbers = findNumbers(folded.text).filter(
			(number) => !dates.some((date) => number.start >= date.start && number.start < date.end),
		);
		return {
			block,
			start,
			end,
			text,
			words,
			hits,
			concepts: new Set(hits.flatMap(({ countsAs }) => countsAs)),
			numbers: numbers.map(placed),
			dates: dates.map(placed),
			isQuestion: /[?؟？]["'”’»)]*$/.test(text),
		};
	});
}

/** Hits with their place in the folded text, which the words share. */
function foldedHits(index: NameIndex, text: string, folded: Folded): Hit[] {
	return hitsOf(index, nameText(index, text, folded)).map((hit) => ({
		...hit,
		start: foldedOffset(folded, hit.start),
		end: foldedOffset(folded, hit.end),
	}));
}

function foldedOffset({ origins }: Folded, original: number): number {
	let low = 0;
	let high = origins.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((origins[middle] ?? 0) < original) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Runs of letters and digits; every other sign but a space is a word of its own, so that clauses can be told apart. */
function wordsOf({ text }: Folded): Word[] {
	const words: Word[] = [];
	for (let at = 0; at < text.length; at++) {
		if (text[at] === ' ') continue;
		let end = at + 1;
		if (isWordUnit(text.charCodeAt(at))) while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
		words.push({ text: text.slice(at, end), start: at, end });
		at = end - 1;
	}
	return words;
}

function placer(words: readonly Word[]) {
	return <T extends { start: number; end: number }>(thing: T): T & { first: number; last: number } => {
		const first = firstWord(words, ({ end }) => end > thing.start);
		const after = firstWord(words, ({ start }) => start >= thing.end);
		return { ...thing, first, last: Math.max(first, after - 1) };
	};
}

/** Words are in order, so what is true of one is true of all after it. */
function firstWord(words: readonly Word[], is: (word: Word) => boolean): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		const word = words[middle];
		if (word && is(word)) high = middle;
		else low = middle + 1;
	}
	return low;
}
