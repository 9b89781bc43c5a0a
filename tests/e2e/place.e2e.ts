import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPage } from './pages.ts';
import { saveSettings } from './save-settings.ts';
import type { SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html');
const [ADDRESS] = ARTICLE.addresses;
const PHONE = { width: 390, height: 800 };
/** What sites fix to the window: a header, a bar about cookies, a button to the top, and a dialogue that opens later. */
const FIXED = `<style>
	.site-head { position: fixed; inset: 0 0 auto; height: 60px; background: #eee; z-index: 50 }
	.site-head nav { position: absolute; top: 60px; left: 0; width: 100%; height: 30px; background: #ded }
	.cookies { position: fixed; inset: auto 0 0; height: 90px; background: #dde; z-index: 60 }
	.top { position: fixed; right: 24px; bottom: 120px; width: 52px; height: 52px; background: #cdc; z-index: 55 }
	.veil { position: fixed; inset: 0; display: flex; align-items: center; justify-content: center; background: #0006; z-index: 90 }
	.veil[hidden] { display: none }
	.veil div { width: 420px; height: 240px; background: #fff }
</style>
<header class="site-head" data-fixed>Home and news<nav data-fixed>Politics and sport</nav></header><div class="cookies" data-fixed>We keep a cookie</div><div class="top" data-fixed>Top</div>
<div class="veil" hidden><div data-fixed>Sign in to read on</div></div>`;
const WITH_FIXED = readFileSync(ARTICLE.file, 'utf8').replace('</body>', () => `${FIXED}</body>`);

describe.each(BROWSERS)('the sidebar’s place, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name, {
			[ADDRESS]: ({ url }) =>
				new Response(url.includes('?fixed') ? WITH_FIXED : readFileSync(ARTICLE.file, 'utf8'), {
					headers: { 'content-type': 'text/html; charset=utf-8' },
				}),
		});
	});
	afterAll(() => world?.end());

	it('is pulled to another width, which is kept on this site until it is the automatic one again', async () => {
		const { page, root } = await visitAnnotated(world, ADDRESS);
		const before = await widthOf(root);
		const { x, y } = await middleOf(root, '.handle');
		await page.mouse.move(x, y);
		await page.mouse.down();
		await page.mouse.move(x + 30, y + 5);
		await page.mouse.move(x + 60, y, { steps: 3 });
		await page.mouse.up();
		const narrow = before - 60;
		await until('the panel to be narrower', async () => Math.abs((await widthOf(root)) - narrow) <= 3);
		await page.close();
		const again = await visitAnnotated(world, ADDRESS);
		await until('it again', async () => Math.abs((await widthOf(again.root)) - narrow) <= 3);
		await again.root.evaluate((shadow) => shadow.querySelector<HTMLElement>('.handle')?.focus());
		await again.page.keyboard.press('ArrowLeft');
		await until('the key', async () => Math.abs((await widthOf(again.root)) - narrow - 20) <= 3);
		await again.page.keyboard.press('Enter');
		await until('its own width', async () => (await widthOf(again.root)) === before);
		await again.page.close();
	});

	it('is the other side when the reader wants it so, and stays that on this site', async () => {
		const { page, root } = await visitAnnotated(world, ADDRESS);
		await root.click('[data-side-to="left"]');
		await until('the left side', async () => (await boxOf(root)).left === 0);
		await page.close();
		const again = await visitAnnotated(world, ADDRESS);
		await until('it again', async () => (await boxOf(again.root)).left === 0);
		await again.root.click('[data-automatic]');
		await until('the right side', async () => (await boxOf(again.root)).left > 600);
		await again.page.close();
	});

	it('is a tab that says how many facts, where it opens by a press only', async () => {
		await saveSettings(world.browser, { autoOpen: false });
		const { page, root } = await visitAnnotated(world, ADDRESS);
		expect(await root.count('.panel')).toBe(0);
		expect(await root.query('.reopen')).toMatch(/^\d+( of )?\d+$/);
		await root.click('.reopen');
		await until('the panel', async () => (await root.count('.panel')) === 1);
		await page.close();
		await saveSettings(world.browser, { autoOpen: true });
	});

	it.each([1280, 390])(
		'leaves alone what is fixed to the window at %d px, and gives all back',
		async (width) => {
			// Here it is about what stays: some of it would be hidden.
			await saveSettings(world.browser, { hideClutter: false });
			const { page, root } = await visitAnnotated(world, `${ADDRESS}?fixed`);
			await page.setViewport({ width, height: 800 });
			await until('all to stand apart', async () => (await covered(page, root)).length === 0);
			expect(
				await page.evaluate(() => document.querySelector('.site-head')?.getBoundingClientRect().width),
			).toBe(await page.evaluate(() => document.documentElement.clientWidth));
			await page.evaluate(() => document.querySelector('.veil')?.removeAttribute('hidden'));
			await until('the dialogue, too', async () => (await covered(page, root)).length === 0);
			await page.evaluate(() => document.querySelector('.veil')?.setAttribute('hidden', ''));
			await root.click('.round:last-child');
			await until('the button', async () => (await root.count('.reopen')) === 1);
			await until('no mark of ours', () =>
				page.evaluate(() => document.querySelector('[data-sidelight-aside]') === null),
			);
			await until('the tab to stand apart', async () => (await covered(page, root)).length === 0);
			await page.close();
		},
	);

	it('finds another place when the page moves its article', async () => {
		const { page, root } = await visitAnnotated(world, ADDRESS);
		const free = async () => {
			const panel = await boxOf(root);
			const text = await page.evaluate(() => {
				const { left, right } = (document.querySelector('main p') as Element).getBoundingClientRect();
				return { left, right };
			});
			return text.right <= panel.left || text.left >= panel.right;
		};
		await until('the article to stand clear', free);
		await page.evaluate(() => {
			document.body.insertAdjacentHTML(
				'beforebegin',
				'<style>main { position: relative; left: 300px }</style>',
			);
		});
		await until('it to be clear again', async () => {
			await page.mouse.wheel({ deltaY: 5 });
			return free();
		});
		await page.close();
	});

	it('is on a phone a sheet of three heights, under which the page scrolls on', async () => {
		const { page, root } = await visitAnnotated(world, ADDRESS);
		await page.setViewport(PHONE);
		await until('the sheet', async () => (await heightOf(root)) === 'peek');
		const rests = (height: string, top: number) =>
			until(`the sheet to rest at ${height}`, async () => {
				const isThere = Math.abs((await boxOf(root)).top - top) < 2;
				return isThere && (await heightOf(root)) === height;
			});
		await rests('peek', PHONE.height - 72);
		await pull(page, root, -200);
		await rests('half', PHONE.height / 2);
		await pull(page, root, -200);
		await rests('full', 24);
		await pull(page, root, 120);
		await rests('half', PHONE.height / 2);
		await root.evaluate((shadow) => {
			const contents = shadow.querySelector('.contents') as HTMLElement;
			contents.scrollTop = contents.scrollHeight;
		});
		const before = await page.evaluate(() => scrollY);
		const { x } = await middleOf(root, '.contents');
		await page.mouse.move(x, PHONE.height * 0.75);
		await until('the page to scroll', async () => {
			await page.mouse.wheel({ deltaY: 120 });
			return (await page.evaluate(() => scrollY)) > before;
		});
		await root.click('.peek-open');
		await until('the bar alone', async () => (await heightOf(root)) === 'peek');
		await page.close();
	});
});

