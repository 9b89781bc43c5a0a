import type { Page } from 'puppeteer-core';
import type { Browser } from '../../e2e/browsers.ts';
import { until } from '../../e2e/until.ts';

/** The extension's messages, sent from a page of its own as popup and options send them. */
export type Desk = {
	/** Press the toolbar button on a page, so that the extension may work there. */
	grant: (page: Page) => Promise<void>;
	/** Annotate the page that was granted, as the popup's button does. */
	annotate: () => Promise<void>;
	/** Take everything away from it. */
	stop: () => Promise<void>;
	setSidebar: (open: boolean) => Promise<void>;
	addDossier: (dossier: object) => Promise<void>;
};

type Api = {
	runtime: { sendMessage: (message: object) => Promise<unknown> };
	tabs: {
		sendMessage: (tab: number, message: object) => Promise<unknown>;
		query: (what: object) => Promise<{ id: number }[]>;
	};
};

/** Open the extension's settings behind, and send from there. */
export async function openDesk(browser: Browser): Promise<Desk> {
	const page = await browser.extensionPage('options.html');
	let tab = -1;
	const toBackground = (sidelight: string, data: unknown) =>
		page.evaluate(
			(message) => (globalThis as unknown as { chrome: Api }).chrome.runtime.sendMessage(message),
			{ sidelight, data },
		);
	const toPage = (sidelight: string, data: unknown = null) =>
		page.evaluate(
			(to, message) => (globalThis as unknown as { chrome: Api }).chrome.tabs.sendMessage(to, message),
			tab,
			{ sidelight, data },
		);
	return {
		grant: async (granted) => {
			const popup = await browser.openPopup(granted);
			if (!popup.isClosed()) await popup.close().catch(() => undefined);
			await granted.bringToFront();
			tab = await until('the tab in front', () => page.evaluate(inFront));
		},
		annotate: async () => {
			const state = (await toBackground('annotateTab', tab)) as { state?: string } | undefined;
			if (state?.state !== 'shown') throw new Error(`not annotated: ${JSON.stringify(state)}`);
		},
		stop: async () => {
			await toPage('stop');
		},
		setSidebar: async (open) => {
			await toPage('setSidebar', open);
		},
		addDossier: async (dossier) => {
			const added = (await toBackground('addDossier', JSON.stringify(dossier))) as { ok?: boolean };
			if (!added.ok) throw new Error(`the dossier is not added: ${JSON.stringify(added)}`);
		},
	};
}

async function inFront(): Promise<number | undefined> {
	const { chrome } = globalThis as unknown as { chrome: Api };
	const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
	return tab?.id;
}
