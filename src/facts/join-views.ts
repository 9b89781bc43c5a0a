import type { SentenceView, Word } from './sentence-view.ts';

/** Two sentences as one, for what is stated over both. The stop between them stays a word, so that clauses keep apart. */
export function joinViews(a: SentenceView, b: SentenceView): SentenceView {
	const words = a.words.length + 1;
	const units = (a.words.at(-1)?.end ?? 0) + 2;
	const shift = <T extends { start: number; end: number; first: number; last: number }>(thing: T): T => ({
		...thing,
		start: thing.start + units,
		end: thing.end + units,
		first: thing.first + words,
		last: thing.last + words,
	});
	const stop: Word = { text: '.', start: units - 1, end: units };
	return {
		block: a.block,
		before: a.before,
		at: a.at,
		start: a.start,
		end: a.end,
		folded: a.folded,
		text: `${a.text} ${b.text}`,
		words: [
			...a.words,
			stop,
			...b.words.map(({ text, start, end }) => ({ text, start: start + units, end: end + units })),
		],
		signs: a.signs | b.signs,
		hits: [...a.hits, ...b.hits.map(shift)],
		concepts: new Set([...a.concepts, ...b.concepts]),
		isQuestion: a.isQuestion || b.isQuestion,
		isOfOtherTime: a.isOfOtherTime || b.isOfOtherTime,
		get numbers() {
			return [...a.numbers, ...b.numbers.map(shift)];
		},
		get days() {
			return [...a.days, ...b.days.map(shift)];
		},
		get times() {
			return [...a.times, ...b.times.map(shift)];
		},
		get distances() {
			return [...a.distances, ...b.distances.map(shift)];
		},
	};
}
