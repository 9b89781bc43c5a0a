import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { articleBlocks } from '../../src/page/article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { bundleForPage } from '../bench/in-browser/bundle.ts';
import { onPage, samplePages, serve } from '../bench/in-browser/serve.ts';
import type { Tidied } from '../bench/in-browser/tidy.ts';
import { wordF1 } from '../bench/measures.ts';
import { loadHtml, pagesFolder, type TruePage } from '../bench/page-sets.ts';
import { type Browser, launch } from './browsers.ts';
import { type Internet, startInternet } from './internet.ts';
import { KNOWN_LOSSES } from './known-losses.ts';
import { BROWSERS } from './world.ts';

/** How many pages in each browser: `SIDELIGHT_REAL_PAGES=all`, or a number. */
const wanted = process.env.SIDELIGHT_REAL_PAGES ?? '24';
const PAGES = samplePages(wanted === 'all' ? undefined : Number(wanted));
const IN_ALL_MS = 60_000 + 15_000 * PAGES.length;

/** `agreement`: F1 of the words that browser and terminal take for the article; `byMarkup`: without what only a layout tells. */
type Looked = { page: TruePage; tidied: Tidied; still: boolean; agreement: number; byMarkup: number };

if (!pagesFolder()) console.warn('Not tested: no labelled pages in ../shared/pages (set SIDELIGHT_SHARED)');

describe.runIf(PAGES.length > 0).each(BROWSERS)('real pages, tidied in place in %s', (name) => {
	let internet: Internet;
	let browser: Browser;
	let looked: Looked[];
	beforeAll(async () => {
		const script = await bundleForPage('tidy.ts', 'tidying');
		internet = await startInternet(serve(PAGES));
		browser = await launch(name, { proxyPort: internet.proxyPort, viewport: { width: 1280, height: 900 } });
		looked = [];
		for (const page of PAGES) looked.push(await lookAt(page, browser, script));
		console.log(summary(looked));
	}, IN_ALL_MS);
	afterAll(async () => {
		await browser?.close();
		await internet?.close();
	});

	it('no paragraph of an article that was to be seen is hidden, but for those known', () => {
		const lost = looked.filter(({ page }) => !(page.id in KNOWN_LOSSES)).flatMap(lossesOf);
		expect(lost).toEqual([]);
	});

	it('the paragraphs were to be seen at all on nearly all pages', () => {
		expect(looked.filter(({ tidied }) => tidied.seen.length > 0).length / looked.length).toBeGreaterThan(0.9);
	});

	it('showing again leaves markup and style sheets as they were', () => {
		expect(looked.filter(({ tidied }) => !tidied.restored).map(({ page }) => page.id)).toEqual([]);
	});

	it('the terminal reads the same article from the file', () => {
		expect(shareAgreeing(looked, 'agreement')).toBeGreaterThanOrEqual(leastAgreeing());
		expect(shareAgreeing(looked, 'byMarkup')).toBeGreaterThanOrEqual(0.95);
	});
});

/** On 95 of 100 pages; in a sample one page more or less is several in a hundred. */
function leastAgreeing(): number {
	return PAGES.length >= 200 ? 0.95 : 0.9;
}

function shareAgreeing(looked: readonly Looked[], by: 'agreement' | 'byMarkup'): number {
	return looked.filter((page) => page[by] >= 0.99).length / looked.length;
}

async function lookAt(page: TruePage, browser: Browser, script: string): Promise<Looked> {
	const paragraphs = (page.body ?? '').split(/\n+/);
	const looked = await onPage(browser, page, async (live, still) => {
		const tidied = await tidyIn(live, script, paragraphs);
		// Some put an error in place of the article when their scripts find nothing to load.
		if (tidied.seen.length === 0 && !still) throw new Error('no article');
		return { page, tidied, still };
	});
	const inFile = articleBlocks(readArticle(parseHtml(loadHtml(page), page.url)));
	const text = inFile.map(({ text }) => text).join('\n');
	const { body, bodyByMarkup } = looked.tidied;
	return { ...looked, agreement: wordF1(text, body), byMarkup: wordF1(text, bodyByMarkup) };
}

/** As text, so that nothing of the test's own surroundings is in what runs there. */
function tidyIn(live: Page, script: string, paragraphs: readonly string[]): Promise<Tidied> {
	return live.evaluate(`${script};tidying.tidy(${JSON.stringify(paragraphs)})`) as Promise<Tidied>;
}

function lossesOf({ page, tidied }: Looked): string[] {
	return tidied.lost.map(({ text, why }) => `${page.id}: ${text.slice(0, 80)} · ${why}`);
}

function summary(looked: readonly Looked[]): string {
	const sum = (count: (tidied: Tidied) => number) =>
		looked.reduce((all, { tidied }) => all + count(tidied), 0);
	const losing = looked.filter(({ tidied }) => tidied.lost.length > 0);
	const mended = looked.filter((look) => look.page.id in KNOWN_LOSSES && !losing.includes(look));
	const apart = looked.filter(({ agreement }) => agreement < 0.99);
	return [
		`${looked.length} pages, ${looked.filter(({ still }) => still).length} of them with their scripts off; ${sum(({ pieces }) => pieces)} pieces hidden`,
		`${sum(({ lost }) => lost.length)} of ${sum(({ seen }) => seen.length)} visible paragraphs lost, on ${losing.length} pages:`,
		...losing.flatMap(lossesOf).map((loss) => `\t${loss}`),
		...losing.flatMap(({ page: { id } }) =>
			id in KNOWN_LOSSES ? [`\tknown: ${id}, ${KNOWN_LOSSES[id]}`] : [],
		),
		...mended.map(({ page }) => `${page.id} lost something once; it may be struck from the known losses`),
		`terminal and browser: ${apart.length} pages under 0.99 (and without what only a layout tells):`,
		...apart.map(
			({ page, agreement, byMarkup }) => `\t${agreement.toFixed(3)} (${byMarkup.toFixed(3)}) ${page.id}`,
		),
	].join('\n\t');
}
