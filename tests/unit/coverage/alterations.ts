import type { TextBlock } from '../../../src/page/article-text.ts';

/** A text as its paragraphs. */
export type Paragraphs = string[];

/** The same numbers every time. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return state / 2 ** 32;
	};
}

/** Change a share of the words: seven of ten become others, the rest are left out, or get one put beside them. */
export function changeWords(text: Paragraphs, share: number, random: () => number): Paragraphs {
	const change = (word: string): string[] => {
		if (random() >= share) return [word];
		const other = `other${Math.floor(random() * 5000)}`;
		const how = random();
		return how < 0.7 ? [other] : how < 0.85 ? [] : [word, other];
	};
	return text.map((paragraph) => paragraph.split(' ').flatMap(change).join(' '));
}

/** Put the paragraphs in another order. */
export function reorder(text: Paragraphs, random: () => number): Paragraphs {
	return text
		.map((paragraph) => ({ paragraph, at: random() }))
		.toSorted((a, b) => a.at - b.at)
		.map(({ paragraph }) => paragraph);
}

/** Keep paragraphs from the top until a third of the words is there. */
export function cutToThird(text: Paragraphs): Paragraphs {
	const words = (paragraphs: Paragraphs) => paragraphs.join(' ').split(' ').length;
	const end = text.findIndex((_, at) => words(text.slice(0, at + 1)) >= words(text) / 3);
	return text.slice(0, end + 1);
}

/** As many words again that are not of the text, before it and after it. */
export function addBoilerplate(text: Paragraphs, random: () => number): Paragraphs {
	const filler = changeWords(text, 1, random);
	const half = Math.floor(filler.length / 2);
	return [...filler.slice(0, half), ...text, ...filler.slice(half)];
}

/** As a page's body. */
export function bodyOf(text: Paragraphs): TextBlock[] {
	return text.map((paragraph, index) => ({ index, label: 'body', text: paragraph }));
}
