import type { Page } from 'puppeteer-core';
import { callInChrome } from './bidi.ts';
import type { Browser } from './browsers.ts';
import { until } from './until.ts';

/** Let the extension into private windows, as its reader may in the browser's own settings, and open an address in one. */
export function visitPrivately(browser: Browser, address: string): Promise<Page> {
	return browser.name === 'firefox' ? inFirefox(browser, address) : inChromium(browser, address);
}

type Chrome = {
	developerPrivate: {
		updateProfileConfiguration: (change: object) => Promise<void>;
		updateExtensionConfiguration: (change: object) => Promise<void>;
	};
	windows: { create: (options: object) => Promise<{ incognito: boolean }> };
};

async function inChromium(browser: Browser, address: string): Promise<Page> {
	const options = await browser.extensionPage('options.html');
	const id = new URL(options.url()).host;
	const settings = await browser.newPage();
	await settings.goto('chrome://extensions');
	await settings.evaluate(async (extensionId) => {
		const { developerPrivate } = (globalThis as unknown as { chrome: Chrome }).chrome;
		// Without it, an extension from a folder is switched off as soon as it is loaded again.
		await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
		await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
	}, id);
	await settings.close();
	const loaded = () => browser.extensionPage('options.html').catch(() => undefined);
	const page = await until('the extension to be loaded again', loaded);
	const isPrivate = await page.evaluate(async (url) => {
		const { windows } = (globalThis as unknown as { chrome: Chrome }).chrome;
		return (await windows.create({ incognito: true, url })).incognito;
	}, address);
	if (!isPrivate) throw new Error('the window is not private');
	await page.close();
	const target = await page.browser().waitForTarget((one) => one.type() === 'page' && one.url() === address);
	const opened = await target.page();
	if (!opened) throw new Error('the private window has no page');
	return opened;
}

async function inFirefox(browser: Browser, address: string): Promise<Page> {
	const options = await browser.extensionPage('options.html');
	const before = await callInChrome(options, openPrivate(address));
	if (before !== 'private') throw new Error(`no private window: ${before}`);
	const pages = () => options.browser().pages();
	const page = await until('the private page', async () =>
		(await pages()).find((one) => one.url() === address),
	);
	if (!options.isClosed()) await options.close().catch(() => undefined);
	return page;
}

const openPrivate = (address: string) => `async () => {
	const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
	const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
	const id = 'sidelight@sidelight.invalid';
	await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
	await (await AddonManager.getAddonByID(id)).reload();
	const opened = OpenBrowserWindow({ private: true });
	await new Promise((done) => opened.addEventListener('load', done, { once: true }));
	await opened.delayedStartupPromise;
	opened.openTrustedLinkIn(${JSON.stringify(address)}, 'current');
	return PrivateBrowsingUtils.isWindowPrivate(opened) ? 'private' : 'open';
}`;
