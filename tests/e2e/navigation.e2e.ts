import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPage } from './pages.ts';
import { snapshot } from './rendered.ts';
import { DRAWN, findSidebarRoot, highlightTexts, openSidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, visit, type World } from './world.ts';

const [EVENT, OTHER, FRONT] = ownPage('paperboat-app.html').addresses as [string, string, string];

describe.each(BROWSERS)('a site that navigates in place, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('is annotated on the event’s article only, and nothing is left over elsewhere', async () => {
		const page = await visit(world.browser, EVENT);
		const bare = await visit(await world.bare(), EVENT);
		const both = async (go: (page: Page) => Promise<void>) => {
			await go(page);
			await go(bare);
			await untilGone(page);
			await settle(page);
			expect(await snapshot(page)).toEqual(await snapshot(bare));
		};
		await untilAnnotated(page);
		await both((each) => follow(each, OTHER));
		await both((each) => follow(each, FRONT));
		await page.goBack();
		await page.goBack();
		await untilAnnotated(page);
		await page.close();
		await bare.close();
	});

	it('begins on the front page and finds the article that is opened there', async () => {
		const page = await visit(world.browser, FRONT);
		await settle(page);
		expect(await findSidebarRoot(page)).toBeUndefined();
		await follow(page, EVENT);
		await untilAnnotated(page);
		await page.close();
	});

	it('twenty ways to and fro leave nothing behind', async () => {
		const page = await visit(world.browser, EVENT);
		const bare = await visit(await world.bare(), OTHER);
		for (let turn = 0; turn < 10; turn++) {
			await untilAnnotated(page);
			await follow(page, OTHER);
			await untilGone(page);
			if (turn < 9) await follow(page, EVENT);
		}
		await settle(page);
		expect(await snapshot(page)).toEqual(await snapshot(bare));
		await page.close();
		await bare.close();
	});
});

async function follow(page: Page, address: string): Promise<void> {
	const { pathname } = new URL(address);
	await page.evaluate((path) => {
		const link = document.querySelector<HTMLElement>(`#app a[href="${path}"]`);
		if (!link) throw new Error(`no link to ${path} on this page`);
		link.click();
	}, pathname);
	await until(`the way to ${pathname}`, () => page.evaluate((path) => location.pathname === path, pathname));
}

async function untilAnnotated(page: Page): Promise<void> {
	const root = await openSidebarRoot(page);
	await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
	await until('highlights of this article', async () => {
		const painted = (await highlightTexts(page))['sidelight-statement'] ?? [];
		return painted.some((text) => text.includes('Saravan'));
	});
}

function untilGone(page: Page): Promise<unknown> {
	return until('the sidebar to go', async () => (await findSidebarRoot(page)) === undefined);
}
