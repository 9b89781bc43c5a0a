import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import texts from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import { type AxNode, axTree } from './ax-tree.ts';
import { violationsIn } from './axe.ts';
import { LATER, laterArticle } from './later-article.ts';
import { ownPage } from './pages.ts';
import { saveSettings } from './save-settings.ts';
import { openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { STATES, type State } from './states.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html').addresses[0];
const THEMES = ['light', 'dark'] as const;
/** The one whose lines are highest, and one that is written from left to right. */
const LARGE = ['ur', 'en'];

describe.each(BROWSERS)('the sidebar in every state, in %s', SECOND_GO, (name) => {
	let world: World;
	let page: Page;
	beforeAll(async () => {
		world = await startWorld(name, laterArticle);
		({ page } = await visitAnnotated(world, ARTICLE));
		await world.browser.setMotion(page, false);
	});
	afterAll(() => world?.end());

	// What axe-core sees is the same in both browsers, but for how they draw.
	const languages = name === 'chromium' ? ['hi', 'ar', 'fa', 'ur', 'en'] : ['en'];

	it.each(languages)('gives axe-core nothing to complain of, in %s', async (language) => {
		const root = await speaking(language);
		const found: string[] = [];
		await inEveryState(root, async ({ name: state, isTelling }) => {
			if (language !== 'en' && !isTelling) return;
			// What was right in one theme differs in the other by its colours alone, and those are few.
			for (const theme of isTelling && name === 'chromium' ? THEMES : (['dark'] as const)) {
				await world.browser.setTheme(page, theme);
				const violations = await violationsIn(root);
				found.push(...violations.map((violation) => `${state}, ${theme}: ${violation}`));
			}
		});
		expect(found).toEqual([]);
	});

	it.each(LARGE)('cuts no text off when it is twice as large, in %s', async (language) => {
		const root = await speaking(language);
		const found: string[] = [];
		await inEveryState(root, async ({ name: state }) => {
			const cut = await root.evaluate(cutTexts);
			found.push(...cut.map((text) => `${state}: ${text}`));
		});
		expect(found).toEqual([]);
	});

	if (name === 'chromium')
		it('stands high contrast, and colours that the reader forces', async () => {
			const root = await speaking('en');
			const session = await page.createCDPSession();
			const found: string[] = [];
			for (const feature of ['prefers-contrast: more', 'forced-colors: active'])
				for (const theme of THEMES) {
					await emulate(session, `prefers-color-scheme: ${theme}`, feature);
					const violations = await violationsIn(root);
					found.push(...violations.map((violation) => `${feature}, ${theme}: ${violation}`));
					expect(await root.evaluate(marksDiffer), `${feature}, ${theme}`).toBe(true);
				}
			await emulate(session);
			expect(found).toEqual([]);
		});

	it('keeps still where the reader wants no motion', async () => {
		const root = await speaking('en');
		for (const moves of [true, false]) {
			await world.browser.setMotion(page, moves);
			await until(`the panel to ${moves ? 'move' : 'keep still'}`, async () => {
				const animation = await root.evaluate(
					(shadow) => getComputedStyle(shadow.querySelector('.panel')!).animationName,
				);
				return (animation === 'none') !== moves;
			});
		}
	});

	if (name === 'chromium')
		it('has names, roles and an order for those who hear it', async () => {
			await speaking('en');
			const [tree] = await axTree(page, 'complementary', texts.region);
			expect(tree).toBeDefined();
			const nodes = flat(tree as AxNode);
			expect(nodes.filter(({ role, name: own }) => NAMED.has(role) && own === '')).toEqual([]);
			const landmarks = nodes.filter(({ role }) => ['heading', 'search', 'searchbox'].includes(role));
			const order = landmarks.map(({ role, name: own, level }) =>
				`${role} ${level ?? ''} ${own}`.replace(/ [\d/ ]+$/, ''),
			);
			const sections = [
				'figures',
				'disagreements',
				'timeline',
				'places',
				'people',
				'quotes',
				'background',
			] as const;
			const expected = [
				'heading 2 Iran and Pakistan strike each other, January',
				'search',
				`searchbox  ${texts['search.label']}`,
				`heading 3 ${texts['other.title']}`,
				`heading 3 ${texts['facts.title']}`,
				...sections.map((section) => `heading 3 ${texts[`${section}.title`]}`),
				`heading 3 ${texts['hidden.title']}`,
				`heading 3 ${texts['more.title']}`,
				`heading 3 ${texts['sources.title']}`,
			];
			const found = expected.map((each) => order.findIndex((one) => one.startsWith(each.trim())));
			expect(found, order.join('\n')).toEqual(found.toSorted((one, other) => one - other));
			expect(found).not.toContain(-1);
		});

	it.each(name === 'chromium' ? ['ur', 'en'] : ['en'])('says what to know first, in %s', async (language) => {
		await speaking(language);
		const later = await visitAnnotated(world, LATER);
		expect(await later.root.count('[data-notice="older"]')).toBe(1);
		for (const theme of THEMES) {
			await world.browser.setTheme(later.page, theme);
			expect(await violationsIn(later.root)).toEqual([]);
		}
		await later.page.close();
		await page.bringToFront();
	});

	it('says aloud where it led, and what was hidden or shown', async () => {
		const root = await speaking('en');
		const said = (words: RegExp) =>
			until(`${words} to be said`, async () => words.test((await root.query('[role="status"]')) ?? ''));
		await root.evaluate(pressFirst, '[data-target^="statement-"]');
		await said(/^Shown in the article: “/);
		await root.evaluate(pressFirst, '[data-back]');
		await said(/^$/);
		await root.evaluate(pressFirst, '[data-section="hidden"] .section-title');
		await root.evaluate(pressFirst, '.hidden-lead .button');
		await said(new RegExp(texts['hidden.shownAgain']));
		await root.evaluate(pressFirst, '.hidden-lead .button');
		await said(/^\d+ pieces are out of the way\.$/);
		await root.evaluate(pressFirst, '[data-piece] > .button');
		await said(/^\d+ pieces are out of the way\.$/);
		await root.evaluate(pressFirst, '[data-section="hidden"] .section-title');
	});

	async function inEveryState(root: SidebarRoot, look: (state: State) => Promise<void>): Promise<void> {
		for (const state of STATES) {
			await state.enter(root, page);
			await look(state);
			await state.leave?.(root, page);
		}
	}

	/** The sidebar, once it speaks a language. */
	async function speaking(language: string): Promise<SidebarRoot> {
		const isSpeaking = async () => {
			const root = await openSidebarRoot(page);
			return (await root.count(`.sidelight[lang="${language}"] .panel .section`)) > 0 && root;
		};
		const root = await isSpeaking();
		if (root) return root;
		await saveSettings(world.browser, { language });
		await page.bringToFront();
		return until(`the sidebar in ${language}`, isSpeaking);
	}
});

