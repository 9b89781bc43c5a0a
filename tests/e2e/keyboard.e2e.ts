import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPage } from './pages.ts';
import { openSections } from './read-sidebar.ts';
import { renderedTexts, seen } from './rendered.ts';
import { highlightTexts, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html');
/** More than any of our pages has stops. */
const MOST_STOPS = 400;

describe.each(BROWSERS)('without a mouse, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('Tab reaches every control of the sidebar, each with a name and a visible focus', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await openSections(root);
		const controls = await root.count('button, a[href]');
		const stops = await stopsInside(page, root);
		expect(stops.length).toBeGreaterThanOrEqual(controls);
		expect.soft(stops.filter((stop) => stop.name === '').length, 'stops without a name').toBe(0);
		expect
			.soft(
				stops.filter((stop) => !stop.outlined).map(({ name: stop }) => stop),
				'not outlined',
			)
			.toEqual([]);
		await page.close();
	});

	it('Enter on a stated fact goes to its passage', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await tabTo(page, root, '[data-target^="statement-"]');
		await page.keyboard.press('Enter');
		await until('the passage to flash', async () => 'sidelight-flash' in (await highlightTexts(page)));
		await page.close();
	});

	it('every function answers to keys, in the order of the sidebar', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		const isOpen = (selector: string) => () =>
			root.evaluate((shadow, sought) => shadow.querySelector(sought)?.ariaExpanded === 'true', selector);
		const has = (selector: string, count: number) => async () => (await root.count(selector)) === count;
		const painted = (isPainted: boolean) => async () => {
			const texts = (await highlightTexts(page))['sidelight-statement'] ?? [];
			return texts.length > 0 === isPainted;
		};
		await root.evaluate(closeSections, 'facts');
		await press(page, root, '.head .fold', 'Enter', isOpen('.head .fold'));
		await press(page, root, '[data-section="facts"] .section-title', ' ', has('.fact', 0));
		await press(
			page,
			root,
			'[data-section="facts"] .section-title',
			'Enter',
			async () => !(await has('.fact', 0)()),
		);
		await press(page, root, '.fact .under .fold', 'Enter', isOpen('.fact .under .fold'));
		await press(page, root, '[data-section="hidden"] .section-title', 'Enter', has('[data-pick]', 1));
		await press(page, root, '[data-piece] .fold', ' ', isOpen('[data-piece] .fold'));
		await press(page, root, '[data-piece] > .button', ' ', saysAloud(root));
		await press(page, root, '[data-piece] > .button', 'Enter', saysAloud(root));
		await press(page, root, '[data-highlights]', 'Enter', painted(false));
		await press(page, root, '[data-highlights]', ' ', painted(true));
		await press(page, root, '[data-keys]', 'Enter', has('dialog[open]', 1));
		await page.keyboard.press('Escape');
		await until('the list to go', has('dialog', 0));
		await press(page, root, '[data-take="copy"]', 'Enter', has('[data-taken]', 1));
		await page.close();
	});

	it('Enter on "show all" brings the clutter back', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await tabTo(page, root, '[data-section="hidden"] .section-title');
		// Sections stay as they were left on the page before.
		if ((await root.count('.hidden-lead')) > 0) await page.keyboard.press('Enter');
		await until('the section to be closed', async () => (await root.count('.hidden-lead')) === 0);
		await page.keyboard.press('Enter');
		await until('the section to open', async () => (await root.count('.hidden-lead .button')) > 0);
		await tabTo(page, root, '.hidden-lead .button');
		await page.keyboard.press('Enter');
		await until('the clutter to be back', async () => {
			const back = seen(await renderedTexts(page), ARTICLE.mustHide);
			return back.length === ARTICLE.mustHide.length;
		});
		await page.close();
	});

	it('what is typed into the field filters the list, stays from the page, and is cleared by Escape', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await page.evaluate(() => {
			document.addEventListener('keydown', ({ key }) => document.body.setAttribute('data-heard', key));
		});
		await tabTo(page, root, '[data-search]');
		await page.evaluate(() => document.body.removeAttribute('data-heard'));
		await page.keyboard.type('jilani');
		await until('what is found', async () => (await root.count('.results [data-person="jilani"]')) > 0);
		expect(await page.evaluate(() => document.body.hasAttribute('data-heard'))).toBe(false);
		expect(await root.query('[role="status"]')).toMatch(/^\d+ results$/);
		await page.keyboard.press('Escape');
		await until('the sections', async () => (await root.count('[data-section="facts"]')) > 0);
		expect(await root.evaluate((shadow) => shadow.activeElement?.matches('[data-search]'))).toBe(true);
		await page.close();
	});

	it('Escape closes the sidebar; its button opens it again and takes the focus inside', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await tabTo(page, root, '.round');
		await page.keyboard.press('Escape');
		await until('the button', async () => (await root.count('.reopen')) === 1);
		await tabTo(page, root, '.reopen');
		await page.keyboard.press('Enter');
		await until('the focus inside', () =>
			root.evaluate((shadow) => shadow.activeElement?.closest('.panel') != null),
		);
		await page.close();
	});
});

type Stop = { name: string; outlined: boolean };

/** Press Tab until the focus has gone through the sidebar and left it; gives its stops. */
async function stopsInside(page: Page, root: SidebarRoot): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let press = 0; press < MOST_STOPS; press++) {
		await page.keyboard.press('Tab');
		const stop = await focusedStop(root);
		if (stop) stops.push(stop);
		else if (stops.length > 0) return stops;
	}
	return stops;
}

function focusedStop(root: SidebarRoot): Promise<Stop | null> {
	return root.evaluate((shadow) => {
		const element = shadow.activeElement as HTMLElement | null;
		if (!element) return null;
		const { outlineStyle, boxShadow } = getComputedStyle(element);
		// A place of the map has a ring of its own.
		const ring = element.querySelector('.ring');
		const isRinged = ring !== null && getComputedStyle(ring).stroke !== 'none';
		const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
		return { name: name.trim(), outlined: outlineStyle !== 'none' || boxShadow !== 'none' || isRinged };
	});
}

/** Go to a control by Tab, press a key on it, and wait for what it does. */
async function press(
	page: Page,
	root: SidebarRoot,
	selector: string,
	key: 'Enter' | ' ',
	done: () => Promise<boolean>,
): Promise<void> {
	await tabTo(page, root, selector);
	await page.keyboard.press(key);
	await until(`${selector} to answer`, done);
}

function saysAloud(root: SidebarRoot): () => Promise<boolean> {
	return async () => /out of the way|shown again/.test((await root.query('[role="status"]')) ?? '');
}

/** Sections stay as the page before left them: close all but one, and open that. */
async function closeSections(shadow: ShadowRoot, but: string): Promise<void> {
	for (const section of shadow.querySelectorAll<HTMLElement>('.section')) {
		const title = section.querySelector<HTMLElement>('.section-title');
		if ((title?.ariaExpanded === 'true') !== (section.dataset.section === but)) title?.click();
	}
	await new Promise((done) => setTimeout(done, 50));
}

async function tabTo(page: Page, root: SidebarRoot, selector: string): Promise<void> {
	for (let press = 0; press < MOST_STOPS; press++) {
		const there = await root.evaluate(
			(shadow, sought) => shadow.activeElement?.matches(sought) ?? false,
			selector,
		);
		if (there) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab never reaches ${selector}`);
}
