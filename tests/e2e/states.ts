import type { Page } from 'puppeteer-core';
import type { SidebarRoot } from './sidebar.ts';

/** A state that the sidebar can be in, and the way into it and out of it again. */
export type State = {
	name: string;
	/** What is of its own in another language or theme, too. */
	isTelling?: true;
	enter: (root: SidebarRoot, page: Page) => Promise<void>;
	leave?: (root: SidebarRoot, page: Page) => Promise<void>;
};

const NARROW = { width: 390, height: 800 };
const WIDE = { width: 1280, height: 900 };

/** From the panel as it stands at first, one after the other. */
export const STATES: readonly State[] = [
	{ name: 'as it stands at first', isTelling: true, enter: async () => undefined },
	{ name: 'with results', enter: (root) => search(root, 'iran'), leave: (root) => search(root, '') },
	{ name: 'with no result', enter: (root) => search(root, 'qqqq'), leave: (root) => search(root, '') },
	{
		name: 'with the list of keys',
		isTelling: true,
		enter: (root) => press(root, '[data-keys]'),
		leave: (root) => press(root, '[data-close]'),
	},
	{
		name: 'with what is hidden',
		enter: async (root) => {
			await press(root, '[data-section="hidden"] .section-title[aria-expanded="false"]', true);
			await press(root, '[data-piece] .fold');
		},
		leave: (root) => press(root, '[data-section="hidden"] .section-title'),
	},
	{
		name: 'at a passage',
		enter: (root) => press(root, '[data-target^="statement-"]'),
		leave: (root) => press(root, '[data-back]'),
	},
	{
		name: 'as a button',
		enter: (root) => press(root, '.brand .round:last-child'),
		leave: (root) => press(root, '.reopen'),
	},
	{
		name: 'as a low sheet',
		isTelling: true,
		enter: async (root, page) => {
			await page.setViewport(NARROW);
			await until(root, '.peek-open[aria-expanded="false"]');
		},
	},
	{ name: 'as a high sheet', enter: (root) => press(root, '.peek-open[aria-expanded="false"]') },
	{
		name: 'as a sheet at a passage',
		enter: (root) => press(root, '[data-target^="statement-"]'),
		leave: async (root, page) => {
			await press(root, '[data-back]');
			await page.setViewport(WIDE);
			await until(root, '.brand');
		},
	},
];

/** Press on the first such element; `isOptional`: only where there is one. */
async function press(root: SidebarRoot, selector: string, isOptional = false): Promise<void> {
	await root.evaluate(
		async (shadow, sought, optional) => {
			const element = shadow.querySelector<HTMLElement>(sought);
			if (!element && !optional) throw new Error(`nothing is ${sought}`);
			element?.click();
			await new Promise((done) => setTimeout(done, 30));
		},
		selector,
		isOptional,
	);
}

async function search(root: SidebarRoot, words: string): Promise<void> {
	await root.evaluate(async (shadow, query) => {
		const field = shadow.querySelector<HTMLInputElement>('[data-search]');
		if (!field) throw new Error('there is no field');
		field.value = query;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await new Promise((done) => setTimeout(done, 30));
	}, words);
}

async function until(root: SidebarRoot, selector: string): Promise<void> {
	await root.evaluate(async (shadow, sought) => {
		for (let turn = 0; turn < 200 && !shadow.querySelector(sought); turn++)
			await new Promise((done) => setTimeout(done, 25));
		if (!shadow.querySelector(sought)) throw new Error(`nothing is ${sought}`);
	}, selector);
}
