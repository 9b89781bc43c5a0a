import { browser } from 'wxt/browser';
import type { Access } from './begin.tsx';

/** The outlets' pages, as the manifest asks for them. Firefox and Chrome let readers keep them back, before and after. */
function outletPages() {
	return { origins: browser.runtime.getManifest().host_permissions ?? [] };
}

/** Whether we may look at the outlets' pages now. */
export async function readAccess(): Promise<Access> {
	return (await browser.permissions.contains(outletPages())) ? 'given' : 'missing';
}

/** Let the browser ask for them. It does so only while a click is handled. */
export async function askAccess(): Promise<Access> {
	return (await browser.permissions.request(outletPages())) ? 'asked-given' : 'refused';
}

/** Call back whenever the reader gives or takes permissions, here or in the browser's own settings. */
export function watchAccess(changed: () => void): void {
	browser.permissions.onAdded.addListener(changed);
	browser.permissions.onRemoved.addListener(changed);
}
