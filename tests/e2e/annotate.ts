import type { Page } from 'puppeteer-core';
import english from '../../assets/locales/en.json' with { type: 'json' };
import type { Browser } from './browsers.ts';
import { until } from './until.ts';

/** Annotate a page as a reader does on a site that is on no list: the toolbar button, then "Annotate this page". */
export async function annotateByButton(browser: Browser, page: Page): Promise<void> {
	const popup = await browser.openPopup(page);
	const label = english['popup.annotate'];
	await until(`the button "${label}"`, () =>
		popup.evaluate((sought) => {
			const button = [...document.querySelectorAll('button')].find((each) =>
				each.textContent.includes(sought),
			);
			// Not at once: the popup may close itself, and the answer to this call would be lost with it.
			if (button) setTimeout(() => button.click());
			return button !== undefined;
		}, label),
	);
	// Closed too early, it could not send what was asked of it.
	await new Promise((done) => setTimeout(done, 300));
	if (!popup.isClosed()) await popup.close();
}
