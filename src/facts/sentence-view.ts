import type { Hit, NameIndex } from '../dossier/name-index.ts';
import type { TextBlock } from '../page/article-text.ts';
import { STATING } from '../page/block.ts';
import type { ClockTime } from '../text/clock-times.ts';
import type { Distance } from '../text/distances.ts';
import { type Folded, originalSpan } from '../text/fold.ts';
import type { NamedDay } from '../text/relative-dates.ts';
import { clauses } from '../text/sentences.ts';
import type { Counted } from './counts.ts';
import { Sentence } from './sentence.ts';

/** One word of a folded text. */
export type Word = { text: string; start: number; end: number };

/** A name in a sentence, with the first and the last word that it covers. */
export type Placed<T> = T & { first: number; last: number };
export type PlacedHit = Placed<Hit>;
export type PlacedNumber = Placed<Counted>;

/** A sentence taken apart: its words, and the names, numbers and dates in it by their words. */
export type SentenceView = {
	readonly block: TextBlock;
	/** The sentence before it in its block. */
	readonly before: SentenceView | undefined;
	/** Its place among all sentences of the article. */
	readonly at: number;
	/** In the block's text. */
	readonly start: number;
	readonly end: number;
	readonly text: string;
	/** The text folded; all places below are units of it. */
	readonly folded: Folded;
	readonly words: readonly Word[];
	/** Which words of grammar are among them (`signsIn`). */
	readonly signs: number;
	readonly hits: readonly PlacedHit[];
	/** Every concept that a name in the sentence counts as. */
	readonly concepts: ReadonlySet<string>;
	readonly numbers: readonly PlacedNumber[];
	readonly days: readonly Placed<NamedDay>[];
	readonly times: readonly Placed<ClockTime>[];
	readonly distances: readonly Placed<Distance>[];
	readonly isQuestion: boolean;
	/** Whether it names years or days, and none of them is the event's: it tells of something else. */
	readonly isOfOtherTime: boolean;
};

/** Longer than this is a list or a table, and states nothing. */
const MOST_CHARACTERS = 3000;

/** What the sentences of an article are read with besides the names. */
export type Written = {
	/** When the article was written, as far as it says. */
	published?: string | undefined;
	/** The year of a day that it names without one. */
	yearOf: (month: number, day: number) => number;
	/** Whether the event goes on in a year, or on a day. */
	isItsTime: (time: number | string) => boolean;
	/** The concepts that are persons. */
	persons: ReadonlySet<string>;
};

/** The sentences of an article's blocks, in order. What stands in them is looked for when asked. */
export function viewSentences(
	index: NameIndex,
	blocks: readonly TextBlock[],
	written: Written,
): SentenceView[] {
	const views: Sentence[] = [];
	for (const block of blocks) {
		if (!STATING.has(block.label)) continue;
		let before: Sentence | undefined;
		for (const { start, end } of clauses(block.text)) {
			if (end - start > MOST_CHARACTERS) continue;
			before = new Sentence({ block, before, at: views.length, start, end }, { index, written });
			views.push(before);
		}
	}
	return views;
}

/** Where a stretch of a sentence's folded text stands in its block. */
export function placeInBlock({ folded, start }: SentenceView, span: { start: number; end: number }) {
	const original = originalSpan(folded, span.start, span.end);
	return { start: start + original.start, end: start + original.end };
}
