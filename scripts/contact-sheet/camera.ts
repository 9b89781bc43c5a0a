import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Browser } from '../../tests/e2e/browsers.ts';
import { LATER } from '../../tests/e2e/later-article.ts';
import { ownPage } from '../../tests/e2e/pages.ts';
import { saveSettings } from '../../tests/e2e/save-settings.ts';
import { DRAWN, openSidebarRoot } from '../../tests/e2e/sidebar.ts';
import { until } from '../../tests/e2e/until.ts';
import { type Shot, THEMES, WIDTHS } from './compose.ts';
import { type OwnPageState, openOwnPage, ownPageStates } from './own-page-states.ts';
import { SIDEBAR_STATES, showNotice } from './sidebar-states.ts';

const HEIGHT: Record<number, number> = { 1280: 860, 390: 760 };
const ARTICLE = ownPage('ledger-visit.html').addresses[0];
const MENTION = ownPage('ledger-pipeline.html').addresses[0];
const DOSSIER = 'iran-pakistan-2024';
const OWN_PAGES = ownPageStates(new URL(ARTICLE).hostname.replace(/^www\./, ''), DOSSIER);
/** Long enough for what moves to have arrived. */
const AT_REST_MS = 350;
const PATIENCE_MS = 20_000;

type Picture = Omit<Shot, 'theme' | 'file'>;

/** Goes through all states of a language; what cannot be shown is told at the end. */
export class Camera {
	readonly failures: string[] = [];
	readonly #browser: Browser;
	readonly #folder: string;
	readonly #another: () => Promise<Browser>;
	#shots: Shot[] = [];

	/** `folder`: of the sheets; the pictures lie in its `pictures`. `another`: a browser like the first. */
	constructor(browser: Browser, folder: string, another: () => Promise<Browser>) {
		this.#browser = browser;
		this.#folder = folder;
		this.#another = another;
	}

	async shootLanguage(language: string): Promise<Shot[]> {
		this.#shots = [];
		await saveSettings(this.#browser, { language });
		for (const width of WIDTHS) {
			await this.#shootSidebar(language, width);
			await this.#shootLater(language, width);
			await this.#shootUpdated(language, width);
		}
		for (const width of WIDTHS)
			for (const state of OWN_PAGES)
				if (!state.width || width === 390) await this.#shootOwnPage(state, language, width);
		return this.#shots;
	}

	async #shootSidebar(language: string, width: number): Promise<void> {
		const page = await this.#open(ARTICLE, width);
		const root = await openSidebarRoot(page);
		await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
		await page.evaluate(() => scrollTo({ top: 700, behavior: 'instant' }));
		for (const { name, show, leave } of SIDEBAR_STATES) {
			const stage = { page, root };
			await this.#try({ language, width, state: name }, async () => {
				await show(stage);
				return page;
			});
			await leave?.(stage).catch(() => undefined);
		}
		await page.close();
	}

	async #shootLater(language: string, width: number): Promise<void> {
		const page = await this.#open(LATER, width);
		const root = await openSidebarRoot(page);
		await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
		await this.#try({ language, width, state: 'dossier older than the article' }, async () => {
			await showNotice({ page, root }, 'older');
			return page;
		});
		await page.close();
	}

	/** In a browser of its own, which does not work as before once an extension was updated in it. */
	async #shootUpdated(language: string, width: number): Promise<void> {
		const browser = await this.#another();
		await saveSettings(browser, { language });
		const page = await this.#open(ARTICLE, width, browser);
		const root = await openSidebarRoot(page);
		await this.#try({ language, width, state: 'updated under the page' }, async () => {
			await browser.updateExtension(page);
			await showNotice({ page, root }, 'updated');
			return page;
		});
		await browser.close();
	}

	async #shootOwnPage(state: OwnPageState, language: string, width: number): Promise<void> {
		const addresses = { article: ARTICLE, mention: MENTION, 'browser page': 'chrome://version' };
		const front = state.over && (await this.#open(addresses[state.over], 1280));
		if (state.over === 'article' && !state.paused && front) await openSidebarRoot(front);
		let page: Page | undefined;
		await this.#try({ language, width, state: state.name }, async () => {
			page = await openOwnPage(this.#browser, state);
			await page.setViewport({
				width: state.width ?? width,
				height: state.width ? 600 : (HEIGHT[width] ?? 0),
			});
			return page;
		});
		await page?.close();
		await front?.close();
	}

	async #open(address: string, width: number, browser = this.#browser): Promise<Page> {
		const page = await browser.newPage();
		await page.setViewport({ width, height: HEIGHT[width] ?? 0 });
		await page.goto(address, { waitUntil: 'load' });
		await page.bringToFront();
		return page;
	}

	async #try(picture: Picture, show: () => Promise<Page>): Promise<void> {
		try {
			await inTime(async () => {
				const page = await show();
				for (const theme of THEMES) await this.#shoot(page, { ...picture, theme });
			});
		} catch (error) {
			const { language, width, state } = picture;
			this.failures.push(`${state} (${language}, ${width} px): ${(error as Error).message}`);
		}
	}

	async #shoot(page: Page, shot: Omit<Shot, 'file'>): Promise<void> {
		const { language, state, theme, width } = shot;
		await this.#browser.setTheme(page, theme);
		await new Promise((done) => setTimeout(done, AT_REST_MS));
		const name = [language, state.replace(/\W+/g, '-'), theme, width].join('-');
		const file = `pictures/${name}.png`;
		await page.screenshot({ path: join(this.#folder, file) as `${string}.png` });
		this.#shots.push({ ...shot, file });
		const said = `${language}: ${this.#shots.length} pictures, ${state}`;
		if (process.stdout.isTTY) process.stdout.write(`\r${said.padEnd(60)}`);
		else if (this.#shots.length % 20 === 0) console.log(said);
	}
}

/** Some waits of a browser never end. */
async function inTime(work: () => Promise<void>): Promise<void> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<never>((_, fail) => {
		timer = setTimeout(() => fail(new Error(`not done in ${PATIENCE_MS} ms`)), PATIENCE_MS);
	});
	await Promise.race([work(), late]).finally(() => clearTimeout(timer));
}
