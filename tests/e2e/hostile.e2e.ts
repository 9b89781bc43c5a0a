import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HOSTILE_PAGES, hostileAddress } from './hostile-pages.ts';
import { openSections } from './read-sidebar.ts';
import { type Clip, screenshot, shareOfDifference } from './screenshot.ts';
import { DRAWN, findSidebarRoot, highlightTexts, openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, type World } from './world.ts';

/** Each may change everything that is its own, and nothing of the sidebar. */
const PAGES = [
	['resets', 'resets everything'],
	['important', 'says all that it says with !important, and has a root font of 10 pixels'],
	['removed', 'takes away, moves and hides elements that it does not know'],
	['patched', 'puts its own functions in place of the browser’s'],
	['strict', 'forbids what a policy can forbid'],
	['zoom', 'is zoomed by its own styles'],
	['transforms', 'transforms and filters its root'],
	['storm', 'changes all the time for a second'],
	['frames', 'has frames, with articles in them'],
	['xml', 'is XHTML'],
	['quirks', 'is in quirks mode'],
	['rtl', 'is written from right to left'],
	['print', 'has styles for paper'],
] as const;
/** Text is smoothed in another way here and there; a line that is one pixel off is more. */
const MOST_DIFFERING = 0.002;
const FACT = '[data-target^="statement-"]';

type Shown = {
	picture: string;
	/** In quirks mode a line is only as high as the words in it, in our shadow root, too: small print stands 3 pixels higher. */
	quirky: string;
	highlights: Record<string, string[]>;
};

describe.each(BROWSERS)('a page that, in %s', SECOND_GO, (name) => {
	let world: World;
	let page: Page;
	let judge: Page;
	let plain: Shown;
	beforeAll(async () => {
		world = await startWorld(name, HOSTILE_PAGES);
		judge = await world.browser.extensionPage('options.html');
		await set({ memory: false });
		page = await world.browser.newPage();
		await page.evaluateOnNewDocument(keepHtml);
		await world.browser.setMotion(page, false);
		// Sections stay open from page to page.
		await openSections(await visitPage('plain'));
		const root = await visitPage('plain');
		const highlights = await until('the highlights', async () => {
			const texts = await highlightTexts(page);
			return texts['sidelight-statement']?.length ? texts : undefined;
		});
		const picture = await pictureOf(root);
		plain = { picture, highlights, quirky: await pictureOf(await visitPage('plain-quirks')) };
	});
	beforeEach(() => set({ annotate: true }));
	afterAll(() => world?.end());

	it.each(PAGES)('%s: %s', async (path) => {
		const root = await visitPage(path);
		const picture = path === 'quirks' ? plain.quirky : plain.picture;
		await until('the page to be done', () => page.evaluate(isDone));
		await untilHighlighted(page, plain.highlights);
		await until('the clutter to be out of sight', () => page.evaluate(isClutterHidden));
		expect(await differenceTo(picture, root)).toBeLessThan(MOST_DIFFERING);
		await root.click('.brand .round:last-child');
		await until('the button', async () => (await root.count('.reopen')) === 1);
		await root.click('.reopen');
		await until('the panel', async () => (await root.count('.panel')) === 1);
		const sentence = await root.evaluate(
			(shadow, fact) => shadow.querySelector<HTMLElement>(fact)?.title ?? '',
			FACT,
		);
		await root.click(FACT);
		await until('the passage', async () => (await highlightTexts(page))['sidelight-flash']?.[0] === sentence);
		await until('the passage to be in sight', () => page.evaluate(isInSight, sentence));
		await expectUndone(() => set({ annotate: false }));
	});

	it('will not have the sidebar: gets its will, and has back what was hidden', async () => {
		await page.goto(hostileAddress('insists'), { waitUntil: 'load' });
		await expectUndone(() => until('the page to have its will', () => page.evaluate(isDone)));
	});

	it('stands in the frame of another: is left alone, as are articles in frames', async () => {
		await page.goto(hostileAddress('framed'), { waitUntil: 'load' });
		await settle(page, 500);
		expect(await findSidebarRoot(page)).toBeUndefined();
		expect(await page.evaluate(childrenInFrames)).toEqual(['head body']);
		await visitPage('frames');
		expect(await page.evaluate(childrenInFrames)).toEqual(Array(4).fill('head body'));
	});

	it('is printed: has nothing of the sidebar on paper', async () => {
		await visitPage('print');
		await world.browser.setPaper(page, true);
		expect(await page.evaluate(isHostDrawn)).toBe(false);
		await world.browser.setPaper(page, false);
		expect(await page.evaluate(isHostDrawn)).toBe(true);
	});

	/** What a page was when it had loaded, it must be again. */
	async function expectUndone(undo: () => Promise<unknown>): Promise<void> {
		await undo();
		await until('the sidebar to go', async () => (await findSidebarRoot(page)) === undefined);
		const left = () => page.evaluate(traces);
		await until('the page to be as it was', async () => {
			const { html, ours } = await left();
			return html.now === html.before && ours.length === 0;
		}).catch(async () => expect(await left()).toEqual({ html: { now: 'as before', before: '' }, ours: [] }));
	}

	async function differenceTo(picture: string, root: SidebarRoot): Promise<number> {
		return shareOfDifference(judge, await pictureOf(root), picture);
	}

	async function visitPage(path: string): Promise<SidebarRoot> {
		await page.goto(hostileAddress(path), { waitUntil: 'load' });
		await page.bringToFront();
		const root = await openSidebarRoot(page);
		await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
		return root;
	}

	async function pictureOf(root: SidebarRoot): Promise<string> {
		await page.mouse.move(5, 5);
		return screenshot(page, await root.evaluate(panelBox));
	}

	function set(values: object): Promise<void> {
		return judge.evaluate(async (stored) => {
			const { chrome } = globalThis as unknown as { chrome: Api };
			await chrome.storage.sync.set(stored);
		}, values);
	}
});

