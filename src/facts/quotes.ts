import type { Dossier, Quotation } from '../dossier/dossier.ts';
import type { TextBlock } from '../page/article-text.ts';
import type { Span } from '../page/block.ts';
import { type Folded, fold, foldText, originalSpan } from '../text/fold.ts';
import type { QuoteMention } from './mention.ts';

/** So many words in a row of a quotation make it a shortened one; fewer are anybody's words. */
const RUN = 5;
/** So much of a quotation in one run makes it the quotation with changes, not a piece of it. */
const CHANGED_SHARE = 0.8;
/** Between the parts of a quotation with an ellipsis, in characters. */
const MOST_LEFT_OUT = 200;
const SIGNS = /["“”„«»().,!?;:…[\]،۔।]/g;
const QUOTING = new Set<TextBlock['label']>(['title', 'standfirst', 'body']);
const ORDER = ['whole', 'shortened', 'changed'] as const;

type Found = Span & { how: QuoteMention['how'] };

/** The public quotations that an article prints, whole, shortened or with changes; quote marks and signs do not matter. */
export function findQuotes(dossier: Dossier, blocks: readonly TextBlock[]): QuoteMention[] {
	const texts = blocks.filter(({ label }) => QUOTING.has(label)).map(runsOf);
	return dossier.quotes.flatMap((quotation) => {
		const parts = partsOf(quotation);
		const mentions = texts.flatMap((text) => {
			const found = quoteIn(text, parts);
			return found ? [{ how: found.how, block: text.block, start: found.start, end: found.end }] : [];
		});
		const how = ORDER.find((one) => mentions.some((mention) => mention.how === one));
		const same = mentions.filter((mention) => mention.how === how);
		const first = same[0];
		if (!first) return [];
		const passages = same.map(({ block, start, end }) => ({ block: block.index, start, end }));
		return [
			{
				quotation: quotation.id,
				how: first.how,
				quote: first.block.text.slice(first.start, first.end),
				passages,
			},
		];
	});
}

/** A block's text by words, and where each run of `RUN` words begins. */
type Runs = { block: TextBlock; folded: Folded; words: Span[]; at: Map<string, number> };

function runsOf(block: TextBlock): Runs {
	// Signs become spaces one for one before folding, so that the way back stays right.
	const folded = fold(block.text.replace(SIGNS, ' '));
	const words: Span[] = [];
	for (const match of folded.text.matchAll(/[^ ]+/g)) {
		words.push({ start: match.index, end: match.index + match[0].length });
	}
	const at = new Map<string, number>();
	for (let i = 0; i + RUN <= words.length; i++) {
		const run = textOf({ folded, words }, i, RUN);
		if (!at.has(run)) at.set(run, i);
	}
	return { block, folded, words, at };
}

function textOf({ folded, words }: Pick<Runs, 'folded' | 'words'>, first: number, count: number): string {
	return folded.text.slice(words[first]?.start, words[first + count - 1]?.end);
}

/** A stretch of a quotation between ellipses: its words, and each run of `RUN` of them (or the whole, when shorter). */
type Part = { words: string[]; runs: string[] };

function partsOf({ text }: Quotation): Part[] {
	return text.split(/…|\.\.\./).flatMap((part) => {
		const folded = foldText(part.replace(SIGNS, ' '));
		if (folded === '') return [];
		const words = folded.split(' ');
		const count = Math.max(1, words.length - RUN + 1);
		return [{ words, runs: Array.from({ length: count }, (_, i) => words.slice(i, i + RUN).join(' ')) }];
	});
}

function quoteIn(text: Runs, parts: readonly Part[]): Found | undefined {
	const found = parts.map((part) => longestRun(text, part));
	const first = found[0];
	const last = found.at(-1);
	const isWhole = found.every((run, i) => {
		const before = found[i - 1];
		const follows = !before || !run || (run.start >= before.end && run.start - before.end < MOST_LEFT_OUT);
		return run?.share === 1 && follows;
	});
	if (isWhole && first && last) return { how: 'whole', start: first.start, end: last.end };
	const best = found.filter((run) => run !== undefined).sort((a, b) => b.count - a.count)[0];
	if (!best || best.count < RUN || !isQuoted(text.block.text, best.start)) return undefined;
	return { how: best.share >= CHANGED_SHARE ? 'changed' : 'shortened', start: best.start, end: best.end };
}

type Run = Span & { count: number; share: number };

/** The longest run of a part's words in a text. */
function longestRun(text: Runs, { words, runs }: Part): Run | undefined {
	let best: Run | undefined;
	runs.forEach((run, first) => {
		const begin = words.length < RUN ? beginOf(text, run, words.length) : text.at.get(run);
		if (begin === undefined) return;
		let count = 0;
		while (first + count < words.length && textOf(text, begin + count, 1) === words[first + count]) count++;
		const [from, to] = [text.words[begin], text.words[begin + count - 1]];
		if (from && to && count > (best?.count ?? 0)) {
			best = { ...originalSpan(text.folded, from.start, to.end), count, share: count / words.length };
		}
	});
	return best;
}

function beginOf(text: Runs, run: string, count: number): number | undefined {
	if (!text.folded.text.includes(run)) return undefined;
	const found = text.words.findIndex((_, i) => textOf(text, i, count) === run);
	return found < 0 ? undefined : found;
}

/** Whether a place stands between quote marks: a piece of a quotation without them may be anybody's words. */
function isQuoted(text: string, at: number): boolean {
	const before = text.slice(0, at);
	const count = (marks: RegExp) => before.match(marks)?.length ?? 0;
	return count(/[“„«「]/g) > count(/[”»」]/g) || count(/"/g) % 2 === 1;
}
