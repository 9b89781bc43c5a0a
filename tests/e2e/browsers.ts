import type { Page } from 'puppeteer-core';
import { findBrowser } from '../../scripts/start/find-browser.ts';
import { launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';

export type BrowserName = 'chromium' | 'firefox';

export type LaunchOptions = {
	executablePath: string;
	/** The built extension; absent: a browser as it is without it, to compare with. */
	extensionDir?: string;
	/** Of a small internet; absent: the real one. */
	proxyPort?: number;
	/** True when absent. With a window, Ctrl-C is left to whoever launched it. */
	headless?: boolean;
	/** Where what is saved goes, without being asked; absent: where the browser likes. */
	downloads?: string;
	/** A folder in which the browser keeps what it knows, for the next launch; absent: it begins with nothing. */
	profile?: string;
	/** Absent: pages are as large as the window. */
	viewport?: { width: number; height: number };
};

/** A running browser, the same from outside whichever it is. Pages are Puppeteer's. */
export type Browser = {
	name: BrowserName;
	version: string;
	newPage: () => Promise<Page>;
	/** Click the toolbar button while `page` is in front, which grants `activeTab`; gives the popup's page. */
	openPopup: (page: Page) => Promise<Page>;
	/** A page of the extension, such as `options.html`, in a tab behind. */
	extensionPage: (path: string) => Promise<Page>;
	/** What stands on the toolbar button while `page` is in front; '' when nothing does. */
	badge: (page: Page) => Promise<string>;
	/** Stop the extension's background, as the browser does when it rests; any page will do. */
	stopBackground: (page: Page) => Promise<void>;
	/** What the extension's background holds after a garbage collection, in bytes; where the browser tells. */
	backgroundBytes?: () => Promise<number>;
	/** Start the extension anew, as an update does under pages that are open; any page of a site will do. */
	updateExtension: (page: Page) => Promise<void>;
	/** Show a page as if it were on paper, or on the screen again. */
	setPaper: (page: Page, isPaper: boolean) => Promise<void>;
	/** Whether the reader wants things to move. */
	setMotion: (page: Page, moves: boolean) => Promise<void>;
	setTheme: (page: Page, theme: 'light' | 'dark') => Promise<void>;
	/** Resolves when the browser is gone, whoever closed it. */
	closed: Promise<void>;
	close: () => Promise<void>;
};

export const EXTENSION_DIRS: Readonly<Record<BrowserName, string>> = {
	chromium: new URL('../../.output/chrome-mv3', import.meta.url).pathname,
	firefox: new URL('../../.output/firefox-mv3', import.meta.url).pathname,
};

/** Launch by name a browser that is installed here, headless unless told otherwise. */
export async function launch(
	name: BrowserName,
	options: Omit<LaunchOptions, 'executablePath'> = {},
): Promise<Browser> {
	const { executablePath } = await findBrowser(name);
	return name === 'firefox'
		? launchFirefox({ executablePath, ...options })
		: launchChromium({ executablePath, ...options });
}
