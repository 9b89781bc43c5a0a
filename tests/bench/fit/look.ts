import type { Page } from 'puppeteer-core';
import type { Browser } from '../../e2e/browsers.ts';
import { DRAWN, openSidebarRoot, type SidebarRoot } from '../../e2e/sidebar.ts';
import { until } from '../../e2e/until.ts';
import type { Box, Under } from '../in-browser/fit.ts';
import { onPage } from '../in-browser/serve.ts';
import type { TruePage } from '../page-sets.ts';
import type { Desk } from './desk.ts';

/** How the sidebar and a page share a window of one width. */
export type Fit = Under & {
	width: number;
	/** `margin`, `shift`, `sheet` or `drawer`. */
	mode: string;
	/** How much further the page scrolls sideways than without us, in CSS pixels. */
	sideways: number;
	/** Layout shifts from the moment that the page was annotated; none are known outside Chromium. */
	shifts: number[];
	/** Whether nothing of us stayed in the page. */
	restored: boolean;
};

export type Looking = { browser: Browser; desk: Desk; script: string; widths: readonly number[] };

const HEIGHT = 900;
/** Within this time a page has come to rest at a new width, and afterwards with the sidebar. */
const REST_MS = 350;
const STOPS = [0, 900, 700];

/**
 * Load a page at each width, put the sidebar there and take it away again. Anew each time: some pages' scripts freeze the
 * widths that they find, and then run over a window that is made narrower, with us or without.
 */
export async function lookAt(page: TruePage, { browser, desk, script, widths }: Looking): Promise<Fit[]> {
	const fits: Fit[] = [];
	for (const width of widths) {
		const fit = onPage(browser, page, async (live) => {
			await live.bringToFront();
			await desk.grant(live);
			return fitAt(width, live, { page, desk, script });
		});
		fits.push(await fit);
	}
	return fits;
}

type Given = { page: TruePage; desk: Desk; script: string };

async function fitAt(width: number, live: Page, { page, desk, script }: Given): Promise<Fit> {
	await live.setViewport({ width, height: HEIGHT });
	// On an outlet's page the sidebar may be there already, and to ask for it then opens a drawer.
	await desk.stop().catch(() => undefined);
	await scrollAndRest(live, 0);
	const ask = <T>(call: string) => live.evaluate(`${script};fit.${call}`) as Promise<T>;
	const before = { sideways: await ask<number>('sideways()'), written: await ask<string>('asWritten()') };
	await live.evaluate(watchShifts);
	await desk.annotate();
	const root = await openSidebarRoot(live);
	await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
	await rest(live);
	const shifts = await live.evaluate(() => (window as unknown as { shiftsSeen: number[] }).shiftsSeen);
	const found: Under = { article: [], fixed: [] };
	const body = JSON.stringify(page.body ?? '');
	for (const stop of STOPS) {
		await scrollAndRest(live, stop);
		const { article, fixed } = await ask<Under>(
			`under(${body}, ${JSON.stringify(await boxOf(root))}, ${width > 640})`,
		);
		if (width > 640) found.article.push(...article);
		found.fixed.push(...fixed);
	}
	const mode = await root.evaluate(
		(shadow) => shadow.querySelector<HTMLElement>('.frame')?.dataset.mode ?? '',
	);
	if (width <= 640) {
		await scrollToEnd(live);
		const lowest = await ask<number>(`lowestLine(${body})`);
		if (lowest > (await boxOf(root)).top + 1) found.article.push(`the last line, at ${Math.round(lowest)}`);
	}
	const wider = (await ask<number>('sideways()')) - before.sideways;
	await desk.stop();
	await scrollAndRest(live, 0);
	const after = await ask<string>('asWritten()');
	return {
		width,
		mode,
		shifts,
		article: [...new Set(found.article)],
		fixed: [...new Set(found.fixed)],
		sideways: Math.max(0, wider),
		restored: after === before.written || !/sidelight/.test(after),
	};
}

async function boxOf(root: SidebarRoot): Promise<Box> {
	return root.evaluate((shadow) => {
		const { left, right, top, bottom } = (
			shadow.querySelector('.panel, .reopen') as Element
		).getBoundingClientRect();
		return { left, right, top, bottom };
	});
}

async function scrollAndRest(live: Page, top: number): Promise<void> {
	await live.evaluate((to) => scrollTo({ top: to, behavior: 'instant' }), top);
	await rest(live);
}

/** To where the page ends, which may come to be further down as it is scrolled. */
async function scrollToEnd(live: Page): Promise<void> {
	for (let [last, now] = [-1, 0]; now > last; ) {
		await scrollAndRest(live, 1e6);
		[last, now] = [now, await live.evaluate(() => scrollY)];
	}
}

async function rest(live: Page): Promise<void> {
	await live.evaluate((ms) => new Promise((done) => setTimeout(done, ms)), REST_MS);
}

function watchShifts(): void {
	const seen: number[] = [];
	Object.assign(window, { shiftsSeen: seen });
	if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) seen.push((entry as unknown as { value: number }).value);
	}).observe({ type: 'layout-shift' });
}
