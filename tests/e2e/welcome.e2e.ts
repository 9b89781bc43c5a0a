import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../assets/locales/welcome/en.json' with { type: 'json' };
import { STEPS } from '../../src/welcome/steps.ts';
import { callInChrome } from './bidi.ts';
import { keptArticles } from './kept-articles.ts';
import { highlightTexts } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, type World } from './world.ts';

/** What is ringed, in the page or in the panel's open root: the step's part, and whether a reader sees it. */
type Pointed = { isInSight: boolean; text: string }[];

describe.each(BROWSERS)('the welcome page, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	async function openWelcome(): Promise<Page> {
		const page = await world.browser.extensionPage('welcome.html');
		await page.bringToFront();
		await until(
			'the report on our article',
			async () => (await page.$('.welcome > header .button')) !== null,
		);
		return page;
	}

	it('leads through the parts by keys, rings each in sight, says so, and ends where one begins', async () => {
		const page = await openWelcome();
		await page.click('.welcome > header .button');
		for (const [index, step] of STEPS.entries()) {
			await until(`step ${step} to be said`, async () =>
				(await said(page)).includes(english[`step.${step}`]),
			);
			await until(`step ${step} to be ringed in sight`, async () => {
				const [one, ...others] = await pointed(page);
				return one?.isInSight && others.length === 0;
			});
			if (index === 1) {
				await page.keyboard.press('ArrowLeft');
				await until('the step before', async () => (await said(page)).includes(english['step.words']));
				await page.keyboard.press('ArrowRight');
				await until('the step again', async () => (await said(page)).includes(english['step.leftOut']));
			}
			await page.keyboard.press('ArrowRight');
		}
		await until('the end of the tour', async () => (await pointed(page)).length === 0);
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('begin');
		await page.click('.welcome > header .button');
		await until('the tour again', async () => (await pointed(page)).length === 1);
		await page.keyboard.press('Escape');
		await until('it to be skipped', async () => (await pointed(page)).length === 0);
		await page.close();
	});

	it('ends where the last key led, when keys come faster than the page scrolls', async () => {
		const page = await openWelcome();
		await page.click('.welcome > header .button');
		await until('the first ring', async () => (await pointed(page)).length === 1);
		for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowRight', 'ArrowRight'] as const)
			await page.keyboard.press(key);
		await until('step other to be said', async () => (await said(page)).includes(english['step.other']));
		await scrollToEnd(page);
		const [one, ...others] = await pointed(page);
		expect([one?.isInSight, others]).toEqual([true, []]);
		await page.close();
	});

	it('has Sidelight at work: paints, leads from the words to the list, and brings back what it hid', async () => {
		const page = await openWelcome();
		const painted = await highlightTexts(page);
		expect(painted['sidelight-statement']?.length).toBeGreaterThan(8);
		const [words] = await page.$$('[data-part="words"] > p');
		await words?.click({ offset: { x: 30, y: 14 } });
		await until('the fact to have the focus', () =>
			page.evaluate(() => {
				const panel = document.querySelector('.beside > div')?.shadowRoot;
				return panel?.activeElement?.matches('.go[data-target^="statement-"]') === true;
			}),
		);
		expect(await shownBoxes(page)).toBe(0);
		await pressIn(page, '[data-section="hidden"] button');
		await pressIn(page, '.hidden-lead .button');
		await until('all boxes', async () => (await shownBoxes(page)) === 3);
		await pressIn(page, '.piece .button');
		await until('one to be hidden again', async () => (await shownBoxes(page)) === 2);
		await page.close();
	});

	it('asks nothing of the network and keeps nothing of its own article', async () => {
		const before = world.internet.requests.length;
		const page = await openWelcome();
		const text = await page.$eval('.network', ({ textContent }) => textContent);
		expect(text).toContain(english.network.replace('{count}', '0'));
		const fromPage = world.internet.requests.slice(before).filter(({ href }) => href.includes('welcome'));
		expect(fromPage).toEqual([]);
		expect(await keptArticles(world.browser)).toEqual([]);
		await page.close();
	});

	it.runIf(name === 'firefox')(
		'offers to ask for the outlets’ pages where Firefox keeps them back',
		async () => {
			const page = await openWelcome();
			await callInChrome(
				page,
				"() => Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false)",
			);
			expect(await page.$('.access')).toBeNull();
			await page.evaluate(async () => {
				const { browser } = globalThis as unknown as { browser: PermissionsApi };
				const { host_permissions: origins } = browser.runtime.getManifest();
				await browser.permissions.remove({ origins });
			});
			await until('the offer', async () => (await page.$('.access .button')) !== null);
			await page.click('.access .button');
			await until('the answer', async () =>
				(await page.$eval('.access-said', ({ textContent }) => textContent ?? '')).includes(
					english['access.given'],
				),
			);
			expect(await page.$('.access')).toBeNull();
			await page.close();
		},
	);
});

type PermissionsApi = {
	runtime: { getManifest: () => { host_permissions: string[] } };
	permissions: { remove: (what: { origins: string[] }) => Promise<boolean> };
};

function said(page: Page): Promise<string> {
	return page.$eval('main > [role="status"]', ({ textContent }) => textContent);
}

function pointed(page: Page): Promise<Pointed> {
	return page.evaluate(() => {
		const panel = document.querySelector('.beside > div')?.shadowRoot;
		const bar = document.querySelector('.tour')?.getBoundingClientRect().top ?? innerHeight;
		return [document, panel].flatMap((root) =>
			[...(root?.querySelectorAll('[data-pointed][aria-current="step"]') ?? [])].map((element) => {
				const { top, height } = element.getBoundingClientRect();
				return { isInSight: height > 20 && top >= 0 && top + 20 < bar, text: element.textContent };
			}),
		);
	});
}

/** Wait until nothing scrolls: half a second of the same places. */
async function scrollToEnd(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const panel = document.querySelector('.beside > div')?.shadowRoot?.querySelector('.contents');
		const stand = () => `${scrollY} ${panel?.scrollTop}`;
		for (let before = '', same = 0; same < 5; before = stand()) {
			await new Promise((done) => setTimeout(done, 100));
			same = stand() === before ? same + 1 : 0;
		}
	});
}

function shownBoxes(page: Page): Promise<number> {
	return page.$$eval(
		':is(.ad-slot, .newsletter-signup, .related-links)',
		(boxes) => boxes.filter((box) => box.checkVisibility()).length,
	);
}

async function pressIn(page: Page, selector: string): Promise<void> {
	await until(`${selector} in the panel`, () =>
		page.evaluate((sought) => {
			const panel = document.querySelector('.beside > div')?.shadowRoot;
			const button = panel?.querySelector<HTMLElement>(sought);
			button?.click();
			return button !== null && button !== undefined;
		}, selector),
	);
}
