import { browser } from 'wxt/browser';

/** Whether the extension was updated or removed under this page. */
export function isOutdated(): boolean {
	return !browser.runtime?.id;
}
