import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { formatHashes } from '../../../src/coverage/fingerprint.ts';
import { findKnownTexts } from '../../../src/coverage/known-texts.ts';
import { bundledGate } from '../../../src/event/bundled-gate.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { articleText } from '../../../src/page/article-text.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { mayPass, scoutArticle } from '../../../src/reader/scout-article.dom.ts';

/**
 * Milliseconds that each took on this page: the median of five rounds; the first, as a reader's page meets it, when the
 * engine has compiled nothing yet; and the median of five after as many as compile it. `nodes`: elements and texts in it.
 */
export type Timing = Record<Task, number> & {
	first: Record<Task, number>;
	warm: Record<Task, number>;
	nodes: number;
};
export type Task = (typeof TASKS)[number];
const TASKS = ['scout', 'read', 'label', 'decide', 'ours', 'origin', 'readability', 'defuddle'] as const;

/** As many fingerprints as a dossier may have at most: 60 kB. */
const KNOWN = Array.from({ length: 30 }, (_, text) => ({
	coverage: `text-${text}`,
	words: 1000,
	hashes: formatHashes(Array.from({ length: 500 }, (_, hash) => (hash * 33_391 + text * 7919) & 0xffffff)),
}));

const ROUNDS = 5;
const WARM_UP = 25;

/** Do each task on this page in turn, round after round, so that what disturbs one disturbs all. */
export function time(others = true): Timing {
	const rounds = Array.from({ length: ROUNDS }, () => oneRound(others));
	for (let round = 0; others && round < WARM_UP; round++) oneRound(others);
	const warm = others ? Array.from({ length: ROUNDS }, () => oneRound(others)) : rounds;
	return {
		...middleOf(rounds),
		first: rounds[0] as Record<Task, number>,
		warm: middleOf(warm),
		nodes: countNodes(),
	};
}

function middleOf(rounds: readonly Record<Task, number>[]): Record<Task, number> {
	const each = TASKS.map((task) => [task, medianOf(rounds.map((round) => round[task]))]);
	return Object.fromEntries(each) as Record<Task, number>;
}

function oneRound(others: boolean): Record<Task, number> {
	const address = parseAddress(location.href);
	const scout = clock(asScout);
	const read = clock(() => readPage(document, address));
	const label = clock(() => readArticle(read.result.page));
	// What is no article is not decided on; here all are, so that every page counts.
	const decide = clock(() => decideClutter(read.result.page, { ...label.result, isArticle: true }));
	const [first, second] = others ? [copy(), copy()] : [];
	return {
		scout: scout.ms,
		read: read.ms,
		label: label.ms,
		decide: decide.ms,
		ours: read.ms + label.ms + decide.ms,
		origin: clock(() => findKnownTexts({ blocks: articleText(label.result).blocks }, KNOWN)).ms,
		readability: first ? clock(() => new Readability(first).parse()).ms : 0,
		defuddle: second ? clock(() => new Defuddle(second, { url: location.href }).parse()).ms : 0,
	};
}

function asScout(): boolean {
	const summary = scoutArticle(window);
	return summary !== undefined && mayPass(bundledGate(), summary);
}

/** Both change the document that they are given. The copying is not counted. */
function copy(): Document {
	return document.cloneNode(true) as Document;
}

function clock<T>(task: () => T): { ms: number; result: T } {
	const started = performance.now();
	const result = task();
	return { ms: performance.now() - started, result };
}

function medianOf(times: readonly number[]): number {
	return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}

function countNodes(): number {
	return document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue;
}
