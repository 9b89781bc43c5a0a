import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Shelf } from '../../src/dossier/shelf.ts';
import { formatStored } from '../../src/dossier/stored-text.ts';
import { recogniseAmong } from '../../src/event/among-shelf.ts';
import { fitGate, sizeOf } from '../../src/event/fit-gate.ts';
import { type Gate, passesGate } from '../../src/event/gate.ts';
import { mergeGates } from '../../src/event/make-gate.ts';
import { sourceIn } from './shelf/disk-store.ts';
import { articleAbout, COUNTRY_COUNT, inventedEvent } from './shelf/invented-events.ts';

/** Recognition among 1, 10, 100 and 1,000 dossiers of invented events: `npm run bench:shelf`. Prints a table. */
const COUNTS = [1, 10, 100, 1000];
const ROUNDS = 200;
const COLD_STARTS = 5;
const MOST_GATE = 200_000;
/**
 * About the first dossier's event, which every shelf has; about nothing that any shelf has; and one of either that names
 * all countries that events are in, as a summit's report does: so much speaks for so many dossiers.
 */
const ARTICLES = {
	event: articleAbout(0),
	other: articleAbout(5_000_003),
	'event, all countries': articleAbout(0, COUNTRY_COUNT - 1),
	'other, all countries': articleAbout(5_000_003, COUNTRY_COUNT - 1),
};
const COLD = new URL('shelf/cold.ts', import.meta.url).pathname;

type Bench = { count: number; folder: string; shelf: Shelf; madeMs: number; gate: Gate };

async function makeShelf(count: number): Promise<Bench> {
	const folder = mkdtempSync(join(tmpdir(), 'sidelight-shelf-'));
	const source = sourceIn(folder);
	const dossiers = Array.from({ length: count }, (_, i) => inventedEvent(i));
	await source.store.write(new Map(dossiers.map((one) => [`dossier:${one.id}`, formatStored(one)])));
	const begin = performance.now();
	const shelf = await Shelf.open(source);
	const madeMs = performance.now() - begin;
	if (shelf.added.length !== count) throw new Error(`${count - shelf.added.length} dossiers were not taken.`);
	// Once more, so that the list of what was added is stored, too.
	await shelf.remove('none');
	await shelf.add(inventedEvent(count - 1));
	return { count, folder, shelf, madeMs, gate: mergeGates((await shelf.gates()) as Gate[]) };
}

/** The least that each shelf takes for an article, all shelves in turn: what else runs on the machine only adds to it. */
async function timeAll(shelves: readonly Bench[], article: keyof typeof ARTICLES): Promise<number[]> {
	const times: number[][] = shelves.map(() => []);
	for (let round = 0; round < ROUNDS; round++) {
		for (const [i, { shelf }] of shelves.entries()) {
			const begin = performance.now();
			await recogniseAmong(shelf, ARTICLES[article]);
			times[i]?.push(performance.now() - begin);
		}
	}
	return times.map((all) => Math.min(...all));
}

type Cold = { coldMs: number; bytes: number; best?: string };

function coldStart(folder: string): Cold {
	const starts = Array.from({ length: COLD_STARTS }, (): Cold => {
		const text = execFileSync(process.execPath, ['--expose-gc', COLD, folder], { encoding: 'utf8' });
		return JSON.parse(text);
	});
	if (starts.some(({ best }) => best !== 'invented-0')) throw new Error('The article was not recognised.');
	return {
		coldMs: median(starts.map(({ coldMs }) => coldMs)),
		bytes: median(starts.map(({ bytes }) => bytes)),
	};
}

async function addOne({ shelf, count }: Bench): Promise<number> {
	const begin = performance.now();
	await shelf.add(inventedEvent(count + 1));
	const ms = performance.now() - begin;
	await shelf.remove(`invented-${count + 1}`);
	return ms;
}

/** What a scout does with the gate of the added dossiers, from storage's text on, on an article that is about nothing. */
function lookUp(gate: Gate): number {
	const text = JSON.stringify(gate);
	const { title, paragraphs } = ARTICLES.other;
	const page = { title, text: paragraphs.join('\n') };
	const times = Array.from({ length: 20 }, () => {
		const begin = performance.now();
		passesGate(JSON.parse(text), page);
		return performance.now() - begin;
	});
	return median(times.slice(10));
}

function median(values: readonly number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const round = (value: number, digits = 2) => Number(value.toFixed(digits));

const shelves: Bench[] = [];
for (const count of COUNTS) shelves.push(await makeShelf(count));
const times = new Map<string, number[]>();
for (const article of Object.keys(ARTICLES) as (keyof typeof ARTICLES)[])
	times.set(article, await timeAll(shelves, article));
const rows: Record<string, Record<string, number>> = {};
for (const [i, bench] of shelves.entries()) {
	const { coldMs, bytes } = coldStart(bench.folder);
	const fitted = fitGate(bench.gate, MOST_GATE);
	rows[`${bench.count} dossiers`] = {
		...Object.fromEntries(
			[...times].flatMap(([article, all]) => [
				[`${article}, ms`, round(all[i] ?? 0)],
				[`${article}, × one`, round((all[i] ?? 0) / (all[0] ?? 1))],
			]),
		),
		'cold, ms': round(coldMs, 0),
		'held, MB': round(bytes / 1e6, 1),
		'index, MB': round(statSync(join(bench.folder, 'index')).size / 1e6, 3),
		'made, ms': round(bench.madeMs, 0),
		'one more, ms': round(await addOne(bench), 0),
		'gate, kB': round(sizeOf(fitted) / 1000, 1),
		'gate whole, kB': round(sizeOf(bench.gate) / 1000, 1),
		'looked up, ms': round(lookUp(fitted)),
	};
	rmSync(bench.folder, { recursive: true });
}
console.table(rows);
