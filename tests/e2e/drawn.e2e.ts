import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundleForPage } from '../bench/in-browser/bundle.ts';
import { type Browser, launch } from './browsers.ts';
import { BROWSERS } from './world.ts';

const CASES = [
	{ what: 'a paragraph', html: '<p id="it">text</p>', isDrawn: true },
	{ what: 'one below the window', html: '<p style="height:9000px"></p><p id="it">text</p>', isDrawn: true },
	{ what: 'one without a box', html: '<p id="it" style="display:contents">text</p>', isDrawn: true },
	{
		what: 'one in boxes that are none',
		html: '<x-a style="display:contents"><x-b style="display:contents"><p id="it">text</p></x-b></x-a>',
		isDrawn: true,
	},
	{ what: 'a hidden one', html: '<p id="it" hidden>text</p>', isDrawn: false },
	{
		what: 'one without a box in a hidden one',
		html: '<div hidden><p id="it" style="display:contents">text</p></div>',
		isDrawn: false,
	},
	{
		what: 'one in a closed part',
		html: '<details><summary>more</summary><p id="it">text</p></details>',
		isDrawn: false,
	},
] as const;

describe.each(BROWSERS)('what is drawn, as %s says', (name) => {
	let browser: Browser;
	let page: Page;
	let script: string;
	beforeAll(async () => {
		script = await bundleForPage('../../../src/page/drawn.dom.ts', 'drawing');
		browser = await launch(name);
		page = await browser.newPage();
	});
	afterAll(() => browser?.close());

	it.each(CASES)('$what: $isDrawn', async ({ html, isDrawn }) => {
		await page.setContent(html);
		expect(await page.evaluate(`${script};drawing.isDrawn(document.querySelector('#it'))`)).toBe(isDrawn);
	});
});
