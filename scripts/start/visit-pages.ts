import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { annotateByButton } from '../../tests/e2e/annotate.ts';
import type { Browser } from '../../tests/e2e/browsers.ts';
import { readSidebar, type SidebarReading } from '../../tests/e2e/read-sidebar.ts';
import { openSidebarRoot, type SidebarRoot } from '../../tests/e2e/sidebar.ts';
import { describeReading, line } from './describe.ts';
import { StartError } from './start-error.ts';

/** A page to go to, and whether it is known that Sidelight should act on it. */
export type Stop = { name: string; what: string; href: string; expected?: boolean; byButton?: boolean };

const PICTURES = 'out/start';
/** Long enough for a slow machine; a page that is left alone takes as long as this. */
const PATIENCE_MS = 4000;

/** Go to each page headless, print what the sidebar says and save a picture; gives those that went otherwise than expected. */
export async function visitPages(browser: Browser, stops: readonly Stop[]): Promise<Stop[]> {
	await mkdir(PICTURES, { recursive: true });
	const wrong: Stop[] = [];
	for (const [index, stop] of stops.entries()) {
		console.log(`\n${index + 1}. ${stop.what}\n   ${stop.href}`);
		const page = await browser.newPage();
		const reading = await visitPage(browser, page, stop);
		if (stop.expected !== undefined && stop.expected !== (reading !== undefined)) wrong.push(stop);
		await page.close();
	}
	return wrong;
}

async function visitPage(browser: Browser, page: Page, stop: Stop): Promise<SidebarReading | undefined> {
	await goTo(page, stop.href);
	const root = stop.byButton ? await annotate(browser, page) : await sidebarOf(page);
	const path = join(PICTURES, `${stop.name}.png`) as `${string}.png`;
	await page.screenshot({ path, fullPage: true });
	const reading = root && (await readSidebar(root));
	for (const text of [...describeReading(reading), line('picture', path)]) console.log(text);
	return reading;
}

/** Open an address and wait until it has loaded. Throws a `StartError` when it does not. */
export async function goTo(page: Page, href: string): Promise<void> {
	try {
		await page.goto(href, { waitUntil: 'load' });
	} catch (error) {
		const reason = error instanceof Error ? error.message : String(error);
		throw new StartError(`${href} does not open (${reason}). Check the address and the network.`);
	}
}

/** The sidebar of a page: by itself, or else by the toolbar button; undefined when the page is about no known event. */
export async function annotate(browser: Browser, page: Page): Promise<SidebarRoot | undefined> {
	const root = await sidebarOf(page);
	if (root) return root;
	// No such button: the reader is there already and found nothing.
	await annotateByButton(browser, page).catch(() => undefined);
	return sidebarOf(page);
}

function sidebarOf(page: Page): Promise<SidebarRoot | undefined> {
	return openSidebarRoot(page, PATIENCE_MS).catch(() => undefined);
}
