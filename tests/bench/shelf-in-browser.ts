import type { Page } from 'puppeteer-core';
import { formatStored } from '../../src/dossier/stored-text.ts';
import type { ArticleSummary } from '../../src/event/recognition.ts';
import { EXTENSION_DIRS, launch } from '../e2e/browsers.ts';
import { articleAbout, inventedEvent } from './shelf/invented-events.ts';

/**
 * A background that the browser has just started, among many added dossiers, in Chromium: how long until it has answered
 * about an article, and what its heap holds then. `npm run bench:shelf-browser -- [dossiers]`.
 */
const COUNT = Number(process.argv[2] ?? 1000);
const STARTS = 7;
const A_GO = 100;
const ARTICLE = articleAbout(5_000_003);

type Api = { runtime: { sendMessage: (message: unknown) => Promise<unknown> } };
type Scope = { chrome: Api };

/** Put records into the shelf's store as they would lie there, and take what is made of them away. */
async function fill(page: Page, from: number): Promise<void> {
	const dossiers = Array.from({ length: Math.min(A_GO, COUNT - from) }, (_, i) => inventedEvent(from + i));
	const records = dossiers.map((one) => [`dossier:${one.id}`, formatStored(one)] as const);
	await page.evaluate(async (all) => {
		const opening = indexedDB.open('sidelight', 1);
		opening.onupgradeneeded = () => opening.result.createObjectStore('shelf');
		await new Promise((done) => {
			opening.onsuccess = done;
		});
		const transaction = opening.result.transaction('shelf', 'readwrite');
		const table = transaction.objectStore('shelf');
		for (const [key, record] of all) table.put(record, key);
		for (const made of ['index', 'added']) table.delete(made);
		await new Promise((done) => {
			transaction.oncomplete = done;
		});
		opening.result.close();
	}, records);
}

/** Milliseconds until the background has answered. */
function askMs(page: Page, name: string, data: unknown): Promise<number> {
	return page.evaluate(
		async (message, given) => {
			const begin = performance.now();
			await (globalThis as unknown as Scope).chrome.runtime.sendMessage({ sidelight: message, data: given });
			return performance.now() - begin;
		},
		name,
		data as ArticleSummary,
	);
}

const browser = await launch('chromium', { extensionDir: EXTENSION_DIRS.chromium });
try {
	const page = await browser.extensionPage('options.html');
	for (let from = 0; from < COUNT; from += A_GO) await fill(page, from);
	await browser.stopBackground(page);
	console.log(
		`${COUNT} dossiers: an index made anew in ${Math.round(await askMs(page, 'addedDossiers', null))} ms`,
	);
	const times: number[] = [];
	let bytes = 0;
	for (let start = 0; start < STARTS; start++) {
		await browser.stopBackground(page);
		times.push(await askMs(page, 'recognise', ARTICLE));
		bytes = (await browser.backgroundBytes?.()) ?? 0;
	}
	const warm = await askMs(page, 'recognise', ARTICLE);
	const round = (ms: number) => Math.round(ms);
	console.log(
		`cold: ${times
			.map(round)
			.sort((a, b) => a - b)
			.join(' ')} ms; once it runs ${round(warm)} ms; ${(bytes / 1e6).toFixed(1)} MB on its heap`,
	);
} finally {
	await browser.close();
}
