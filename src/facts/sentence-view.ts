import type { Hit, NameIndex } from '../dossier/name-index.ts';
import { hitsOf, nameText } from '../dossier/name-index.ts';
import type { TextBlock } from '../page/article-text.ts';
import { type ClockTime, findClockTimes } from '../text/clock-times.ts';
import { findDates } from '../text/dates.ts';
import { type Distance, findDistances } from '../text/distances.ts';
import { type Folded, fold, originalSpan } from '../text/fold.ts';
import { isWordUnit } from '../text/letters.ts';
import { findNumberSlips } from '../text/number-slips.ts';
import { findNumbers, type TextNumber } from '../text/numbers.ts';
import { type Anchors, type NamedDay, nameDays } from '../text/relative-dates.ts';
import { clauses } from '../text/sentences.ts';

/** One word of a folded text; `at` is its place among the sentence's words. */
export type Word = { text: string; start: number; end: number };

/** A name in a sentence, with the first and the last word that it covers. */
export type Placed<T> = T & { first: number; last: number };
export type PlacedHit = Placed<Hit>;
/** `slip`: the word is no number word, and stands where only one can. */
export type PlacedNumber = Placed<TextNumber & { slip?: true }>;

/** A sentence taken apart: its words, and the names, numbers and dates in it by their words. */
export type SentenceView = {
	block: TextBlock;
	/** In the block's text. */
	start: number;
	end: number;
	text: string;
	/** The text folded; all places below are units of it. */
	folded: Folded;
	words: Word[];
	hits: PlacedHit[];
	/** Every concept that a name in the sentence counts as. */
	concepts: ReadonlySet<string>;
	numbers: PlacedNumber[];
	days: Placed<NamedDay>[];
	times: Placed<ClockTime>[];
	distances: Placed<Distance>[];
	isQuestion: boolean;
};

/** Blocks in which an article states something. */
const STATING = new Set<TextBlock['label']>(['title', 'standfirst', 'body', 'caption']);

/** Longer than this is a list or a table, and states nothing. */
const MOST_CHARACTERS = 3000;

/** When an article was written, as far as it says, and the year of a day that it names without one. */
export type Written = { published?: string | undefined; yearOf: (month: number, day: number) => number };

/** The sentences of an article's title, text and captions, in order. */
export function viewSentences(
	index: NameIndex,
	blocks: readonly TextBlock[],
	written: Written,
): SentenceView[] {
	return blocks
		.filter(({ label }) => STATING.has(label))
		.flatMap((block) => viewBlock(index, block, written));
}

function viewBlock(index: NameIndex, block: TextBlock, written: Written): SentenceView[] {
	const prose = clauses(block.text).filter(({ start, end }) => end - start <= MOST_CHARACTERS);
	const anchors: Anchors = { published: written.published };
	return prose.map(({ start, end }) => {
		const text = block.text.slice(start, end);
		const folded = fold(text);
		const words = wordsOf(folded);
		const placed = placer(words);
		const hits = foldedHits(index, text, folded).map(placed);
		const { days, ...counts } = countsOf(folded.text, { ...written, ...anchors });
		anchors.told = days.findLast((day) => 'day' in day)?.day ?? anchors.told;
		return {
			block,
			start,
			end,
			text,
			folded,
			words,
			hits,
			concepts: new Set(hits.flatMap(({ countsAs }) => countsAs)),
			numbers: counts.numbers.map(placed),
			days: days.map(placed),
			times: counts.times.map(placed),
			distances: counts.distances.map(placed),
			isQuestion: /[?؟？]["'”’»)]*$/.test(text),
		};
	});
}

/** Days, times, distances, and the numbers that are none of these. */
function countsOf(folded: string, written: Written & Anchors) {
	const dates = findDates(folded).filter(({ month }) => month !== undefined);
	const days = nameDays(folded, dates, written);
	const times = findClockTimes(folded);
	const all = [
		...findNumbers(folded),
		...findNumberSlips(folded).map((slip) => ({ ...slip, slip: true as const })),
	];
	const isElsewhere = ({ start }: TextNumber) =>
		[...dates, ...days, ...times].some((other) => start >= other.start && start < other.end);
	const numbers = all.filter((number) => !isElsewhere(number)).sort((a, b) => a.start - b.start);
	const distances = findDistances(folded, numbers);
	return {
		days,
		times,
		distances,
		numbers: numbers.filter(({ end }) => !distances.some((one) => one.end === end)),
	};
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

/** Where a stretch of a sentence's folded text stands in its block. */
export function placeInBlock({ folded, start }: SentenceView, span: { start: number; end: number }) {
	const original = originalSpan(folded, span.start, span.end);
	return { start: start + original.start, end: start + original.end };
}
