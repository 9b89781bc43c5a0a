import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SettingName } from '../../src/settings/settings.ts';
import { violationsIn } from './axe.ts';
import { ownPage } from './pages.ts';
import { openSections } from './read-sidebar.ts';
import { findSidebarRoot, openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visit, type World } from './world.ts';

const [ADDRESS] = ownPage('ledger-visit.html').addresses;

describe.each(BROWSERS)('the reader’s languages, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('are those of the settings, in a page that is open and in the next', async () => {
		const page = await visit(world.browser, ADDRESS);
		const english = await openSidebarRoot(page);
		await until('the facts', async () => (await english.count('[data-statement]')) > 0);
		expect(await english.count('[data-translated]')).toBe(0);

		await choose('language', 'ur');
		const urdu = await sidebarWith(page, '[lang="ur"] [data-statement]');
		const texts = await dossierTexts(urdu);
		expect(texts.length).toBeGreaterThan(40);
		expect(texts.filter((text) => /[a-z]{3}.*[a-z]{3}/i.test(text))).toEqual([]);
		expect(await urdu.count('[data-translated]')).toBe(1);

		await choose('language', 'fa');
		await page.reload();
		const persian = await sidebarWith(page, '[lang="fa"] [data-statement]');
		expect((await dossierTexts(persian)).filter((text) => /[0-9ٹڈڑے]/.test(text))).toEqual([]);
		await choose('language', 'auto');
		await page.close();
	});

	it.each([
		['ar', 'rtl', /\p{Script=Arabic}/u],
		['hi', 'ltr', /\p{Script=Devanagari}/u],
	])(
		'speak %s, and say in which language the facts are where they are not in it',
		async (tag, dir, script) => {
			const page = await visit(world.browser, ADDRESS);
			await choose('language', tag);
			const root = await sidebarWith(page, `[lang="${tag}"][dir="${dir}"] [data-statement]`);
			const labels = await textsOf(root, 'h3, .standing, .link');
			expect(labels.length).toBeGreaterThan(20);
			expect(labels.filter((label) => !script.test(label))).toEqual([]);
			expect(await root.count('.fact p > [lang="en"][dir="ltr"]')).toBeGreaterThan(10);
			expect(await root.evaluate(alignments)).toEqual(['start']);
			expect(await root.count('[data-translated]')).toBe(0);
			expect(await violationsIn(root)).toEqual([]);
			await choose('language', 'auto');
			await page.close();
		},
	);

	it('are chosen apart for the interface and for the facts', async () => {
		const page = await visit(world.browser, ADDRESS);
		await choose('language', 'hi');
		await choose('factsLanguage', 'ur');
		const root = await sidebarWith(page, '[lang="hi"] .fact p > [lang="ur"][dir="rtl"]');
		expect(await textsOf(root, '[data-translated]')).toEqual([expect.stringMatching(/उर्दू/)]);
		await choose('language', 'auto');
		await sidebarWith(page, '[lang="en"] .fact p > [lang="ur"][dir="rtl"]');
		await choose('factsLanguage', 'auto');
		await sidebarWith(page, '[lang="en"] .fact p:not(:has([lang]))');
		await page.close();
	});

	it('write dates in the calendar that the reader chose, the Gregorian beside it', async () => {
		const page = await visit(world.browser, ADDRESS);
		await choose('calendar', 'persian');
		await until('dates in the Persian calendar', async () => {
			const dates = await datesIn(page);
			return dates.length > 0 && dates.every((date) => / 140[234] AP \(.* 202[34]\)/.test(date));
		});
		await choose('calendar', 'auto');
		await until('dates in the Gregorian', async () => {
			const dates = await datesIn(page);
			return dates.length > 0 && dates.every((date) => !date.includes('AP'));
		});
		await page.close();
	});

	/** Choose in the settings page as a reader does. */
	async function choose(setting: SettingName, value: string): Promise<void> {
		const options = await world.browser.extensionPage('options.html');
		await until('the settings', () => options.$(`select#${setting} > option[value="${value}"]`));
		await options.evaluate(
			(id, chosen) => {
				const select = document.querySelector<HTMLSelectElement>(`select#${id}`)!;
				select.value = chosen;
				select.dispatchEvent(new Event('change', { bubbles: true }));
			},
			setting,
			value,
		);
		await until('it to be kept', () =>
			options.evaluate(
				async (id, chosen) => {
					const { chrome } = globalThis as unknown as { chrome: Api };
					return (await chrome.storage.sync.get(id))[id] === chosen;
				},
				setting,
				value,
			),
		);
		await options.close();
	}
});

type Api = { storage: { sync: { get: (name: string) => Promise<Record<string, unknown>> } } };

/** The page's sidebar, once a selector finds something in it: the page is open meanwhile, and nobody reloads it. */
function sidebarWith(page: Page, selector: string): Promise<SidebarRoot> {
	return until(selector, async () => {
		const root = await findSidebarRoot(page);
		return (await root?.count(selector)) ? root : undefined;
	});
}

async function datesIn(page: Page): Promise<string[]> {
	const root = await findSidebarRoot(page);
	return root ? textsOf(root, '.moment .when') : [];
}

/** How texts of another language than the interface's are aligned: at their own beginning. */
function alignments(root: ShadowRoot): string[] {
	const texts = root.querySelectorAll('.fact p > [lang], .moment p > [lang]');
	return [...new Set([...texts].map((text) => getComputedStyle(text).textAlign))];
}

/** What the sidebar shows of the dossier: statements, figures, the timeline. */
function dossierTexts(root: SidebarRoot): Promise<string[]> {
	return textsOf(root, '.fact p, .figure .what, .moment .what, .moment .when');
}

async function textsOf(root: SidebarRoot, selector: string): Promise<string[]> {
	await openSections(root);
	return root.evaluate(
		(shadow, sought) => [...shadow.querySelectorAll(sought)].map(({ textContent }) => textContent ?? ''),
		selector,
	);
}
