import type { Dossier, Quotation } from '../dossier/dossier.ts';
import type { Block } from '../page/block.ts';
import { type Folded, fold, foldText, originalSpan } from '../text/fold.ts';
import type { QuoteMention } from './mention.ts';

/** So many words in a row of a quotation make it a shortened one; fewer are anybody's words. */
const FEWEST_WORDS = 5;
/** Of a quotation's words, so many must stand there in order for it to count as quoted with changes. */
const CHANGED_SHARE = 0.8;
const SIGNS = /["“”„«»().,!?;:…[\]،۔]/g;

type Found = { how: QuoteMention['how']; start: number; end: number };

/** The public quotations that an article prints, whole, shortened or with changes; quote marks and signs do not matter. */
export function findQuotes(dossier: Dossier, blocks: readonly Block[]): QuoteMention[] {
	const folded = blocks
		.filter(({ label }) => label === 'body' || label === 'standfirst' || label === 'title')
		.map((block) => ({ block, ...plain(block.text) }));
	return dossier.quotes.flatMap((quotation) => {
		const mentions = folded.flatMap(({ block, text, folded: way }) => {
			const found = quoteIn(text, quotation);
			if (!found) return [];
			const span = originalSpan(way, found.start, found.end);
			if (found.how !== 'whole' && !isQuoted(block.text, span.start)) return [];
			return [
				{
					how: found.how,
					passage: { block: block.index, ...span },
					quote: block.text.slice(span.start, span.end),
				},
			];
		});
		const best = ORDER.map((how) => mentions.find((one) => one.how === how)).find((one) => one !== undefined);
		if (!best) return [];
		const { how, quote } = best;
		return [
			{
				quotation: quotation.id,
				how,
				quote,
				passages: mentions.filter((one) => one.how === how).map(({ passage }) => passage),
			},
		];
	});
}

/** Whether a place stands between quote marks: a piece of a quotation without them may be anybody's words. */
function isQuoted(text: string, at: number): boolean {
	const before = text.slice(0, at);
	const opened = (before.match(/[“„«「]/g) ?? []).length - (before.match(/[”»」]/g) ?? []).length;
	return opened > 0 || (before.match(/"/g) ?? []).length % 2 === 1;
}

const ORDER = ['whole', 'shortened', 'changed'] as const;

/** Signs become spaces one for one before folding, so that the way back stays right. */
function plain(text: string): { text: string; folded: Folded } {
	const folded = fold(text.replace(SIGNS, ' '));
	return { text: folded.text, folded };
}

function quoteIn(text: string, quotation: Quotation): Found | undefined {
	const parts = quotation.text.split(/…|\.\.\./).map((part) => foldText(part.replace(SIGNS, ' ')));
	return inOrder(text, parts) ?? longestRun(text, parts.join(' ').split(' '));
}

/** All parts (between ellipses) one after the other. */
function inOrder(text: string, parts: readonly string[]): Found | undefined {
	let from = 0;
	let start = -1;
	for (const part of parts.map((one) => one.trim()).filter((one) => one !== '')) {
		const at = wordsAt(text, part, from);
		if (at < 0 || (start >= 0 && at - from > 200)) return undefined;
		if (start < 0) start = at;
		from = at + part.length;
	}
	return start < 0 ? undefined : { how: 'whole', start, end: from };
}

function wordsAt(text: string, words: string, from: number): number {
	let at = text.indexOf(words, from);
	while (at >= 0) {
		const ends = at + words.length === text.length || text[at + words.length] === ' ';
		if ((at === 0 || text[at - 1] === ' ') && ends) return at;
		at = text.indexOf(words, at + 1);
	}
	return -1;
}

/** The longest run of the quotation's words that stands in the text, widened where most of the others follow in order. */
function longestRun(text: string, words: readonly string[]): Found | undefined {
	let best: { first: number; count: number; at: number } | undefined;
	for (let first = 0; first + FEWEST_WORDS <= words.length; first++) {
		let count = Math.max(FEWEST_WORDS, (best?.count ?? 0) + 1);
		while (first + count <= words.length) {
			const at = wordsAt(text, words.slice(first, first + count).join(' '), 0);
			if (at < 0) break;
			best = { first, count, at };
			count++;
		}
	}
	if (!best) return undefined;
	const run = words.slice(best.first, best.first + best.count).join(' ');
	const how = best.count / words.length >= CHANGED_SHARE ? 'changed' : 'shortened';
	return { how, start: best.at, end: best.at + run.length };
}
