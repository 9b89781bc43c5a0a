import type { Page } from 'puppeteer-core';
import { type Browser, type BrowserName, EXTENSION_DIRS, launch } from './browsers.ts';
import { type Internet, startInternet, type Table } from './internet.ts';
import { OWN_PAGES, SEED_PAGES, tableOf } from './pages.ts';
import { DRAWN, openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';

/** A browser with the built extension and all test pages within its reach, and on demand the same without it. */
export type World = {
	name: BrowserName;
	browser: Browser;
	internet: Internet;
	/** The same browser without the extension, launched when first asked for. */
	bare: () => Promise<Browser>;
	end: () => Promise<void>;
};

const DESKTOP = { width: 1280, height: 900 };

/** Those to test in; `SIDELIGHT_BROWSER=firefox` keeps to one. */
export const BROWSERS = (['chromium', 'firefox'] as const).filter(
	(name) => !process.env.SIDELIGHT_BROWSER || process.env.SIDELIGHT_BROWSER === name,
);

/**
 * For tests that press and wait in a browser that also has other work: a second go, which the tally names. What must hold
 * at all times (nothing sent, nothing changed, nothing hidden of an article) gets none.
 */
export const SECOND_GO = { retry: process.env.CI ? 1 : 0 };

/** Start a world; its browser is the very build that ships. */
export async function startWorld(
	name: BrowserName,
	others: Table = {},
	saving: { downloads?: string } = {},
): Promise<World> {
	const internet = await startInternet(tableOf([...OWN_PAGES, ...SEED_PAGES], others));
	const options = { proxyPort: internet.proxyPort, viewport: DESKTOP, ...saving };
	const browser = await launch(name, { ...options, extensionDir: EXTENSION_DIRS[name] });
	let bare: Promise<Browser> | undefined;
	return {
		name,
		browser,
		internet,
		bare: () => {
			bare ??= launch(name, options);
			return bare;
		},
		end: async () => {
			await browser.close();
			await (await bare)?.close();
			await internet.close();
		},
	};
}

/** A page at an address, in front. */
export async function visit(browser: Browser, address: string): Promise<Page> {
	const page = await browser.newPage();
	await page.goto(address, { waitUntil: 'load' });
	return page;
}

/** A page at an address, once the sidebar is drawn there. */
export async function visitAnnotated(
	world: World,
	address: string,
): Promise<{ page: Page; root: SidebarRoot }> {
	const page = await visit(world.browser, address);
	const root = await openSidebarRoot(page);
	await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
	// The welcome page, which opens once the extension is installed, may have come before it: behind, nothing scrolls.
	await page.bringToFront();
	return { page, root };
}

/** How long after its `load` event a page had the sidebar; watched from inside, so that looking costs no time. */
export async function sidebarDelayMs({ browser }: World, address: string): Promise<number> {
	const page = await browser.newPage();
	await page.evaluateOnNewDocument(() => {
		new MutationObserver((_records, observer) => {
			if (!document.querySelector('html > sidelight-sidebar')) return;
			performance.mark('sidebar');
			observer.disconnect();
		}).observe(document, { childList: true, subtree: true });
	});
	await page.goto(address, { waitUntil: 'load' });
	const delay = await until('the sidebar', () =>
		page.evaluate(() => {
			const [stands] = performance.getEntriesByName('sidebar');
			const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
			return stands && navigation ? Math.round(stands.startTime - navigation.loadEventEnd) : undefined;
		}),
	);
	await page.close();
	return delay;
}

/**
 * Wait long enough for the extension to have acted if it were going to: the page has loaded, its scripts have rested,
 * and a message to the background could have gone and come back.
 */
export async function settle(page: Page, quietMs = 1500): Promise<void> {
	await page.evaluate((milliseconds) => new Promise((done) => setTimeout(done, milliseconds)), quietMs);
}
