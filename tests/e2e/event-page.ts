import type { Page } from 'puppeteer-core';
import { callInChrome } from './bidi.ts';
import { drawnPage } from './drawn-page.ts';
import type { SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import type { World } from './world.ts';

/** Open the event page by the sidebar's link, as a reader does. */
export async function openEventPage(world: World, page: Page, root: SidebarRoot): Promise<Page> {
	const opened = (await page.browser().pages()).length;
	await root.click('[data-event-page]');
	if (world.name === 'firefox') return inFirefox(world, page);
	const isNew = (one: Page) => one.url().includes('/event.html');
	const pages = async () => (await page.browser().pages()).slice(opened);
	return drawnPage(await until('the event page', async () => (await pages()).find(isNew)));
}

/** A tab that an extension opened is none to the protocol; so its address is opened once more in a tab that is one. */
async function inFirefox({ browser }: World, page: Page): Promise<Page> {
	const address = await until(
		'the event page',
		async () => String(await callInChrome(page, TAKE_TAB)) || false,
	);
	return browser.extensionPage(address.replace(/^moz-extension:\/\/[^/]*\//, ''));
}

const TAKE_TAB = `() => {
	const addressOf = ({ linkedBrowser }) => linkedBrowser.currentURI.spec;
	const tab = gBrowser.tabs.find((one) => addressOf(one).includes('/event.html'));
	if (!tab) return '';
	const address = addressOf(tab);
	gBrowser.removeTab(tab);
	return address;
}`;

/** How far the page is wider than its window, in CSS pixels. */
export function overflowOf(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
