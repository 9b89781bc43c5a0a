import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVENT_PAGES, NEAR_PAGES } from './recognition-pages.ts';
import { BROWSERS, settle, startWorld, visit, visitAnnotated, type World } from './world.ts';

const TABLE = Object.fromEntries([...EVENT_PAGES, ...NEAR_PAGES].map(({ address, html }) => [address, html]));

describe.each(BROWSERS)('articles in ten languages, in %s', (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name, TABLE);
	});
	afterAll(() => world?.end());

	it.each(EVENT_PAGES)('$language: the event is recognised', async ({ address }) => {
		const { page, root } = await visitAnnotated(world, address);
		expect(await root.count('header h2')).toBe(1);
		await page.close();
	});

	it('near misses stay as they were sent', async () => {
		const pages: Page[] = [];
		for (const { address } of NEAR_PAGES) pages.push(await visit(world.browser, address));
		const last = pages.at(-1);
		if (last) await settle(last);
		for (const [i, page] of pages.entries()) {
			const { language, headline } = NEAR_PAGES[i] ?? {};
			const { now, sent } = await asSent(page);
			expect(now, `${language}: ${headline}`).toEqual(sent);
			expect(await world.browser.badge(page)).toBe('');
		}
	});
});

type Looks = { html: string; styles: number; highlights: number };

/** How a page without scripts of its own looks, and how it was sent. */
function asSent(page: Page): Promise<{ now: Looks; sent: Looks }> {
	return page.evaluate(async () => {
		const text = await (await fetch(location.href)).text();
		const sent = new DOMParser().parseFromString(text, 'text/html');
		return {
			now: {
				html: document.documentElement.outerHTML,
				styles: document.adoptedStyleSheets.length,
				highlights: CSS.highlights.size,
			},
			sent: { html: sent.documentElement.outerHTML, styles: 0, highlights: 0 },
		};
	});
}