type Api = { storage: { sync: { set: (values: object) => Promise<void> } } };

/** Wait for just these words to be painted. */
async function untilHighlighted(page: Page, expected: object): Promise<void> {
	let last: object = {};
	await until('the highlights', async () => {
		last = await highlightTexts(page);
		return JSON.stringify(last) === JSON.stringify(expected);
	}).catch(() => expect(last).toEqual(expected));
}

// What follows runs in the page.

function panelBox(shadow: ShadowRoot): Clip {
	const { x, y, width, height } = shadow.querySelector('.panel')!.getBoundingClientRect();
	return { x, y, width, height };
}

function keepHtml(): void {
	addEventListener('DOMContentLoaded', () => {
		Object.assign(window, { htmlBefore: document.documentElement.outerHTML });
	});
}

function isDone(): boolean {
	return (window as { isDone?: () => boolean }).isDone?.() ?? true;
}

function isInSight(sentence: string): boolean {
	const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
	const ranges = [...(highlights.get('sidelight-statement') ?? [])];
	const range = ranges.find((each) => `${each}`.replace(/\s+/g, ' ').trim() === sentence);
	const box = range?.getBoundingClientRect();
	return box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}

function isClutterHidden(): boolean {
	const hidden = [...document.querySelectorAll('[data-sidelight-hidden]')];
	return hidden.length > 3 && hidden.every((element) => element.getClientRects().length === 0);
}

/** The page's HTML now and before, and what of ours is left. */
function traces(): { html: { now: string; before: string }; ours: string[] } {
	const { htmlBefore } = window as unknown as { htmlBefore: string };
	const css = document.adoptedStyleSheets.flatMap((sheet) =>
		[...sheet.cssRules].map(({ cssText }) => cssText),
	);
	const names = [...(CSS.highlights as unknown as Map<string, unknown>).keys()];
	return { html: { now: document.documentElement.outerHTML, before: htmlBefore }, ours: [...css, ...names] };
}

/** The elements at the root of each frame's document. */
function childrenInFrames(): string[] {
	return [...document.querySelectorAll('iframe')].map(({ contentDocument }) =>
		[...(contentDocument?.documentElement.children ?? [])].map(({ localName }) => localName).join(' '),
	);
}

function isHostDrawn(): boolean {
	const host = document.querySelector('html > sidelight-sidebar');
	return (host?.getClientRects().length ?? 0) > 0;
}
