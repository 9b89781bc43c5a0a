import type { Page } from 'puppeteer-core';
import type { KeptArticle } from '../../src/memory/kept-article.ts';
import type { Browser } from './browsers.ts';

/** What is kept of articles that were read, looked up in the extension's own store. */
export async function keptArticles(browser: Browser): Promise<KeptArticle[]> {
	const page = await browser.extensionPage('options.html');
	const articles = await page.evaluate(readTable);
	await page.close();
	return articles as KeptArticle[];
}

/** Press what a selector finds. */
export function press(page: Page, selector: string): Promise<void> {
	return page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
}

/** Self-contained: it runs in the page. Nothing when the extension has made no store yet. */
async function readTable(): Promise<unknown[]> {
	const names = (await indexedDB.databases()).map(({ name }) => name);
	if (!names.includes('sidelight-memory')) return [];
	const answer = <T>(request: IDBRequest<T>) =>
		new Promise<T>((done, failed) => {
			request.onsuccess = () => done(request.result);
			request.onerror = () => failed(request.error);
		});
	const database = await answer(indexedDB.open('sidelight-memory'));
	const all = database.objectStoreNames.contains('articles')
		? await answer(database.transaction('articles').objectStore('articles').getAll())
		: [];
	database.close();
	return all;
}