/** What somebody who hears the page must know by name. */
const NAMED = new Set(['button', 'link', 'heading', 'region', 'searchbox', 'image', 'group']);

function flat(node: AxNode): AxNode[] {
	return [node, ...node.children.flatMap(flat)];
}

async function emulate(session: CDPSession, ...features: string[]): Promise<void> {
	const pairs = features.map((feature) => feature.split(': '));
	await session.send('Emulation.setEmulatedMedia', {
		features: pairs.map(([feature = '', value = '']) => ({ name: feature, value })),
	});
}

// What follows runs in the page.

async function pressFirst(shadow: ShadowRoot, selector: string): Promise<void> {
	const element = shadow.querySelector<HTMLElement>(selector);
	if (!element) throw new Error(`nothing is ${selector}`);
	element.click();
	await new Promise((done) => setTimeout(done, 30));
}

/** Texts that do not fit where they stand, with a font of twice the size. */
function cutTexts(shadow: ShadowRoot): string[] {
	const container = shadow.querySelector<HTMLElement>('.sidelight')!;
	container.style.fontSize = '1.875em';
	const cut = [...shadow.querySelectorAll<HTMLElement>('.frame *, dialog, dialog *')].filter((element) => {
		// Cut on purpose: what is for hearing only, and what stands whole elsewhere.
		if (element.closest('.quiet, .clip, .peek-open .soft, svg') || element.checkVisibility() === false)
			return false;
		const { overflowX, overflowY, display } = getComputedStyle(element);
		if (display === 'inline') return false;
		const hidesX = overflowX !== 'visible';
		const isField = element.matches('input');
		const hidesY = !isField && (overflowY === 'hidden' || overflowY === 'clip');
		return (
			(hidesX && element.scrollWidth > element.clientWidth + 1) ||
			(hidesY && element.scrollHeight > element.clientHeight + 1) ||
			// Fonts reach a little beyond their lines.
			(isField && element.scrollHeight > element.clientHeight * 1.2)
		);
	});
	const beyond = [
		...shadow.querySelectorAll<HTMLElement>('.panel button, .panel a, .panel p, .peek strong, dialog'),
	].filter((element) => {
		if (element.closest('.quiet') || element.getClientRects().length === 0) return false;
		const { left, right, bottom } = element.getBoundingClientRect();
		return (
			left < -1 || right > innerWidth + 1 || (bottom > innerHeight + 1 && element.closest('.peek, .moved'))
		);
	});
	container.style.fontSize = '';
	return [...cut, ...beyond].map(
		({ className, localName, textContent }) => `${localName}.${className}: ${textContent?.slice(0, 40)}`,
	);
}

/** Whether what is stated and what is not are told apart by more than a colour. */
function marksDiffer(shadow: ShadowRoot): boolean {
	const iconOf = (mark: string) => shadow.querySelector(`.fact[data-mark="${mark}"] svg`);
	const [stated, left] = [iconOf('stated'), iconOf('left-out')];
	const isDrawn = (icon: Element | null) => icon !== null && getComputedStyle(icon).display !== 'none';
	return isDrawn(stated) && isDrawn(left) && stated?.outerHTML !== left?.outerHTML;
}
