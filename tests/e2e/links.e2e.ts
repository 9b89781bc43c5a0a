import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { atQuotation } from '../../src/coverage/links.ts';
import { OWN_PAGES, SEED_PAGES } from './pages.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visit, visitAnnotated, type World } from './world.ts';

/** Words that stand below the first window of their page. */
const DEEP = [
	{ name: 'ledger-visit.html', quotation: 'Diplomats in the capital were careful.' },
	{ name: 'harbourline-strikes.html', quotation: 'The shared border runs for some 900 kilometres' },
	{ name: 'qalam-visit-ur.html', quotation: 'دو بچے ہلاک اور تین بچیاں زخمی ہوئیں' },
];
const opening = (at: number) => `https://opening.example/${at}`;
const linkTo = (href: string) =>
	`<!doctype html><title>Opening</title><a target="_blank" rel="noopener noreferrer" href="${href}">Go there</a>`;
const addressOf = (wanted: string) => OWN_PAGES.find(({ name }) => name === wanted)?.addresses[0] ?? '';

/** The middle of where a text stands, in parts of the window's height from its top; undefined when it is nowhere. */
function placeOf(page: Page, text: string): Promise<number | undefined> {
	return page.evaluate((wanted) => {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			if (!node.textContent?.replace(/\s+/g, ' ').includes(wanted)) continue;
			const { top, bottom } = (node.parentElement as Element).getBoundingClientRect();
			return (top + bottom) / 2 / window.innerHeight;
		}
		return undefined;
	}, text);
}

describe.each(BROWSERS)('links that lead on, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		const openings = DEEP.map(({ name: page, quotation }, at) => [
			opening(at),
			linkTo(atQuotation(addressOf(page), quotation)),
		]);
		world = await startWorld(name, Object.fromEntries(openings));
	});
	afterAll(() => world?.end());

	it.each(DEEP.map((deep, at) => ({ ...deep, at })))('$name: opens at the very sentence', async (deep) => {
		const browser = await world.bare();
		const address = addressOf(deep.name);
		const plain = await visit(browser, address);
		const before = await placeOf(plain, deep.quotation);
		expect(before).toBeGreaterThan(1);
		await plain.close();
		const from = await visit(browser, opening(deep.at));
		await from.bringToFront();
		await from.click('a');
		const there = await until('the page behind the link', async () =>
			(await from.browser().pages()).find((page) => page.url().startsWith(address)),
		);
		await there.bringToFront();
		const place = await until('the sentence in sight', async () => {
			const now = await placeOf(there, deep.quotation);
			return now !== undefined && now > 0 && now < 1 ? now : undefined;
		});
		console.log(
			`${name} ${deep.name}: from ${before?.toFixed(1)} to ${place.toFixed(1)} windows from the top`,
		);
		await Promise.all([there.close(), from.close()]);
	});

	it.skipIf(SEED_PAGES.length === 0)(
		'every link of the sidebar is safe, and has its archived copy',
		async () => {
			const { page, root } = await visitAnnotated(world, SEED_PAGES[0]?.addresses[0] ?? '');
			await root.click('[data-section="more"] .section-title');
			await until('the other accounts', async () => (await root.count('.accounts a')) > 0);
			const links = await root.evaluate((shadow) =>
				[...shadow.querySelectorAll('a')].map(({ href, rel, target, className }) => ({
					href,
					rel,
					target,
					archive: className.includes('archived'),
				})),
			);
			expect(links.filter(({ rel }) => !/noopener/.test(rel) || !/noreferrer/.test(rel))).toEqual([]);
			expect(links.filter(({ target }) => target !== '_blank')).toEqual([]);
			expect(links.filter(({ href }) => /[?&](utm_|fbclid|gclid|amp=)/.test(href))).toEqual([]);
			const archives = links.filter(({ archive }) => archive).map(({ href }) => href);
			for (const href of archives)
				expect(href).toMatch(/^https:\/\/web\.archive\.org\/web\/(\d{8}\/)?https?:\/\//);
			expect(archives.length).toBeGreaterThan(4);
			const searches = links.filter(({ href }) =>
				/news\.google\.com|duckduckgo\.com|gdeltproject\.org/.test(href),
			);
			expect(searches.length).toBe(3);
			const asked = world.internet.requests.filter(({ host }) =>
				/google|duckduckgo|gdelt|archive\.org/.test(host),
			);
			expect(asked.filter(({ href }) => /search|web\/\d|api\/v2/.test(href))).toEqual([]);
			await page.close();
		},
	);
});
