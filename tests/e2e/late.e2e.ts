import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPage } from './pages.ts';
import { openSections } from './read-sidebar.ts';
import { pageHtml } from './rendered.ts';
import { highlightTexts, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, visitAnnotated, type World } from './world.ts';

const [ADDRESS] = ownPage('ledger-visit.html').addresses;
const COLUMN = '.entry-content';
const PROSE =
	'The club has played in two pubs, a chapel and a laundry before the council let it the old tram depot on Canal Road for a token rent.';
const NEXT = `<article id="next"><h1>Chess club wins the lease on a tram depot</h1>${`<p>${PROSE} Saravan, Panjgur, Koh-e-Sabz.</p>`.repeat(4)}
	<aside class="related-posts"><a href="/n/1">Wake me when the trams come back</a></aside></article>`;
const DIALOGUE = `<div id="grey" class="modal-backdrop" style="position:fixed;inset:0;background:#0008;z-index:8"></div>
	<div id="letter" class="newsletter modal" style="position:fixed;top:300px;left:440px;width:400px;height:300px;z-index:9;background:#fff"><p>Sign up for our morning letter. It is free.</p><form><input type="email"><button>Sign up</button></form></div>`;

describe.each(BROWSERS)('what comes late, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('is hidden where it is clutter, listed with all else, and given back with it', async () => {
		const { page, root } = await visitAnnotated(world, ADDRESS);
		await openSections(root);
		await put(page, COLUMN, '<div class="ad-slot" id="late-ad" style="height:250px">Advertisement</div>');
		await put(
			page,
			'.site-main',
			'<section class="related-posts" id="late-related"><h2>More for you</h2><a href="/n/7">A lighthouse keeper’s last winter</a></section>',
		);
		await put(
			page,
			'body',
			'<div class="cookie-consent" id="late-consent"><p>We and our partners store cookies. Do you agree to that?</p></div>',
		);
		await until('the slot to go', async () => !(await isShown(page, '#late-ad')));
		await until('the stories to go', async () => !(await isShown(page, '#late-related')));
		expect(await isShown(page, '#late-consent')).toBe(true);
		expect(await isShown(page, `${COLUMN} p`)).toBe(true);
		await until(
			'both in the list',
			async () => (await pieceCount(root)) >= 2 && (await listed(root)).includes('lighthouse'),
		);
		await root.click('.hidden-lead button');
		await until('all to be shown', () => isShown(page, '#late-ad'));
		expect(await pageHtml(page)).not.toContain('data-sidelight-hidden');
		await page.close();
	});

	it('is hidden again when the page renders it anew', async () => {
		const { page } = await visitAnnotated(world, ADDRESS);
		await until('the box to go', async () => !(await isShown(page, '.newsletter-box')));
		await page.evaluate(() => {
			const box = document.querySelector('.newsletter-box') as Element;
			const copy = box.cloneNode(true) as Element;
			copy.removeAttribute('data-sidelight-hidden');
			box.replaceWith(copy);
		});
		await until('its copy to go', async () => !(await isShown(page, '.newsletter-box')));
		await page.close();
	});

	it('is left alone where it is another article', async () => {
		const { page } = await visitAnnotated(world, ADDRESS);
		await put(page, '.site-main', NEXT);
		await page.evaluate(() => history.replaceState({}, '', '/paperboat/tram-depot-chess'));
		await put(page, COLUMN, `<p id="more">${PROSE.replace('club', 'army')} It ended on Monday evening.</p>`);
		await settle(page, 2500);
		expect(await isShown(page, '#next .related-posts')).toBe(true);
		expect(await isShown(page, '#more')).toBe(true);
		const highlights = Object.values(await highlightTexts(page)).flat();
		expect(highlights.length).toBeGreaterThan(0);
		expect(await page.evaluate(highlightsInNext)).toBe(0);
		await page.close();
	});

	it('is read with the article where it is the article’s, and nothing is mounted anew', async () => {
		const { page } = await visitAnnotated(world, ADDRESS);
		await page.evaluate(() => Object.assign(window, { first: document.querySelector('sidelight-sidebar') }));
		const isSame = () =>
			page.evaluate(
				() => document.querySelector('sidelight-sidebar') === (window as { first?: unknown }).first,
			);
		const before = await highlightTexts(page);
		await page.evaluate((column) => {
			const text = document.querySelector(column) as Element;
			text.replaceWith(text.cloneNode(true));
		}, COLUMN);
		await until('the highlights in the new nodes', async () => same(await highlightTexts(page), before));
		const more =
			'Pakistan recalled its ambassador from Iran on 17 January, the foreign ministry said in Islamabad.';
		await put(page, COLUMN, `<p>${more}</p>`);
		await until('highlights in what was added', async () =>
			Object.values(await highlightTexts(page))
				.flat()
				.some((text) => more.includes(text)),
		);
		expect(await isSame()).toBe(true);
		await page.close();
	});

	it('takes a dialogue away with its grey layer', async () => {
		const { page } = await visitAnnotated(world, ADDRESS);
		await page.evaluate(() => document.body.style.setProperty('overflow', 'hidden'));
		await put(page, 'body', DIALOGUE);
		await until('the dialogue to go', async () => !(await isShown(page, '#letter')));
		expect(await isShown(page, '#grey')).toBe(false);
		expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('visible');
		await page.close();
	});
});

function put(page: Page, selector: string, html: string): Promise<void> {
	return page.evaluate(
		(place, markup) => {
			const template = document.createElement('template');
			template.innerHTML = markup;
			document.querySelector(place)?.append(template.content);
		},
		selector,
		html,
	);
}

function isShown(page: Page, selector: string): Promise<boolean> {
	return page.evaluate((sought) => document.querySelector(sought)?.checkVisibility() ?? false, selector);
}

function pieceCount(root: SidebarRoot): Promise<number> {
	return root.count('[data-piece]');
}

/** The list of what is hidden, all of it. */
function listed(root: SidebarRoot): Promise<string> {
	return root.evaluate((shadow) => {
		const section = shadow.querySelector('[data-section="hidden"]');
		for (const more of section?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []) more.click();
		return section?.textContent ?? '';
	});
}

function same(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

/** Runs in the page. */
function highlightsInNext(): number {
	const next = document.querySelector('#next');
	const highlights = [...(CSS.highlights as unknown as Map<string, Iterable<Range>>).values()];
	return highlights.flatMap((ranges) => [...ranges]).filter((range) => next?.contains(range.startContainer))
		.length;
}
