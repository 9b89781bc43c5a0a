import { readFileSync } from 'node:fs';
import type { Dossier } from '../../src/dossier/dossier.ts';
import type { KeptArticle } from '../../src/memory/kept-article.ts';
import { emptyTally, type Tally, withArticle } from '../../src/memory/tally.ts';
import { ownPage } from '../e2e/pages.ts';
import { sidebarDelayMs, startWorld, type World } from '../e2e/world.ts';

/** How long the sidebar takes with 10,000 articles of its event read, beside an empty memory, in Chromium: `npm run bench:memory`. */
const ARTICLES = 10_000;
/** In turns, so that what else the machine does falls on both alike. */
const TURNS = 5;
const ROUNDS = 5;
const SETTLING = 3;
const ADDRESS = ownPage('ledger-visit.html').addresses[0];
const DOSSIER = new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const dossier = JSON.parse(readFileSync(DOSSIER, 'utf8')) as Dossier;

const world = await startWorld('chromium');
try {
	await rounds(world, 3);
	const articles = Array.from({ length: ARTICLES }, (_, place) => article(place));
	const delays: Record<'empty' | 'full', number[]> = { empty: [], full: [] };
	for (let turn = 0; turn < TURNS; turn++) {
		for (const [state, kept] of [
			['empty', []],
			['full', articles],
		] as const) {
			await fill(world, kept);
			// The first opens the store anew, and the browser puts in order for a while what was written.
			await rounds(world, SETTLING);
			delays[state].push(...(await rounds(world, ROUNDS)));
		}
	}
	const [empty, full] = [median(delays.empty), median(delays.full)];
	console.log(
		`sidebar after the page's load event, median of ${TURNS * ROUNDS}: ${empty} ms with nothing read, ${full} ms with ${ARTICLES} articles: ${(full / empty).toFixed(2)} of empty`,
	);
} finally {
	await world.end();
}

async function rounds(where: World, count: number): Promise<number[]> {
	const delays: number[] = [];
	for (let round = 0; round < count; round++) delays.push(await sidebarDelayMs(where, ADDRESS));
	return delays;
}

/** Put articles and their tally into the extension's own store in place of what is there. */
async function fill({ browser }: World, articles: readonly KeptArticle[]): Promise<void> {
	const page = await browser.extensionPage('options.html');
	await page.evaluate(writeTables, [...articles], articles.reduce(withOne, emptyTally()), dossier.id);
	await page.close();
}

function withOne(tally: Tally, one: KeptArticle): Tally {
	return withArticle(tally, one);
}

/** An article of one of the dossier's outlets, with a fifth of its statements and a third of its figures. */
function article(place: number): KeptArticle {
	const { outlet = '' } = dossier.coverage[place % dossier.coverage.length] ?? {};
	const key = `outlet-${place % 130}.example/news/${place}`;
	return {
		event: dossier.id,
		key,
		address: `https://${key}`,
		outlet,
		published: '2024-01-20',
		opened: '2024-02-01',
		statements: dossier.statements.filter((_, at) => (at * 7 + place) % 5 === 0).map(({ id }) => id),
		figures: dossier.figures
			.filter((_, at) => (at + place) % 3 === 0)
			.flatMap(({ id, claims }) => {
				const claim = claims[place % claims.length];
				return claim ? [{ figure: id, value: claim.value }] : [];
			}),
	};
}

function median(values: readonly number[]): number {
	return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}

/** Self-contained: it runs in the page. */
function writeTables(articles: unknown[], tally: unknown, event: string): Promise<void> {
	return new Promise((done, failed) => {
		const request = indexedDB.open('sidelight-memory');
		request.onerror = () => failed(request.error);
		request.onsuccess = () => {
			const database = request.result;
			const transaction = database.transaction(['articles', 'tallies'], 'readwrite');
			const table = transaction.objectStore('articles');
			table.clear();
			transaction.objectStore('tallies').clear();
			for (const one of articles) table.put(one);
			if (articles.length > 0) transaction.objectStore('tallies').put(tally, event);
			transaction.onerror = () => failed(transaction.error);
			transaction.oncomplete = () => {
				database.close();
				done();
			};
		};
	});
}
