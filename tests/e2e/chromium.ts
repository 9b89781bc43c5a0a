import puppeteer, { type Page, type Browser as PuppeteerBrowser, type WebWorker } from 'puppeteer-core';
import type { Browser, LaunchOptions } from './browsers.ts';
import { drawnPage } from './drawn-page.ts';
import { pageOpener } from './new-page.ts';
import { until } from './until.ts';

/** What keeps a Chromium quiet and the same everywhere. */
const QUIET = [
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-quic',
	'--disable-sync',
	'--no-first-run',
	'--no-default-browser-check',
	'--hide-crash-restore-bubble',
];

/** Chromium's own sandbox refuses to run as root, and containers often have not what it needs. */
const UNBOXED = process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : [];

/** Launch Chrome, Chromium or Edge, with the extension when one is given. */
export async function launchChromium(options: LaunchOptions): Promise<Browser> {
	const headless = options.headless ?? true;
	const browser = await puppeteer.launch({
		executablePath: options.executablePath,
		headless,
		handleSIGINT: headless,
		acceptInsecureCerts: options.proxyPort !== undefined,
		enableExtensions: options.extensionDir ? [options.extensionDir] : true,
		defaultViewport: options.viewport ?? null,
		...(options.profile && { userDataDir: options.profile }),
		...(options.downloads && {
			downloadBehavior: { policy: 'allow', downloadPath: options.downloads },
		}),
		// With a window somebody reads here, and needs no bar that says that tests are run.
		ignoreDefaultArgs: headless ? [] : ['--enable-automation'],
		args: [...QUIET, ...UNBOXED, ...proxyArguments(options.proxyPort)],
	});
	const extension = () => onlyExtension(browser);
	// A page that is opened before never gets the scout.
	if (options.extensionDir) await onlyExtension(browser);
	return {
		name: 'chromium',
		version: await browser.version(),
		newPage: pageOpener(browser, headless),
		openPopup: (page) => openPopup(browser, page),
		extensionPage: async (path) => {
			const page = await browser.newPage({ background: true });
			await page.goto(`chrome-extension://${(await extension()).id}/${path}`);
			return drawnPage(page);
		},
		badge: (page) => badge(browser, page),
		stopBackground: async () => (await serviceWorker(browser)).close(),
		backgroundBytes: async () => heldBytes(await serviceWorker(browser)),
		updateExtension: async () => {
			const worker = await serviceWorker(browser);
			await worker.evaluate(() =>
				setTimeout(() => (globalThis as unknown as Reloading).chrome.runtime.reload()),
			);
		},
		setPaper: (page, isPaper) => page.emulateMediaType(isPaper ? 'print' : 'screen'),
		setMotion: (page, moves) => emulate(page, 'prefers-reduced-motion', moves ? 'no-preference' : 'reduce'),
		setTheme: (page, value) => emulate(page, 'prefers-color-scheme', value),
		closed: new Promise((done) => browser.once('disconnected', () => done())),
		close: () => browser.close(),
	};
}

const emulated = new WeakMap<Page, Map<string, string>>();

/** Emulate one media feature beside those that are emulated already. */
function emulate(page: Page, name: string, value: string): Promise<void> {
	const features = (emulated.get(page) ?? new Map<string, string>()).set(name, value);
	emulated.set(page, features);
	return page.emulateMediaFeatures([...features].map(([each, its]) => ({ name: each, value: its })));
}

function proxyArguments(port?: number): string[] {
	if (port === undefined) return [];
	return [
		`--proxy-server=127.0.0.1:${port}`,
		'--proxy-bypass-list=<-loopback>',
		'--ignore-certificate-errors',
	];
}

/** The list of extensions fills a moment after launch. */
function onlyExtension(browser: PuppeteerBrowser) {
	return until('the extension to be installed', async () => [...(await browser.extensions()).values()][0]);
}

async function openPopup(browser: PuppeteerBrowser, page: Page): Promise<Page> {
	const extension = await onlyExtension(browser);
	const before = new Set(await extension.pages());
	await page.bringToFront();
	await extension.triggerAction(page);
	const isNew = (popup: Page) => !before.has(popup);
	return drawnPage(await until('the popup to open', async () => (await extension.pages()).find(isNew)));
}

async function serviceWorker(browser: PuppeteerBrowser): Promise<WebWorker> {
	const target = await browser.waitForTarget((candidate) => candidate.type() === 'service_worker');
	const worker = await target.worker();
	if (!worker) throw new Error('the extension has no service worker');
	return worker;
}

async function heldBytes({ client }: WebWorker): Promise<number> {
	await client.send('HeapProfiler.collectGarbage');
	const { usedSize, backingStorageSize } = await client.send('Runtime.getHeapUsage');
	return usedSize + backingStorageSize;
}

async function badge(browser: PuppeteerBrowser, page: Page): Promise<string> {
	await page.bringToFront();
	const worker = await serviceWorker(browser);
	return worker.evaluate(async () => {
		const api = (globalThis as unknown as { chrome: BadgeApi }).chrome;
		const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
		return api.action.getBadgeText(tab ? { tabId: tab.id } : {});
	});
}

type Reloading = { chrome: { runtime: { reload: () => void } } };
type BadgeApi = {
	tabs: { query: (query: object) => Promise<{ id: number }[]> };
	action: { getBadgeText: (details: { tabId?: number }) => Promise<string> };
};
