import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { keptArticles, press } from './kept-articles.ts';
import { ownPage } from './pages.ts';
import { saveSettings } from './save-settings.ts';
import type { SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const FIRST = ownPage('ledger-visit.html').addresses[0];
const SECOND = ownPage('harbourline-strikes.html').addresses[0];

describe.each(BROWSERS)('what the reader has read, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());
	beforeEach(() => erase(world));

	it('is kept without a word of the text, and the second article is compared with the first', async () => {
		const first = await visitAnnotated(world, FIRST);
		expect(await first.root.count('[data-read]')).toBe(0);
		await first.page.close();
		const second = await visitAnnotated(world, SECOND);
		const line = await until('the line', () => second.root.query('[data-read="kept"] .soft'));
		expect(line).toMatch(/^You have read 2 outlets; together they state \d+ of \d+ key facts\.$/);
		await open(second.root, '#sl-read');
		expect(await second.root.count('[data-adds]')).toBeGreaterThan(0);
		await second.page.close();
		const kept = await keptArticles(world.browser);
		expect(kept.map(({ address }) => address).sort()).toEqual([FIRST, SECOND].sort());
		const fields = new Set(kept.flatMap((article) => Object.keys(article)));
		const known = ['event', 'key', 'address', 'outlet', 'published', 'opened', 'statements', 'figures'];
		expect([...fields].filter((field) => !known.includes(field))).toEqual([]);
	});

	it('is on the event page, and gone from it once it is erased', async () => {
		const { page } = await visitAnnotated(world, FIRST);
		await page.close();
		const event = await world.browser.extensionPage('event.html?iran-pakistan-2024');
		await until('its marks', () =>
			event.evaluate(() => document.querySelectorAll('.matrix td[data-mark="read"]').length > 5),
		);
		await until('the button', () => event.evaluate(() => !!document.querySelector('[data-erase="ask"]')));
		await press(event, '[data-erase="ask"]');
		await until('the question', () => event.evaluate(() => !!document.querySelector('[data-erase="sure"]')));
		await press(event, '[data-erase="sure"]');
		await until('it to be gone', () =>
			event.evaluate(() => document.querySelector('.matrix td[data-mark="read"]') === null),
		);
		expect(await keptArticles(world.browser)).toEqual([]);
		await event.close();
	});

	it('is not kept while that is switched off', async () => {
		await saveSettings(world.browser, { memory: false });
		const { page } = await visitAnnotated(world, FIRST);
		await page.close();
		expect(await keptArticles(world.browser)).toEqual([]);
		await saveSettings(world.browser, { memory: true });
	});

	it('may be broken, which is said, and nothing else is lost', async () => {
		const options = await world.browser.extensionPage('options.html');
		// A database of a later version is one that this version cannot open.
		await options.evaluate(breakStore);
		await options.close();
		const { page, root } = await visitAnnotated(world, FIRST);
		await until('the words', () => root.query('[data-read="failed"]'));
		expect(await root.count('.fact')).toBeGreaterThan(5);
		await page.close();
	});
});

function open(root: SidebarRoot, body: string): Promise<void> {
	return root.evaluate((shadow, id) => {
		shadow.querySelector<HTMLElement>(`[aria-controls="${id.slice(1)}"]`)?.click();
	}, body);
}

async function erase({ browser }: World): Promise<void> {
	const page = await browser.extensionPage('options.html');
	await page.evaluate(
		() =>
			new Promise<void>((done) => {
				const request = indexedDB.deleteDatabase('sidelight-memory');
				request.onsuccess = () => done();
				request.onerror = () => done();
			}),
	);
	await page.close();
}

/** Self-contained: it runs in the page. */
function breakStore(): Promise<void> {
	return new Promise((done, failed) => {
		const gone = indexedDB.deleteDatabase('sidelight-memory');
		gone.onerror = () => failed(gone.error);
		gone.onsuccess = () => {
			const later = indexedDB.open('sidelight-memory', 99);
			later.onerror = () => failed(later.error);
			later.onsuccess = () => {
				later.result.close();
				done();
			};
		};
	});
}
