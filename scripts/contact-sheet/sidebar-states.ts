import type { Page } from 'puppeteer-core';
import type { SidebarRoot } from '../../tests/e2e/sidebar.ts';
import { until } from '../../tests/e2e/until.ts';

/** An annotated article, and the sidebar on it. */
export type Annotated = { page: Page; root: SidebarRoot };

/** One way in which the sidebar is met; `leave` puts back what the next state does not. */
export type SidebarState = {
	name: string;
	show: (stage: Annotated) => Promise<void>;
	leave?: (stage: Annotated) => Promise<void>;
};

/** Sections that stand open at first. */
const AT_FIRST = ['facts', 'figures', 'since'];

/** The sidebar in every state, in the order of the sheet. The first finds it as the page brought it. */
export const SIDEBAR_STATES: readonly SidebarState[] = [
	{ name: 'article opened', show: async () => {} },
	{ name: 'first view', show: (stage) => showSections(stage, AT_FIRST) },
	{
		name: 'fact with its sources',
		show: async (stage) => {
			await showSections(stage, ['facts']);
			await press(stage, '.fact .under .fold');
		},
		leave: (stage) => press(stage, '.fact .under .fold'),
	},
	{
		name: 'at a passage',
		show: async (stage) => {
			await showSections(stage, ['facts']);
			await press(stage, '.fact .go');
		},
		leave: (stage) => press(stage, '[data-back]'),
	},
	{ name: 'search', show: searchOwnWord, leave: (stage) => search(stage, '') },
	...['figures', 'disagreements', 'since', 'timeline', 'places', 'people', 'quotes', 'background'].map(
		section,
	),
	...['hidden', 'more', 'sources'].map(section),
	{ name: 'footer', show: showFooter },
	{
		name: 'keys',
		show: (stage) => press(stage, '[data-keys]'),
		leave: (stage) => press(stage, 'dialog [data-close]'),
	},
	{
		name: 'closed',
		show: (stage) => press(stage, '.panel :is(.brand, .peek) > .round:last-child'),
		leave: (stage) => press(stage, '.reopen'),
	},
];

/** What is to be known first stands at the top; some of it is seen once something is pressed. */
export async function showNotice(stage: Annotated, notice: string): Promise<void> {
	await expand(stage);
	await until(`the notice "${notice}"`, async () => {
		if (await stage.root.count(`[data-notice="${notice}"]`)) return true;
		await press(stage, '[data-section="facts"] .section-title');
		return false;
	});
}

function section(id: string): SidebarState {
	return { name: id, show: (stage) => showSections(stage, [id]) };
}

/** Open these sections and no others, the first of them at the top of the panel. */
async function showSections(stage: Annotated, ids: readonly string[]): Promise<void> {
	await expand(stage);
	await stage.root.evaluate(async (shadow, wanted) => {
		for (const part of shadow.querySelectorAll<HTMLElement>('.section')) {
			const title = part.querySelector<HTMLElement>('.section-title');
			const isOpen = title?.getAttribute('aria-expanded') === 'true';
			if (isOpen !== wanted.includes(part.dataset.section ?? '')) title?.click();
		}
		await new Promise((done) => setTimeout(done, 60));
		const contents = shadow.querySelector('.contents');
		const first = shadow.querySelector<HTMLElement>(`[data-section="${wanted[0]}"]`);
		if (contents) contents.scrollTop = wanted.length > 1 ? 0 : (first?.offsetTop ?? 0) - 60;
	}, ids);
}

/** Bring a sheet to its full height. */
async function expand({ root }: Annotated): Promise<void> {
	await root.evaluate((shadow) => {
		if (!shadow.querySelector('.contents'))
			shadow.querySelector<HTMLElement>('.reopen, .peek-open[aria-expanded="false"]')?.click();
	});
	await until('the contents', async () => (await root.count('.contents')) > 0);
}

async function press({ root }: Annotated, selector: string): Promise<void> {
	await until(`${selector} in the sidebar`, async () => (await root.count(selector)) > 0);
	await root.evaluate((shadow, sought) => shadow.querySelector<HTMLElement>(sought)?.click(), selector);
}

async function showFooter(stage: Annotated): Promise<void> {
	await showSections(stage, []);
	await stage.root.evaluate((shadow) => {
		shadow.querySelector('.foot')?.scrollIntoView({ block: 'end', behavior: 'instant' });
	});
}

/** Look for the longest word of the first fact, whatever the language. */
async function searchOwnWord(stage: Annotated): Promise<void> {
	await showSections(stage, ['facts']);
	const fact = (await stage.root.query('[data-mark="left-out"] p')) ?? '';
	const [word = ''] = fact.split(/[\s.,،۔।]+/u).sort((one, other) => other.length - one.length);
	await search(stage, word);
}

async function search({ root }: Annotated, query: string): Promise<void> {
	await root.evaluate((shadow, text) => {
		const field = shadow.querySelector<HTMLInputElement>('[data-search]');
		if (!field) return;
		field.value = text;
		field.dispatchEvent(new InputEvent('input', { bubbles: true }));
		shadow.querySelector('.contents')?.scrollTo({ top: 0, behavior: 'instant' });
	}, query);
}
