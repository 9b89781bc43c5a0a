import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violationsIn } from './axe.ts';
import { openEventPage } from './event-page.ts';
import { ownPage } from './pages.ts';
import { saveSettings } from './save-settings.ts';
import type { SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html').addresses[0];

describe.each(BROWSERS)('the map of the places, in %s', SECOND_GO, (name) => {
	let world: World;
	let page: Page;
	let root: SidebarRoot;
	beforeAll(async () => {
		world = await startWorld(name);
		({ page, root } = await visitAnnotated(world, ARTICLE));
	});
	afterAll(() => world?.end());

	it('is drawn when the section is opened, filled where the article names a place', async () => {
		await openPlaces(root);
		const named = await root.evaluate((shadow) =>
			[...shadow.querySelectorAll<SVGElement>('.pin.named[data-pin]')].map(({ dataset }) => dataset.pin),
		);
		expect(named).toEqual(expect.arrayContaining(['turbat', 'zahedan']));
		expect(named).not.toContain('khash');
		expect(await root.count('.map .arrow.strike')).toBeGreaterThan(1);
		expect(await overlaps(root)).toEqual([]);
		expect(await violationsIn(root)).toEqual([]);
	});

	it('leads by the keyboard to a place in the list, however far down', async () => {
		await root.evaluate((shadow) => shadow.querySelector<SVGElement>('[data-pin="chabahar"]')?.focus());
		await page.keyboard.press('Enter');
		const focused = () =>
			root.evaluate((shadow) => (shadow.activeElement as HTMLElement | null)?.dataset.place);
		await until('the place in the list', async () => (await focused()) === 'chabahar');
	});

	it('shows all places when asked to, and stays as it is when the section is folded and opened', async () => {
		const before = await root.count('[data-pin]');
		await root.click('[data-map-view]');
		await until('more places', async () => (await root.count('[data-pin]')) > before + 5);
		await root.click('[data-section="places"] .section-title');
		await until('the section to close', async () => (await root.count('.map')) === 0);
		await root.click('[data-section="places"] .section-title');
		await until('the map as it was', async () => (await root.count('[data-pin]')) > before + 5);
	});

	it.each(['ur', 'en'])('stands large on the event page, in %s', async (language) => {
		await saveSettings(world.browser, { language });
		const visited = await visitAnnotated(world, ARTICLE);
		const event = await openEventPage(world, visited.page, visited.root);
		const pins = () => event.evaluate(() => document.querySelectorAll('.pin.named[data-pin]').length);
		await until('the map', async () => (await pins()) > 0);
		const xs = await event.evaluate(() =>
			['zahedan', 'panjgur'].map(
				(id) => document.querySelector(`[data-pin="${id}"]`)?.getBoundingClientRect().x ?? 0,
			),
		);
		// West is to the left in every script.
		expect(xs[0]).toBeLessThan(xs[1] ?? 0);
		await event.evaluate(() => {
			const press = new MouseEvent('click', { bubbles: true });
			document.querySelector('[data-pin="panjgur"]')?.dispatchEvent(press);
		});
		const focused = () => event.evaluate(() => document.activeElement?.id);
		await until('the place in the list', async () => (await focused()) === 'place-panjgur');
		await event.close();
		await visited.page.close();
	});
});

async function openPlaces(root: SidebarRoot): Promise<void> {
	await root.click('[data-section="places"] .section-title');
	await until('the map', async () => (await root.count('[data-pin]')) > 5);
}

/** Labels that stand upon each other. */
function overlaps(root: SidebarRoot): Promise<string[]> {
	return root.evaluate((shadow) => {
		const labels = [...shadow.querySelectorAll('.map .label:not(.hidden)')];
		const boxes = labels.map((label) => ({ text: label.textContent, box: label.getBoundingClientRect() }));
		const meets = (a: DOMRect, b: DOMRect) =>
			a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
		return boxes.flatMap((one, at) =>
			boxes
				.slice(at + 1)
				.flatMap((other) => (meets(one.box, other.box) ? [`${one.text} ${other.text}`] : [])),
		);
	});
}
