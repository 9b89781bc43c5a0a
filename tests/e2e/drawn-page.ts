import type { Page } from 'puppeteer-core';
import { until } from './until.ts';

/** One of the extension's own pages, once its script has put something there: a loaded page is still an empty one. */
export async function drawnPage(page: Page): Promise<Page> {
	const isDrawn = () => document.querySelector('body > [id]')?.firstElementChild != null;
	await until(`${page.url()} to be drawn`, () => page.evaluate(isDrawn).catch(() => false));
	return page;
}
