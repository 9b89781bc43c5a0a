import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEventPage, overflowOf } from './event-page.ts';
import { ownPage } from './pages.ts';
import { saveSettings } from './save-settings.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html').addresses[0];
const PAGE = 'event.html?iran-pakistan-2024';

describe.each(BROWSERS)('the event page, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('has the reader’s article as its first row and column, which state what the sidebar says', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE);
		const [stated = 0, possible = 0] = ((await root.query('[data-section="facts"] .count')) ?? '')
			.split('/')
			.map(Number);
		const event = await openEventPage(world, page, root);
		expect(event.url()).not.toContain(new URL(ARTICLE).host);
		const isSame = async () => (await marked(event, 'here')) === stated && stated > 5;
		await until('the same key facts to be stated', isSame);
		const [row = '', ...rows] = await event.evaluate(glanceRows);
		expect(row).toContain(`${stated} of ${possible}`);
		expect(rows.length).toBeGreaterThan(8);
		expect(rows.filter((other) => !/ \d+ of \d+$/.test(other))).toEqual([]);
		const others = (await marked(event, 'unstated')) + (await marked(event, 'doubt'));
		expect(others).toBe(possible - stated);
		expect(await event.evaluate(tableWidths)).toSatisfy(([seen, whole]: number[]) => seen === whole);
		await press(event, '.tools input');
		await until('the other facts', async () => (await marked(event, 'here')) > stated);
		await event.close();
		await page.close();
	});

	it('shows all outlets when asked to, and names row and column of every mark', async () => {
		const event = await world.browser.extensionPage(PAGE);
		const columns = () => event.evaluate(() => document.querySelectorAll('.matrix thead th').length);
		const before = await columns();
		await press(event, '.tools .button');
		await until('more columns', async () => (await columns()) > before + 20);
		const headless = await event.evaluate(() => {
			const cells = [...document.querySelectorAll<HTMLTableCellElement>('.matrix td[data-mark]')];
			const heads = [...document.querySelectorAll('.matrix thead th[scope="col"]')];
			const isNamed = (cell: HTMLTableCellElement) =>
				cell.parentElement?.querySelector('th[scope="row"]')?.textContent &&
				heads[cell.cellIndex]?.textContent &&
				cell.textContent;
			return { cells: cells.length, unnamed: cells.filter((cell) => !isNamed(cell)).length };
		});
		expect(headless.cells).toBeGreaterThan(100);
		expect(headless.unnamed).toBe(0);
		await event.close();
	});

	it.each(['en', 'ur', 'fa'])('fits a window of 390 pixels, in %s', async (language) => {
		await saveSettings(world.browser, { language });
		const event = await world.browser.extensionPage(PAGE);
		await event.setViewport({ width: 390, height: 800 });
		await until('it to fit', async () => (await overflowOf(event)) <= 0);
		const direction = await event.evaluate(() => getComputedStyle(document.body).direction);
		expect(direction).toBe(language === 'en' ? 'ltr' : 'rtl');
		expect(await event.evaluate(() => /\{\w+\}/.exec(document.body.innerText)?.[0])).toBeUndefined();
		const scrolls = await event.evaluate(() => {
			const box = document.querySelector<HTMLElement>('.scroll:has(.matrix)');
			box?.focus();
			return box !== null && document.activeElement === box && box.scrollWidth > box.clientWidth;
		});
		expect(scrolls).toBe(true);
		await event.close();
		await saveSettings(world.browser, { language: 'auto' });
	});

	it('folds all but the first part on a phone, and unfolds what a link leads to', async () => {
		const event = await world.browser.extensionPage(PAGE);
		const inPage = () =>
			[...document.querySelectorAll<HTMLDetailsElement>('.part')]
				.filter((part) => part.open)
				.map((part) => part.querySelector('h2')?.id ?? '');
		// While the page is loaded anew, it has nothing to be asked.
		const open = () => event.evaluate(inPage).catch((): string[] => []);
		expect((await open()).length).toBeGreaterThan(7);
		await event.setViewport({ width: 390, height: 800 });
		// Firefox's protocol never hears of the end of a reload of such a page.
		await event.evaluate(() => void setTimeout(() => location.reload(), 50));
		await until('the folded page', async () => (await open()).join() === 'matrix-title');
		await press(event, 'nav a[href="#timeline-title"]');
		await until('the timeline', async () => (await open()).includes('timeline-title'));
		await press(event, '.cited a');
		await until('the sources', async () => (await open()).includes('sources-title'));
		await event.close();
	});

	it('leads to an archived copy of each source, and to quotations where they stand', async () => {
		const event = await world.browser.extensionPage(PAGE);
		const links = await event.evaluate(() =>
			[...document.querySelectorAll('.sources li')].map((item) =>
				[...item.querySelectorAll('a')].map(({ href, rel }) => ({ href, rel })),
			),
		);
		expect(links.length).toBeGreaterThan(100);
		const isArchive = ({ href }: { href: string }) => href.startsWith('https://web.archive.org/web/');
		expect(links.filter((one) => !one.some(isArchive))).toEqual([]);
		expect(links.flat().filter(({ rel }) => rel !== 'noopener noreferrer')).toEqual([]);
		expect(links.flat().filter(({ href }) => href.includes('#:~:text=')).length).toBeGreaterThan(5);
		await event.close();
	});

	// Firefox's protocol cannot show a page as it prints.
	if (name === 'chromium')
		it('prints the table whole, with nothing over it', async () => {
			const event = await world.browser.extensionPage(PAGE);
			await event.emulateMediaType('print');
			const isWhole = () => {
				const box = document.querySelector('.scroll:has(.matrix)');
				const after = document.querySelector('#memory-title');
				if (!box || !after) return false;
				return [...box.querySelectorAll('tr')].every(
					(row) => row.getBoundingClientRect().bottom <= after.getBoundingClientRect().top,
				);
			};
			await until('the whole table', () => event.evaluate(isWhole));
			await event.close();
		});

	it('says so when there is no such event', async () => {
		const event = await world.browser.extensionPage('event.html?no-such-event');
		await until('the words', () =>
			event.evaluate(() => /not on the shelf/.test(document.body.textContent ?? '')),
		);
		await event.close();
	});
});

/** What is read out of each row of the table that shows all at once. */
function glanceRows(): string[] {
	const rows = [...document.querySelectorAll('.glance tbody tr')];
	const cells = (row: Element) => [...row.querySelectorAll(':scope > :not([aria-hidden])')];
	return rows.map((row) =>
		cells(row)
			.map(({ textContent }) => textContent.trim())
			.join(' '),
	);
}

/** How much of the table is seen without scrolling, and how much there is, in CSS pixels. */
function tableWidths(): [seen: number, whole: number] {
	const box = document.querySelector('.scroll:has(.matrix)');
	return [box?.clientWidth ?? 0, box?.scrollWidth ?? 1];
}

function press(page: Page, selector: string): Promise<void> {
	return page.evaluate((sought) => document.querySelector<HTMLElement>(sought)?.click(), selector);
}

/** How many facts have a mark in the reader's article's column. */
function marked(event: Page, mark: string): Promise<number> {
	const selector = `.matrix td.yours[data-mark="${mark}"]`;
	return event.evaluate((sought) => document.querySelectorAll(sought).length, selector);
}
