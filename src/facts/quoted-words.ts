import type { Quotation } from '../dossier/dossier.ts';
import type { Span } from '../page/block.ts';
import { fold, foldText, originalSpan } from '../text/fold.ts';
import { CommonWords } from './common-words.ts';
import { quotedSpans } from './quoted-spans.ts';
import type { SentenceView } from './sentence-view.ts';

/** Words of a text, folded, with their places in it. */
export type Words = { texts: string[]; spans: Span[] };

/** What stands between quote marks. `marks`: where they open; what stands between the same ones is one place. */
export type Quoted = { view: SentenceView; words: Words; marks: number; offset: number };

const SIGNS = /["“”„«»‹›「」『』().,!?;:…[\]،۔।]/g;

/** Signs become spaces one for one before folding, so that the way back stays right. */
export function quoteWords(text: string): Words {
	const folded = fold(text.replace(SIGNS, ' '));
	const matches = [...folded.text.matchAll(/[^ ]+/g)];
	return {
		texts: matches.map(([word]) => foldText(word)),
		spans: matches.map(({ index, 0: word }) => originalSpan(folded, index, index + word.length)),
	};
}

/** What stands between quote marks, in each block; with the sentence in which it begins. */
export function quotedWords(views: readonly SentenceView[]): Quoted[] {
	const quoted: Quoted[] = [];
	for (let first = 0; first < views.length; ) {
		const block = views[first]?.block;
		let end = first;
		while (end < views.length && views[end]?.block === block) end++;
		if (block) quoted.push(...quotedIn(block.text, views.slice(first, end)));
		first = end;
	}
	return quoted;
}

function quotedIn(text: string, views: readonly SentenceView[]): Quoted[] {
	return quotedSpans(text)
		.flatMap((marks) => partsOf(text, marks))
		.flatMap(({ marks, ...span }) => {
			const view = views.findLast((one) => one.start <= span.start);
			const words = quoteWords(text.slice(span.start, span.end));
			return view ? [{ view, words, marks, offset: span.start }] : [];
		});
}

/** The stretches of a quotation between its ellipses. */
function partsOf(text: string, { start, end }: Span): (Span & { marks: number })[] {
	const parts: (Span & { marks: number })[] = [];
	let from = start;
	for (const match of text.slice(start, end).matchAll(/…|\.\.\.|\[…\]|$/g)) {
		const to = start + match.index;
		if (to > from) parts.push({ start: from, end: to, marks: start });
		from = to + match[0].length;
	}
	return parts;
}

/** A dossier's quotations as words, and which of them have enough in common with others. */
export type QuotationWords = { words: string[][]; common: CommonWords };

const known = new WeakMap<readonly Quotation[], QuotationWords>();

/** The words of a dossier's quotations; made once. `fewest`: so many in common are worth comparing. */
export function quotationWords(quotations: readonly Quotation[], fewest: number): QuotationWords {
	const before = known.get(quotations);
	if (before) return before;
	const words = quotations.map(({ text }) => quoteWords(text).texts);
	const made = { words, common: new CommonWords(words, () => fewest) };
	known.set(quotations, made);
	return made;
}

/** For each quotation what stands between quote marks and has enough of its words, in the article's order. */
export function sharingWords(quoted: readonly Quoted[], { words, common }: QuotationWords): Quoted[][] {
	const sharing: Quoted[][] = words.map(() => []);
	for (const one of quoted) {
		for (const at of common.enoughOf(new Set(one.words.texts))) sharing[at]?.push(one);
	}
	return sharing;
}
