import type { Browser } from './browsers.ts';

type Api = { storage: { sync: { set: (values: object) => Promise<void> } } };

/** Store settings as the settings page does. */
export async function saveSettings(browser: Browser, values: Record<string, unknown>): Promise<void> {
	const page = await browser.extensionPage('options.html');
	await page.evaluate(async (stored) => {
		const { chrome } = globalThis as unknown as { chrome: Api };
		await chrome.storage.sync.set(stored);
	}, values);
	await page.close();
}
