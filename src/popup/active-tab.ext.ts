import { browser } from 'wxt/browser';

/** The tab that the popup was opened on; `host` (lower case, without `www.`) only when extensions may read its page. */
export type ActiveTab = { id: number; host: string | undefined; isPrivate: boolean };

/** Undefined when there is no tab, as in a window of developer tools. */
export async function activeTab(): Promise<ActiveTab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tab?.id === undefined ? undefined : { id: tab.id, host: hostOf(tab.url), isPrivate: tab.incognito };
}

function hostOf(href: string | undefined): string | undefined {
	// Without `activeTab` (a popup opened by a script) the address is not told.
	const url = href !== undefined && URL.canParse(href) ? new URL(href) : undefined;
	return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, '') : undefined;
}
