import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateByButton } from './annotate.ts';
import { violationsIn } from './axe.ts';
import { ownPage } from './pages.ts';
import { findSidebarRoot, openSidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, visit, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html');
/** A site that is on no list of ours, with the same article. */
const ELSEWHERE = 'https://a-site-on-no-list.example/2024/01/29/ministers';

describe.each(BROWSERS)('the toolbar button’s popup, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name, { [ELSEWHERE]: { file: ARTICLE.file } });
	});
	afterAll(() => world?.end());

	it('says what the article is about', async () => {
		const { page } = await visitAnnotated(world, ARTICLE.addresses[0]);
		const popup = await world.browser.openPopup(page);
		await untilSays(popup, /This article is about/);
		await popup.close();
		await page.close();
	});

	it('says that there is nothing to do on a page that is about something else', async () => {
		const page = await visit(world.browser, ownPage('ledger-pipeline.html').addresses[0]);
		const popup = await world.browser.openPopup(page);
		await untilSays(popup, /Nothing to do|No known event/);
		await popup.close();
		await page.close();
	});

	it('annotates a page of any site when asked to, and only then', async () => {
		const page = await visit(world.browser, ELSEWHERE);
		await settle(page);
		expect(await findSidebarRoot(page)).toBeUndefined();
		await annotateByButton(world.browser, page);
		await openSidebarRoot(page);
		await page.close();
	});

	// The last one: the browser's view of the extension is not the same afterwards.
	it('leaves one sidebar or none in a page under which the extension was updated, and says so', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await page.evaluate(() => document.querySelector('html > sidelight-sidebar')?.setAttribute('id', 'old'));
		await world.browser.updateExtension(page);
		if (name === 'firefox') {
			// The new version starts in pages that are open; the old one is ended before it can tidy up.
			await until('the new sidebar in place of the old', async () => isOne(await hostsOn(page), ''));
		} else {
			await until('the old one to say so', async () => {
				await root.click('[data-section="facts"] .section-title');
				return (await root.count('[data-notice="updated"]')) === 1;
			});
			for (const theme of ['light', 'dark'] as const) {
				await world.browser.setTheme(page, theme);
				expect(await violationsIn(root)).toEqual([]);
			}
			await page.evaluate(() => document.body.append(document.createElement('p')));
			await until('the old one to go', async () => (await hostsOn(page)).length === 0);
		}
		await page.close();
	});
});

const isOne = ([first, second]: string[], id: string) => first === id && second === undefined;

/** The ids of our elements in a page. */
function hostsOn(page: Page): Promise<string[]> {
	return page.evaluate(() => [...document.querySelectorAll('html > sidelight-sidebar')].map(({ id }) => id));
}

function untilSays(popup: Page, words: RegExp): Promise<unknown> {
	return until(`the popup to say ${words}`, () =>
		popup.evaluate((source) => new RegExp(source).test(document.body.textContent), words.source),
	);
}
