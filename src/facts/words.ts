import { isWordUnit } from '../text/letters.ts';
import type { Word } from './sentence-view.ts';

/** Runs of letters and digits; every other sign but a space is a word of its own, so that clauses can be told apart. */
export function wordsOf(folded: string): Word[] {
	const words: Word[] = [];
	for (let at = 0; at < folded.length; at++) {
		const unit = folded.charCodeAt(at);
		if (unit === SPACE) continue;
		let end = at + 1;
		if (isWordUnit(unit)) while (end < folded.length && isWordUnit(folded.charCodeAt(end))) end++;
		words.push({ text: folded.slice(at, end), start: at, end });
		at = end - 1;
	}
	return words;
}

const SPACE = 0x20;

/** Finds the first and the last word that a thing of the same folded text covers. */
export function placer(words: readonly Word[]) {
	return <T extends { start: number; end: number }>(thing: T): T & { first: number; last: number } => {
		const first = firstEndingAfter(words, thing.start);
		let last = first;
		while (last + 1 < words.length && (words[last + 1]?.start ?? 0) < thing.end) last++;
		return { ...thing, first, last };
	};
}

/** Words are in order, so what is true of one is true of all after it. */
function firstEndingAfter(words: readonly Word[], at: number): number {
	let low = 0;
	let high = words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((words[middle]?.end ?? 0) > at) high = middle;
		else low = middle + 1;
	}
	return low;
}
