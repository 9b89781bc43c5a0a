import type { Page } from 'puppeteer-core';
import type { Browser } from '../../tests/e2e/browsers.ts';
import { saveSettings } from '../../tests/e2e/save-settings.ts';
import { until } from '../../tests/e2e/until.ts';

/** A page of the extension's own; `path`: what it is opened at, `ready`: what it shows once it is drawn. */
export type OwnPageState = {
	name: string;
	path: string;
	ready: string;
	/** What the reader has in front; absent: nothing of importance. */
	over?: 'article' | 'mention' | 'browser page';
	/** Sites on which the reader paused. */
	paused?: readonly string[];
	/** The popup is as wide as it is. */
	width?: number;
	show?: (page: Page) => Promise<void>;
};

const POPUP = { path: 'popup.html', ready: 'main .buttons', width: 340 } as const;

/** The extension's own pages in every state, in the order of the sheet. */
export function ownPageStates(site: string, dossier: string): OwnPageState[] {
	return [
		{ ...POPUP, name: 'popup', over: 'article' },
		{ ...POPUP, name: 'popup, paused', over: 'article', paused: [site] },
		{ ...POPUP, name: 'popup, only mentions', over: 'mention' },
		{ ...POPUP, name: 'popup, no access', over: 'browser page' },
		{ name: 'settings', path: 'options.html', ready: '.setting' },
		{ name: 'a refused dossier', path: 'options.html', ready: 'input[accept^=".json"]', show: refuseDossier },
		{ name: 'welcome', path: 'welcome.html', ready: '.welcome > header .button' },
		{ name: 'welcome tour', path: 'welcome.html', ready: '.welcome > header .button', show: startTour },
		{ name: 'event', path: `event.html?${dossier}`, ready: 'table' },
		{ name: 'unknown event', path: 'event.html?unknown', ready: 'h1' },
	];
}

/** Open such a page, drawn; in front, once it has seen what it is about. */
export async function openOwnPage(browser: Browser, state: OwnPageState): Promise<Page> {
	await saveSettings(browser, { pausedSites: state.paused ?? [] });
	const page = await browser.extensionPage(state.path);
	await until(`${state.name} to be drawn`, async () => (await page.$(state.ready)) !== null);
	// What stands behind is not drawn: nothing in it can be pressed, and a picture of it never comes.
	await page.bringToFront();
	await state.show?.(page);
	return page;
}

/** What the settings say of a file that is no dossier. */
async function refuseDossier(page: Page): Promise<void> {
	await page.evaluate(() => {
		const field = document.querySelector<HTMLInputElement>('input[accept^=".json"]');
		const files = new DataTransfer();
		files.items.add(new File(['{"format":1}'], 'no-dossier.json', { type: 'application/json' }));
		if (!field) return;
		field.files = files.files;
		field.dispatchEvent(new Event('change', { bubbles: true }));
		field.scrollIntoView({ block: 'center' });
	});
	await until('the problems', () =>
		page.evaluate(() => document.body.textContent.includes('no-dossier.json')),
	);
}

async function startTour(page: Page): Promise<void> {
	await page.click('.welcome > header .button');
	await until('the tour', async () => (await page.$('.tour')) !== null);
	await page.$eval('.tour .button.first', (button) => (button as HTMLElement).click());
}
