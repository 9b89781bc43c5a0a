import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keptArticles } from './kept-articles.ts';
import { ownPage } from './pages.ts';
import { visitPrivately } from './private-window.ts';
import { openSidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, settle, startWorld, visitAnnotated, type World } from './world.ts';

const SEEN = ownPage('harbourline-strikes.html').addresses[0];
const UNSEEN = ownPage('ledger-visit.html').addresses[0];

describe.each(BROWSERS)('a private window, in %s', (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('shows the facts, and leaves no trace of what was read there', async () => {
		const page = await visitPrivately(world.browser, UNSEEN);
		const root = await openSidebarRoot(page);
		await until('the facts', async () => (await root.count('.fact')) > 5);
		await settle(page);
		// Nor does it offer the page that would open beside the private window.
		expect(await root.count('[data-print]')).toBe(1);
		expect(await root.count('[data-event-page]')).toBe(0);
		await page.close();
		expect(await keptArticles(world.browser)).toEqual([]);
		const { page: open, root: compared } = await visitAnnotated(world, SEEN);
		expect(await compared.count('[data-read]')).toBe(0);
		expect((await keptArticles(world.browser)).map(({ address }) => address)).toEqual([SEEN]);
		await open.close();
	});
});
