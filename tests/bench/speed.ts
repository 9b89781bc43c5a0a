import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { sidebarTexts } from '../../src/locale/sidebar-catalogues.ts';
import { type Browser, launch } from '../e2e/browsers.ts';
import { startInternet } from '../e2e/internet.ts';
import { shippedReport } from '../unit/sidebar/shipped-report.ts';
import { factsRow, LONG, longArticles, PACKAGED } from './facts-speed.ts';
import { bundleForPage } from './in-browser/bundle.ts';
import type { FactsCost } from './in-browser/facts-cost.ts';
import type { Late } from './in-browser/late.ts';
import { onPage, samplePages, serve } from './in-browser/serve.ts';
import type { SidebarCost } from './in-browser/sidebar-cost.ts';
import { syntheticPage } from './in-browser/synthetic.ts';
import type { Task, Timing } from './in-browser/timing.ts';
import { pagesFolder } from './page-sets.ts';

/** How long we take in Chromium, against what Readability takes on a copy of the same page: `npm run bench [pages]`. */
const PAGES = samplePages(Number(process.argv[2] ?? 60));
const SIZES = [5_000, 20_000, 80_000];
const LATE_MS = [1_000, 10_000];

type Measure = <T>(page: Page, call: string) => Promise<T>;

async function run(): Promise<void> {
	const script = await bundleForPage('machinery.ts', 'machinery');
	const measure: Measure = (page, call) => page.evaluate(`${script};machinery.${call}`) as Promise<never>;
	const synthetic = Object.fromEntries(SIZES.map((size) => [addressOf(size), syntheticPage(size)]));
	const internet = await startInternet({ ...serve(PAGES), ...synthetic, ...longArticles() });
	const browser = await launch('chromium', {
		proxyPort: internet.proxyPort,
		viewport: { width: 1280, height: 900 },
	});
	try {
		await findFacts(browser, measure);
		await mount(browser, measure);
		await compare(browser, measure);
		await grow(browser, measure);
		await follow(browser, measure);
	} finally {
		await browser.close();
		await internet.close();
	}
}

async function findFacts(browser: Browser, measure: Measure): Promise<void> {
	const rows: Record<string, Record<string, number>> = {};
	for (const [name, address] of Object.entries(LONG)) {
		const cost = await onAddress(browser, address, (page) =>
			measure<FactsCost>(page, `timeFacts(${readFileSync(PACKAGED, 'utf8')})`),
		);
		rows[name] = factsRow(cost);
	}
	console.log(
		'\nFinding all facts in articles of 5,000 words about the event, ms, and as shares of Readability',
	);
	console.table(rows);
}

async function mount(browser: Browser, measure: Measure): Promise<void> {
	const given = [shippedReport(), sidebarTexts(['en'])].map((each) => JSON.stringify(each)).join();
	const cost = await onAddress(browser, LONG['sentences of ours'] ?? '', (page) =>
		measure<SidebarCost>(page, `timeSidebar(${given})`),
	);
	console.log(
		'\nFrom a report to a sidebar that is laid out, ms of the main thread: the first time, its longest task, and later',
	);
	const { first, longest, median, elements } = cost;
	console.table([{ first: round(first), longest: round(longest), median: round(median), elements }]);
}

async function compare(browser: Browser, measure: Measure): Promise<void> {
	if (!pagesFolder()) {
		console.log(
			'The labelled pages are not here (../shared/pages, or SIDELIGHT_SHARED): nothing is compared.',
		);
		return;
	}
	const timings: Timing[] = [];
	for (const page of PAGES)
		timings.push(await onPage(browser, page, (live) => measure<Timing>(live, 'time()')));
	console.log(
		`\n${timings.length} pages in ${browser.version}, the median of five rounds on each; then of the first, and of five after 25 more`,
	);
	const tasks = ['scout', 'read', 'label', 'decide', 'ours', 'origin', 'readability', 'defuddle'] as const;
	console.table(Object.fromEntries(tasks.map((task) => [task, row(timings, task)])));
}

function row(timings: readonly Timing[], task: Task) {
	const ratioOf = (times: Record<Task, number>) => times[task] / Math.max(0.1, times.readability);
	const ratios = timings.map(ratioOf);
	return {
		'ms, median': round(
			quantile(
				timings.map((timing) => timing[task]),
				0.5,
			),
		),
		'ms, 90 %': round(
			quantile(
				timings.map((timing) => timing[task]),
				0.9,
			),
		),
		'of Readability, median': round(quantile(ratios, 0.5)),
		'of Readability, 90 %': round(quantile(ratios, 0.9)),
		'first round': round(
			quantile(
				timings.map(({ first }) => ratioOf(first)),
				0.5,
			),
		),
		'warmed up': round(
			quantile(
				timings.map(({ warm }) => ratioOf(warm)),
				0.5,
			),
		),
	};
}

async function grow(browser: Browser, measure: Measure): Promise<void> {
	const rows: Record<number, Record<string, number>> = {};
	for (const size of SIZES) {
		const timing = await onAddress(browser, addressOf(size), (page) => measure<Timing>(page, 'time(false)'));
		const { nodes, scout, read, label, decide, ours } = timing;
		const perNode = round((1000 * ours) / nodes);
		rows[size] = {
			nodes,
			scout: round(scout),
			read: round(read),
			label: round(label),
			decide: round(decide),
			'µs a node': perNode,
		};
	}
	console.log('\nSynthetic pages, ms');
	console.table(rows);
}

async function follow(browser: Browser, measure: Measure): Promise<void> {
	const rows: Record<string, Late> = {};
	for (const ms of LATE_MS)
		rows[`over ${ms / 1000} s`] = await onAddress(browser, addressOf(SIZES[0] ?? 0), (page) =>
			measure<Late>(page, `insertLate(${ms})`),
		);
	console.log('\n1,000 late insertions into a page of 5,000 nodes, ms of ours beside its first reading');
	console.table(
		Object.fromEntries(
			Object.entries(rows).map(([over, late]) => [
				over,
				Object.fromEntries(Object.entries(late).map(([name, value]) => [name, round(value)])),
			]),
		),
	);
}

async function onAddress<T>(browser: Browser, address: string, act: (page: Page) => Promise<T>): Promise<T> {
	const page = await browser.newPage();
	await page.goto(address);
	const result = await act(page);
	await page.close();
	return result;
}

function addressOf(size: number): string {
	return `https://synthetic.example/news/${size}`;
}

function quantile(values: readonly number[], share: number): number {
	return [...values].sort((one, other) => one - other)[Math.floor(share * (values.length - 1))] ?? 0;
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}

await run();
