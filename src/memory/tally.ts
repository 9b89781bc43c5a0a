import type { FigureValue } from '../dossier/dossier.ts';
import type { KeptArticle } from './kept-article.ts';

/** How often each thing was met. */
export type Counts = Record<string, number>;

/**
 * All that was read of one event in short: what an article is compared with, however many there are. `statements` and
 * `outlets` count articles; `figures` hold each value that was read once.
 */
export type Tally = {
	outlets: Counts;
	statements: Counts;
	figures: ReadValue[];
	/** Of the last few articles what tells their texts from others, the newest last. */
	texts: ReadText[];
};

/** `hashes`: a fingerprint (`coverage/fingerprint.ts`), from which no text can be had again. */
export type ReadText = { key: string; outlet: string; hashes: string };

/** A value of a figure, and where it was read: articles by outlet, the first few by name and all others under ''. */
export type ReadValue = { figure: string; value: FigureValue; outlets: Counts };

const MOST_NAMED = 6;
const MOST_TEXTS = 12;
const OTHERS = '';

/** Nothing read. */
export function emptyTally(): Tally {
	return { outlets: {}, statements: {}, figures: [], texts: [] };
}

/** The tally with one article more. */
export function withArticle(tally: Tally, article: KeptArticle): Tally {
	return changed(tally, article, 1);
}

/** The tally with a text as the newest; the oldest goes when there are too many. */
export function withText(tally: Tally, text: ReadText): Tally {
	const others = tally.texts.filter(({ key }) => key !== text.key);
	return { ...tally, texts: [...others, text].slice(-MOST_TEXTS) };
}

/** The tally as if an article that is in it had not been read. */
export function withoutArticle(tally: Tally, article: KeptArticle): Tally {
	return changed(tally, article, -1);
}

function changed(tally: Tally, { outlet, statements, figures }: KeptArticle, by: 1 | -1): Tally {
	const outlets = { ...tally.outlets };
	count(outlets, outlet, by);
	const stated = { ...tally.statements };
	for (const id of new Set(statements)) count(stated, id, by);
	const given = new Map(figures.map((one) => [valueKey(one), one]));
	const known = new Map(tally.figures.map((one) => [valueKey(one), one]));
	for (const [key, { figure, value }] of given) {
		const named = { ...known.get(key)?.outlets };
		count(named, nameFor(named, outlet), by);
		if (Object.keys(named).length > 0) known.set(key, { figure, value, outlets: named });
		else known.delete(key);
	}
	return { outlets, statements: stated, figures: [...known.values()], texts: tally.texts };
}

/** A value with its figure as one string: equal ones are the same value. */
function valueKey({ figure, value: { exact, min, max, date, text } }: Omit<ReadValue, 'outlets'>): string {
	return [figure, exact, min, max, date, text].join('|');
}

function nameFor(outlets: Counts, outlet: string): string {
	return Object.hasOwn(outlets, outlet) || Object.keys(outlets).length < MOST_NAMED ? outlet : OTHERS;
}

function count(counts: Counts, name: string, by: 1 | -1): void {
	const next = (counts[name] ?? 0) + by;
	if (next > 0) counts[name] = next;
	else delete counts[name];
}

/** A tally from the store; undefined for what is none. */
export function parseTally(value: unknown): Tally | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { outlets, statements, figures, texts } = value as Partial<Tally>;
	const isCounted = isCounts(outlets) && isCounts(statements);
	const isListed = Array.isArray(figures) && figures.every(isRead);
	const isTold = Array.isArray(texts) && texts.every(isText);
	return isCounted && isListed && isTold ? (value as Tally) : undefined;
}

function isRead(value: unknown): boolean {
	const { figure, value: given, outlets } = (value ?? {}) as Partial<ReadValue>;
	return typeof figure === 'string' && typeof given === 'object' && given !== null && isCounts(outlets);
}

function isText(value: unknown): boolean {
	const { key, outlet, hashes } = (value ?? {}) as Partial<ReadText>;
	return [key, outlet, hashes].every((text) => typeof text === 'string');
}

function isCounts(value: unknown): value is Counts {
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).every((count) => Number.isSafeInteger(count) && count > 0);
}
