import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { GATE } from '../../../src/event/bundled-gate.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { scoutArticle } from '../../../src/reader/scout-article.dom.ts';

/** Milliseconds that each took on this page, the median of some rounds and the first; `nodes`: elements and texts in it. */
export type Timing = Record<Task, number> & { first: Record<Task, number>; nodes: number };
export type Task = (typeof TASKS)[number];
const TASKS = ['scout', 'read', 'label', 'decide', 'ours', 'readability', 'defuddle'] as const;

const ROUNDS = 5;

/** Do each task on this page in turn, round after round, so that what disturbs one disturbs all. */
export function time(others = true): Timing {
	const took = new Map<Task, number[]>(TASKS.map((task) => [task, []]));
	for (let round = 0; round < ROUNDS; round++)
		for (const [task, milliseconds] of Object.entries(oneRound(others)))
			took.get(task as Task)?.push(milliseconds);
	const each = (of: (times: number[]) => number) =>
		Object.fromEntries([...took].map(([task, times]) => [task, of(times)])) as Record<Task, number>;
	return { ...each(medianOf), first: each(([first = 0]) => first), nodes: countNodes() };
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
