import puppeteer, { type Page, type Browser as PuppeteerBrowser } from 'puppeteer-core';
import { bidi, callInChrome } from './bidi.ts';
import type { Browser, LaunchOptions } from './browsers.ts';
import { drawnPage } from './drawn-page.ts';
import { pageOpener } from './new-page.ts';
import { until } from './until.ts';

/** Fixed, so that the extension's own pages have addresses that are known here. */
const UUID = '5d3e1a90-6c1b-4b53-9f6e-0a51de119471';

/** Launch Firefox, with the extension when one is given. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
	const id = options.extensionDir ? await extensionId(options.extensionDir) : undefined;
	const headless = options.headless ?? true;
	const browser = await puppeteer.launch({
		browser: 'firefox',
		executablePath: options.executablePath,
		headless,
		handleSIGINT: headless,
		acceptInsecureCerts: options.proxyPort !== undefined,
		defaultViewport: options.viewport ?? null,
		...(options.profile && { userDataDir: options.profile }),
		args: ['--remote-allow-system-access'],
		extraPrefsFirefox: {
			...(id && { 'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }) }),
			// What is installed for a test is uninstalled at the end, and what it kept would go with it.
			...(options.profile && {
				'extensions.webextensions.keepStorageOnUninstall': true,
				'extensions.webextensions.keepUuidOnUninstall': true,
			}),
			...(options.downloads && {
				'browser.download.folderList': 2,
				'browser.download.dir': options.downloads,
			}),
			...proxyPreferences(options.proxyPort),
		},
	});
	if (options.extensionDir) await browser.installExtension(options.extensionDir);
	return {
		name: 'firefox',
		version: await browser.version(),
		newPage: pageOpener(browser, headless),
		openPopup: (page) => openPopup(browser, page, id ?? ''),
		extensionPage: (path) => extensionPage(browser, path),
		badge: async (page) => String(await callInChrome(page, badgeScript(id ?? ''))),
		stopBackground: async (page) => {
			await callInChrome(page, stopScript(id ?? ''));
		},
		updateExtension: async (page) => {
			await callInChrome(page, updateScript(id ?? ''));
		},
		setPaper: async (page, isPaper) => {
			const medium = JSON.stringify(isPaper ? 'print' : '');
			await callInChrome(
				page,
				`() => { gBrowser.selectedBrowser.browsingContext.mediumOverride = ${medium} }`,
			);
		},
		setMotion: async (page, moves) => {
			await callInChrome(page, setPreference('ui.prefersReducedMotion', moves ? 0 : 1));
		},
		setTheme: async (page, theme) => {
			const value = theme === 'dark' ? 0 : 1;
			await callInChrome(page, setPreference(THEME_PREFERENCE, value));
		},
		closed: new Promise((done) => browser.once('disconnected', () => done())),
		close: () => browser.close(),
	};
}

const THEME_PREFERENCE = 'layout.css.prefers-color-scheme.content-override';

function setPreference(name: string, value: number): string {
	return `() => Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`;
}

function proxyPreferences(port?: number): Record<string, unknown> {
	if (port === undefined) return {};
	return {
		'network.proxy.type': 1,
		'network.proxy.http': '127.0.0.1',
		'network.proxy.http_port': port,
		'network.proxy.ssl': '127.0.0.1',
		'network.proxy.ssl_port': port,
		'network.proxy.allow_hijacking_localhost': true,
		'network.stricttransportsecurity.preloadlist': false,
		'security.cert_pinning.enforcement_level': 0,
	};
}

async function extensionId(dir: string): Promise<string> {
	const { default: manifest } = await import(`${dir}/manifest.json`, { with: { type: 'json' } });
	const id: unknown = manifest.browser_specific_settings?.gecko?.id;
	if (typeof id !== 'string')
		throw new Error(`${dir}/manifest.json has no browser_specific_settings.gecko.id`);
	return id;
}

/** Puppeteer waits for a load event that Firefox does not report for extension pages; the page itself is fine. */
async function extensionPage(browser: PuppeteerBrowser, path: string): Promise<Page> {
	const page = await browser.newPage({ background: true });
	const { context, send } = bidi(page);
	await send('browsingContext.navigate', { context, url: `moz-extension://${UUID}/${path}`, wait: 'none' });
	await until(`${path} to load`, () =>
		page
			.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete')
			.catch(() => false),
	);
	return drawnPage(page);
}

/**
 * Firefox's popup is no page to the protocol. So the button is really pressed (which grants `activeTab`), the popup
 * closed again, and the same document opened in a tab behind, where "the active tab" is still the reader's.
 */
async function openPopup(browser: PuppeteerBrowser, page: Page, id: string): Promise<Page> {
	await page.bringToFront();
	const address = await callInChrome(page, popupScript(id));
	if (typeof address !== 'string' || address === '') throw new Error('no popup opened in Firefox');
	return extensionPage(browser, address.replace(/^moz-extension:\/\/[^/]*\//, ''));
}

const actionOf = (id: string) => `
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(id)});
	const action = ExtensionParent.apiManager.global.browserActionFor(extension);`;

const badgeScript = (id: string) => `() => {
	${actionOf(id)}
	return action.action.getContextData(gBrowser.selectedTab).badgeText ?? '';
}`;

const stopScript = (id: string) => `async () => {
	await WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension.terminateBackground();
}`;

const updateScript = (id: string) => `async () => {
	const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
	await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
}`;

const popupScript = (id: string) => `async () => {
	${actionOf(id)}
	const until = async (there) => {
		for (let turn = 0; turn < 200 && !there(); turn++) await new Promise((done) => setTimeout(done, 25));
	};
	await action.triggerAction(window, {});
	const popup = () => [...document.querySelectorAll('browser.webextension-popup-browser')]
		.find((browser) => browser.currentURI.schemeIs('moz-extension'));
	const panel = () => popup()?.closest('panel');
	await until(() => panel()?.state === 'open');
	const address = popup()?.currentURI.spec ?? '';
	panel()?.hidePopup();
	await until(() => !popup());
	return address;
}`;
