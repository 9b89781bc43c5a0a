import type { SentenceView } from './sentence-view.ts';

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
	return {
		...a,
		text: `${a.text} ${b.text}`,
		words: [
			...a.words,
			{ text: '.', start: units - 1, end: units },
			...b.words.map(({ text, start, end }) => ({ text, start: start + units, end: end + units })),
		],
		hits: [...a.hits, ...b.hits.map(shift)],
		concepts: new Set([...a.concepts, ...b.concepts]),
		numbers: [...a.numbers, ...b.numbers.map(shift)],
		days: [...a.days, ...b.days.map(shift)],
		times: [...a.times, ...b.times.map(shift)],
		distances: [...a.distances, ...b.distances.map(shift)],
		isQuestion: a.isQuestion || b.isQuestion,
	};
}
