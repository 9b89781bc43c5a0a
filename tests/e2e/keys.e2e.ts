import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPage } from './pages.ts';
import { highlightTexts, openSidebarRoot, type SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visit, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html');

describe.each(BROWSERS)('keys, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name);
	});
	afterAll(() => world?.end());

	it('lead from fact to fact, to the passage and back', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await page.keyboard.press('j');
		const first = await untilFact(root);
		await page.keyboard.press('j');
		const second = await untilFact(root, first);
		await page.keyboard.press('k');
		expect(await untilFact(root, second)).toBe(first);
		await page.keyboard.press('g');
		await until('the passage to flash', async () => 'sidelight-flash' in (await highlightTexts(page)));
		await page.keyboard.press('b');
		expect(await untilFact(root)).toBe(first);
		await page.close();
	});

	it('close the sidebar, and then leave letters to the page', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await listen(page);
		await withAltShift(page, 'KeyO');
		await until('the button', async () => (await root.count('.reopen')) === 1);
		await page.keyboard.press('j');
		await until('the page to hear it', async () => (await heard(page)).includes('j'));
		await withAltShift(page, 'KeyO');
		await until('the panel', async () => (await root.count('.panel')) === 1);
		await page.keyboard.press('x');
		await page.keyboard.press('j');
		await untilFact(root);
		await until('the page to hear what is not ours', async () => (await heard(page)).includes('x'));
		expect((await heard(page)).filter((key) => key === 'j')).toEqual(['j']);
		await page.close();
	});

	it('are silent in fields, in shadow roots and where the page is edited', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await page.evaluate(addFields);
		for (const id of ['field', 'edited', 'open', 'closed']) {
			await page.evaluate(
				(one) => (window as unknown as Record<string, HTMLElement>)[`${one}-field`]?.focus(),
				id,
			);
			await page.keyboard.type('jk?');
			const text = await page.evaluate((one) => {
				const field = (window as unknown as Record<string, HTMLInputElement>)[`${one}-field`];
				return field?.value ?? field?.textContent;
			}, id);
			expect(text, id).toBe('jk?');
		}
		expect(await root.evaluate((shadow) => shadow.activeElement === null)).toBe(true);
		expect(await root.count('dialog')).toBe(0);
		await page.close();
	});

	it('are listed by ?, and Escape gives the focus back', async () => {
		const { page, root } = await visitAnnotated(world, ARTICLE.addresses[0]);
		await page.keyboard.press('j');
		const fact = await untilFact(root);
		await page.keyboard.type('?');
		await until('the list', async () => (await root.count('dialog[open] dt')) === 8);
		await page.keyboard.press('j');
		await page.keyboard.press('Escape');
		await until('the list to go', async () => (await root.count('dialog')) === 0);
		expect(await untilFact(root)).toBe(fact);
		expect(await root.count('.panel')).toBe(1);
		await page.close();
	});

	it('are changed and switched off in the settings', async () => {
		const { page } = await visitAnnotated(world, ARTICLE.addresses[0]);
		const options = await world.browser.extensionPage('options.html');
		await options.bringToFront();
		await options.focus('#keyNext');
		await options.keyboard.press('k');
		await until('the clash to be told', () =>
			options.evaluate(() => document.querySelector('#keyNext-help')?.textContent !== ''),
		);
		await options.keyboard.press('n');
		await until('the key to be kept', () =>
			options.evaluate(() => document.querySelector<HTMLInputElement>('#keyNext')?.value === 'N'),
		);
		await page.bringToFront();
		await until('the new key to work', async () => {
			await page.keyboard.press('n');
			// Under other keys it is another sidebar.
			return (await factIn(await openSidebarRoot(page))) !== '';
		});
		await options.bringToFront();
		await options.click('#keys');
		await page.bringToFront();
		await listen(page);
		await until('the page to have the key', async () => {
			await page.keyboard.press('n');
			return (await heard(page)).includes('n');
		});
		await options.bringToFront();
		await options.click('#keys');
		await options.close();
		await page.close();
	});

	it('do nothing where no sidebar is', async () => {
		const page = await visit(world.browser, ownPage('shop-lamp.html').addresses[0]);
		await listen(page);
		await page.keyboard.type('jk?');
		await until('the page to hear all', async () => (await heard(page)).join('') === 'jk?');
		await page.close();
	});
});

/** The fact that has the focus, by its id; '' when none has. */
function factIn(root: SidebarRoot): Promise<string> {
	return root.evaluate(
		(shadow) => shadow.activeElement?.closest<HTMLElement>('.fact')?.dataset.statement ?? '',
	);
}

function untilFact(root: SidebarRoot, other = ''): Promise<string> {
	return until('a fact to have the focus', async () => {
		const fact = await factIn(root);
		return fact !== '' && fact !== other && fact;
	});
}

async function withAltShift(page: Page, code: 'KeyO'): Promise<void> {
	await page.keyboard.down('Alt');
	await page.keyboard.down('Shift');
	await page.keyboard.press(code);
	await page.keyboard.up('Shift');
	await page.keyboard.up('Alt');
}

/** Let the page keep what it hears. */
function listen(page: Page): Promise<void> {
	return page.evaluate(() => {
		const keys: string[] = [];
		Object.assign(window, { heardKeys: keys });
		document.addEventListener('keydown', ({ key }) => keys.push(key));
	});
}

async function heard(page: Page): Promise<string[]> {
	const keys = await page.evaluate(() => (window as unknown as { heardKeys: string[] }).heardKeys);
	return keys.filter((key) => key.length === 1);
}

function addFields(): void {
	const keep = (id: string, field: HTMLElement) => Object.assign(window, { [`${id}-field`]: field });
	const field = document.createElement('textarea');
	const edited = document.createElement('div');
	edited.contentEditable = 'true';
	document.body.append(field, edited);
	keep('field', field);
	keep('edited', edited);
	for (const mode of ['open', 'closed'] as const) {
		const host = document.createElement('div');
		const inner = document.createElement('input');
		host.attachShadow({ mode }).append(inner);
		document.body.append(host);
		keep(mode, inner);
	}
}
