import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_PAGES, SEED_PAGES } from './pages.ts';
import type { SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, visit, visitAnnotated, type World } from './world.ts';

const ARTICLES = [...SEED_PAGES, ...OWN_PAGES.filter(({ kind }) => kind === 'event')];
const WIDTHS = [1280, 1024, 768];
const PHONE = { width: 390, height: 800 };

describe.each(BROWSERS)('the sidebar and the article share the window, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it.each(ARTICLES)(
		'$name: no line of it lies under the panel',
		async ({ addresses: [address], mustStay }) => {
			const { page, root } = await visitAnnotated(world, address);
			const bare = await visit(await world.bare(), address);
			for (const width of WIDTHS) {
				for (const each of [page, bare]) await each.setViewport({ width, height: 900 });
				await settle(page, 300);
				const covered = () => coveredLines(page, root, mustStay);
				// A resized window is laid out anew in its own time; what counts is where things come to rest.
				await until('clear lines', async () => (await covered()).length === 0, 3000).catch(() => undefined);
				expect.soft((await covered()).slice(0, 3), `at ${width} px`).toEqual([]);
				expect.soft(await overflow(page), `at ${width} px`).toBeLessThanOrEqual(await overflow(bare));
			}
			await page.close();
			await bare.close();
		},
	);

	it.each(ARTICLES)('$name: a sheet at a phone’s bottom, the last line above it', async (article) => {
		const { page, root } = await visitAnnotated(world, article.addresses[0]);
		await page.setViewport(PHONE);
		await settle(page, 300);
		await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
		await settle(page, 200);
		const panel = await panelBox(root);
		expect(panel.left).toBeLessThanOrEqual(1);
		expect(panel.right).toBeGreaterThanOrEqual(
			(await page.evaluate(() => document.documentElement.clientWidth)) - 1,
		);
		expect(panel.bottom - panel.top).toBeLessThan(PHONE.height / 4);
		const bottoms = (await linesOf(page, article.mustStay)).map(({ bottom }) => bottom);
		expect(Math.max(...bottoms)).toBeLessThanOrEqual(panel.top);
		await page.close();
	});
});

type Edges = { left: number; right: number; top: number; bottom: number };

/** Those of the article's lines that lie under the panel, or come to lie there when the page is scrolled. */
async function coveredLines(page: Page, root: SidebarRoot, texts: readonly string[]): Promise<Edges[]> {
	const panel = await panelBox(root);
	const lines = await linesOf(page, texts);
	if (lines.length === 0) throw new Error('the article has no lines');
	return lines.filter(({ left, right }) => right > panel.left && left < panel.right);
}

function panelBox(root: SidebarRoot): Promise<Edges> {
	return root.evaluate((shadow) => {
		const panel = shadow.querySelector('.panel, .reopen');
		if (!panel) throw new Error('the sidebar has neither panel nor button');
		const { left, right, top, bottom } = panel.getBoundingClientRect();
		return { left, right, top, bottom };
	});
}

/** The rectangles of every line of the article's paragraphs; of its fixed dialogues, none. */
function linesOf(page: Page, texts: readonly string[]): Promise<Edges[]> {
	return page.evaluate((sought) => {
		const isFixed = (element: Element | null): boolean =>
			element !== null && (getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));
		const blocks = [...document.querySelectorAll('p, h1, h2, li, figcaption, div')].filter((block) => {
			const own = [...block.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
			const text = (block.textContent ?? '').replace(/\s+/g, ' ');
			return own && block.checkVisibility() && sought.some((one) => text.includes(one)) && !isFixed(block);
		});
		return blocks.flatMap((block) => {
			const range = document.createRange();
			range.selectNodeContents(block);
			return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
				left,
				right,
				top,
				bottom,
			}));
		});
	}, texts);
}

function overflow(page: Page): Promise<number> {
	return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
