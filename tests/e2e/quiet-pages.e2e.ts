import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_PAGES, ownPage } from './pages.ts';
import { snapshot } from './rendered.ts';
import { until } from './until.ts';
import { BROWSERS, settle, startWorld, visit, visitAnnotated, type World } from './world.ts';

const QUIET = OWN_PAGES.filter(({ kind }) => kind !== 'event');

describe.each(BROWSERS)('a page that is not about the event, in %s', (name) => {
	let world: World;
	let listener: Page;
	beforeAll(async () => {
		world = await startWorld(name);
		listener = await listen(world);
	});
	afterAll(() => world?.end());

	it('the listener hears the scout on an article about the event', async () => {
		await (await visitAnnotated(world, ownPage('ledger-visit.html').addresses[0])).page.close();
		await until('a message', async () => (await heard(listener)) > 0);
	});

	it.each(QUIET)(
		'$name: is byte for byte as without the extension; no badge, no message',
		async ({ addresses }) => {
			const before = await heard(listener);
			const page = await world.browser.newPage();
			await eavesdrop(page);
			await page.goto(addresses[0], { waitUntil: 'load' });
			const bare = await visit(await world.bare(), addresses[0]);
			await settle(page);
			expect(await snapshot(page)).toEqual(await snapshot(bare));
			expect(await world.browser.badge(page)).toBe('');
			expect(await heard(listener)).toBe(before);
			expect(await overheardBy(page)).toEqual([]);
			await page.close();
			await bare.close();
		},
	);
});

/** Gather, from before its own scripts run, the messages that a page's window is sent. */
async function eavesdrop(page: Page): Promise<void> {
	await page.evaluateOnNewDocument(() => {
		const overheard: string[] = [];
		Object.assign(globalThis, { overheard });
		addEventListener('message', ({ data }) => overheard.push(JSON.stringify(data) ?? ''), true);
	});
}

function overheardBy(page: Page): Promise<string[]> {
	return page.evaluate(() => (globalThis as unknown as { overheard: string[] }).overheard);
}

/** A page of the extension hears every message that the extension's other parts send, the background's share as well. */
async function listen({ browser }: World): Promise<Page> {
	const page = await browser.extensionPage('options.html');
	await page.evaluate(() => {
		type Api = { runtime: { onMessage: { addListener: (listener: () => undefined) => void } } };
		const scope = globalThis as unknown as { browser?: Api; chrome: Api; heard: number };
		scope.heard = 0;
		(scope.browser ?? scope.chrome).runtime.onMessage.addListener(() => {
			scope.heard += 1;
			return undefined;
		});
	});
	return page;
}

function heard(listener: Page): Promise<number> {
	return listener.evaluate(() => (globalThis as unknown as { heard: number }).heard);
}