type Box = { left: number; right: number; top: number; bottom: number };

function boxOf(root: SidebarRoot, selector = '.panel, .reopen'): Promise<Box> {
	return root.evaluate((shadow, sought) => {
		const { left, right, top, bottom } = (shadow.querySelector(sought) as Element).getBoundingClientRect();
		return { left, right, top, bottom };
	}, selector);
}

async function widthOf(root: SidebarRoot): Promise<number> {
	const { left, right } = await boxOf(root);
	return Math.round(right - left);
}

async function middleOf(root: SidebarRoot, selector: string): Promise<{ x: number; y: number }> {
	const { left, right, top, bottom } = await boxOf(root, selector);
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function heightOf(root: SidebarRoot): Promise<string | undefined> {
	return root.evaluate(
		(shadow) => shadow.querySelector<HTMLElement>('[data-mode="sheet"] .panel')?.dataset.height,
	);
}

/** Pull the sheet at its handle, by so many CSS pixels. */
async function pull(page: Page, root: SidebarRoot, by: number): Promise<void> {
	const { x, y } = await middleOf(root, '.handle');
	await page.mouse.move(x, y);
	await page.mouse.down();
	await page.mouse.move(x, y + by / 2);
	await page.mouse.move(x, y + by, { steps: 3 });
	await page.mouse.up();
}

/** What is fixed to the window and lies under the sidebar. */
async function covered(page: Page, root: SidebarRoot): Promise<string[]> {
	const box = await boxOf(root);
	return page.evaluate(({ left, right, top, bottom }) => {
		const fixed = [...document.querySelectorAll('[data-fixed]')].filter((each) => each.checkVisibility());
		const under = fixed.filter((each) => {
			const one = each.getBoundingClientRect();
			return one.right > left + 1 && one.left < right - 1 && one.bottom > top + 1 && one.top < bottom - 1;
		});
		return under.map((each) => each.textContent ?? '');
	}, box);
}
