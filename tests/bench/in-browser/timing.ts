import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { GATE } from '../../../src/event/bundled-gate.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { scoutArticle } from '../../../src/reader/scout-article.dom.ts';

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
const TASKS = ['scout', 'read', 'label', 'decide', 'ours', 'readability', 'defuddle'] as const;

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
	const scout = clock(() => scoutArticle(window, GATE));
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
		readability: first ? clock(() => new Readability(first).parse()).ms : 0,
		defuddle: second ? clock(() => new Defuddle(second, { url: location.href }).parse()).ms : 0,
	};
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
