import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN_PAGES, SEED_PAGES, SEEDS_MISSING } from './pages.ts';
import { expandAll } from './read-sidebar.ts';
import { pageHtml, renderedTexts, seen, unseen } from './rendered.ts';
import { until } from './until.ts';
import { BROWSERS, sidebarDelayMs, startWorld, visit, visitAnnotated, type World } from './world.ts';

if (SEEDS_MISSING) console.warn(`Not tested: ${SEEDS_MISSING}`);
const ASIDE = / data-sidelight-aside="\d+"/g;
/** Shows all that is hidden, or hides it again. */
const ALL = '.hidden-lead .button';
const ARTICLES = [...SEED_PAGES, ...OWN_PAGES.filter(({ kind }) => kind === 'event')];

describe.each(BROWSERS)('an article about the event, in %s', (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it.each(ARTICLES)('$name: the sidebar stands within a second of load', async (article) => {
		// The first article wakes the background, which parses its dossiers; readers wait for that once.
		const delays = [
			await sidebarDelayMs(world, article.addresses[0]),
			await sidebarDelayMs(world, article.addresses[0]),
		];
		console.log(`${name} ${article.name}: sidebar ${delays.join(' and ')} ms after load`);
		expect(Math.min(...delays)).toBeLessThan(1000);
	});

	it.each(ARTICLES)('$name: clutter is out of sight, the article is not', async (article) => {
		const { page } = await visitAnnotated(world, article.addresses[0]);
		const rendered = await renderedTexts(page);
		expect(unseen(rendered, article.mustStay)).toEqual([]);
		expect(seen(rendered, article.mustHide)).toEqual([]);
		await page.close();
	});

	it.each(ARTICLES)('$name: one press brings all of it back, and the HTML is as it was', async (article) => {
		const bare = await visit(await world.bare(), article.addresses[0]);
		const { page, root } = await visitAnnotated(world, article.addresses[0]);
		const { mustStay, mustHide } = article;
		const stillSeen = seen(await renderedTexts(page), mustHide);
		await expandAll(root);
		await root.click(ALL);
		await until('the clutter to be back', async () => {
			return unseen(await renderedTexts(page), [...mustStay, ...mustHide]).length === 0;
		});
		const asSent = await pageHtml(bare);
		// As long as the sidebar stands there, what the page fixes to the window is kept beside it.
		expect((await pageHtml(page)).replaceAll(ASIDE, '')).toBe(asSent);
		await root.click('.brand .round:last-child');
		await until('the page to be as it was sent', async () => (await pageHtml(page)) === asSent);
		await root.click('.reopen');
		await expandAll(root);
		await root.click(ALL);
		await until('the clutter to go again', async () => {
			return seen(await renderedTexts(page), mustHide).length === stillSeen.length;
		});
		await page.close();
		await bare.close();
	});
});
