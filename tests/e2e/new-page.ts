import type { Page, Browser as PuppeteerBrowser } from 'puppeteer-core';

/**
 * How a browser opens pages. With a window its first page is the tab that it begins with, so that no empty one is left
 * beside; headless that tab stays, as a browser may end with its last page.
 */
export function pageOpener(browser: PuppeteerBrowser, headless: boolean): () => Promise<Page> {
	let begun = headless;
	return async () => {
		const [first] = begun ? [] : await browser.pages();
		begun = true;
		return first ?? browser.newPage();
	};
}
