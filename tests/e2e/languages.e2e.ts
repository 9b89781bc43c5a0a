import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPage } from './pages.ts';
import { openSections } from './read-sidebar.ts';
import { findSidebarRoot, openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visit, type World } from './world.ts';

const [ADDRESS] = ownPage('ledger-visit.html').addresses;

describe.each(BROWSERS)('the facts in the reader’s language, in %s', SECOND_GO, (name) => {
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

		await chooseLanguage('ur');
		const urdu = await until('the open page to speak Urdu', () => speaking('ur'));
		const texts = await dossierTexts(urdu);
		expect(texts.length).toBeGreaterThan(40);
		expect(texts.filter((text) => /[a-z]{3}.*[a-z]{3}/i.test(text))).toEqual([]);
		expect(await urdu.count('[data-translated]')).toBe(1);

		await chooseLanguage('fa');
		await page.reload();
		const persian = await until('the page to speak Persian', () => speaking('fa'));
		expect((await dossierTexts(persian)).filter((text) => /[0-9ٹڈڑے]/.test(text))).toEqual([]);
		await chooseLanguage('auto');
		await page.close();

		async function speaking(language: string): Promise<SidebarRoot | undefined> {
			const root = await findSidebarRoot(page);
			const count = await root?.count(`[lang="${language}"] [data-statement]`);
			return count ? root : undefined;
		}
	});

	async function chooseLanguage(language: string): Promise<void> {
		const options = await world.browser.extensionPage('options.html');
		await until('the settings', () => options.$('option[value="fa"]'));
		await options.evaluate((lang) => {
			const select = document.querySelector<HTMLSelectElement>('select:has(> option[value="fa"])')!;
			select.value = lang;
			select.dispatchEvent(new Event('change', { bubbles: true }));
		}, language);
		await until('it to be kept', () =>
			options.evaluate((lang) => lang === 'auto' || document.documentElement.lang === lang, language),
		);
		await options.close();
	}
});

/** What the sidebar shows of the dossier: statements, figures, the timeline. */
async function dossierTexts(root: SidebarRoot): Promise<string[]> {
	await openSections(root);
	return root.evaluate((shadow) =>
		[...shadow.querySelectorAll('.fact p, .figure .what, .moment .what, .moment .when')].map(
			({ textContent }) => textContent ?? '',
		),
	);
}
