import type { Page } from 'puppeteer-core';
import type { Browser } from '../../e2e/browsers.ts';
import type { Table } from '../../e2e/internet.ts';
import { loadHtml, loadTruth, type TruePage } from '../page-sets.ts';

/**
 * Every so many-th of the pages with a true body, so that the sample is spread over sites; all when `count` is absent. Of
 * those that differ in the address's query only there is one, since an address answers with one page here.
 */
export function samplePages(count = Number.POSITIVE_INFINITY): TruePage[] {
	const all = [...loadTruth('news'), ...loadTruth('aeb')].filter(({ body }) => body !== undefined);
	const pages = [...new Map(all.map((page) => [keyOf(page.url), page])).values()];
	const step = Math.max(1, pages.length / count);
	return pages.filter((_page, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
}

/**
 * What a small internet answers for these pages. Scripts in the page run, as they do for readers, and files of other hosts
 * are not there; with `?still` in the address no script runs, for a page that goes elsewhere without its files.
 */
export function serve(pages: readonly TruePage[]): Table {
	return Object.fromEntries(
		pages.map((page) => [keyOf(page.url), (request: Request) => answer(page, request)]),
	);
}

/** An address without what the small internet does not look at. */
export function keyOf(url: string): string {
	const { origin, pathname } = new URL(url);
	return `${origin.replace('http:', 'https:')}${pathname}`;
}

function answer(page: TruePage, { url }: Request): Response {
	const scripts = new URL(url).searchParams.has(STILL) ? "'none'" : "'unsafe-inline' 'unsafe-eval'";
	return new Response(loadHtml(page), {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': `script-src ${scripts}; frame-src 'none'; form-action 'none'`,
		},
	});
}

const STILL = 'still';
const LOAD_MS = 8000;

/** Do something on a page; when that fails or the page goes elsewhere meanwhile, once more with the page's scripts off. */
export async function onPage<T>(
	browser: Browser,
	{ url }: TruePage,
	act: (page: Page, still: boolean) => Promise<T>,
): Promise<T> {
	const address = keyOf(url);
	try {
		return await visit(browser, address + new URL(url).search, (page) => act(page, false));
	} catch {
		return visit(browser, `${address}?${STILL}`, (page) => act(page, true));
	}
}

async function visit<T>(browser: Browser, address: string, act: (page: Page) => Promise<T>): Promise<T> {
	const page = await browser.newPage();
	try {
		page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
		await page.goto(address, { waitUntil: 'load', timeout: LOAD_MS });
		if (!sameDocument(page.url(), address)) throw new Error(`${address} went to ${page.url()}`);
		return await act(page);
	} finally {
		await page.close().catch(() => undefined);
	}
}

/** A page may change its address in place; another host or an error page is another document. */
function sameDocument(now: string, then: string): boolean {
	return URL.canParse(now) && new URL(now).host === new URL(then).host;
}
