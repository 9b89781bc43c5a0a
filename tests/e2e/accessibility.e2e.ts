import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn, violationsOn } from './axe.ts';
import { openEventPage } from './event-page.ts';
import { ownPage } from './pages.ts';
import { expandAll } from './read-sidebar.ts';
import { findSidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, visitAnnotated, type World } from './world.ts';

const THEMES = ['light', 'dark'] as const;
const ARTICLE = ownPage('ledger-visit.html').addresses[0];

describe.each(BROWSERS)('axe-core finds nothing to complain of, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it.each(THEMES)('the sidebar, %s', async (theme) => {
		const { page, root } = await visitAnnotated(world, ARTICLE);
		await world.browser.setTheme(page, theme);
		await expandAll(root);
		expect(await violationsIn(root)).toEqual([]);
		await page.close();
	});

	it.each(THEMES)('the picker, %s, with nothing and with something to hide', async (theme) => {
		const { page, root } = await visitAnnotated(world, ARTICLE);
		await world.browser.setTheme(page, theme);
		await expandAll(root);
		await root.click('[data-pick]');
		const picker = await until('the picker', () => findSidebarRoot(page, 'sidelight-picker'));
		expect(await violationsIn(picker)).toEqual([]);
		await page.keyboard.press('ArrowUp');
		expect(await violationsIn(picker)).toEqual([]);
		await page.close();
	});

	it('the sidebar as a sheet', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE);
		await page.setViewport({ width: 390, height: 800 });
		await settle(page, 300);
		expect(await violationsIn(root)).toEqual([]);
		await expandAll(root);
		expect(await violationsIn(root)).toEqual([]);
		await page.close();
	});

	it.each(THEMES)('the popup, %s', async (theme) => {
		const { page } = await visitAnnotated(world, ARTICLE);
		const popup = await world.browser.openPopup(page);
		await world.browser.setTheme(popup, theme);
		await settle(popup, 500);
		expect(await violationsOn(popup)).toEqual([]);
		await popup.close();
		await page.close();
	});

	it.each([
		['light', 1280],
		['dark', 390],
	] as const)('the event page, with an article compared, %s, %s pixels wide', async (theme, width) => {
		const { page, root } = await visitAnnotated(world, ARTICLE);
		const event = await openEventPage(world, page, root);
		await world.browser.setTheme(event, theme);
		await event.setViewport({ width, height: 800 });
		await settle(event, 300);
		expect(await violationsOn(event)).toEqual([]);
		await event.close();
		await page.close();
	});

	it.each(THEMES)('the welcome page, %s, before its tour and in it', async (theme) => {
		const page = await world.browser.extensionPage('welcome.html');
		await page.bringToFront();
		await world.browser.setTheme(page, theme);
		await until('the tour', async () => (await page.$('.welcome > header .button')) !== null);
		expect(await violationsOn(page)).toEqual([]);
		await page.click('.welcome > header .button');
		await until('its bar', async () => (await page.$('.tour')) !== null);
		await settle(page, 300);
		expect(await violationsOn(page)).toEqual([]);
		await page.close();
	});

	it('the settings, light and dark', async () => {
		const page = await world.browser.extensionPage('options.html');
		for (const theme of THEMES) {
			await world.browser.setTheme(page, theme);
			await settle(page, 300);
			expect(await violationsOn(page)).toEqual([]);
		}
		await page.close();
	});
});
