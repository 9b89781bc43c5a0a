import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lexer } from 'marked';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import english from '../../assets/locales/sidebar/en.json' with { type: 'json' };
import type { annotationCollection } from '../../src/export/annotations.ts';
import { parseCsv } from '../unit/export/parse-csv.ts';
import { annotationProblems, findQuotes } from '../unit/export/web-annotation.ts';
import { ownPage } from './pages.ts';
import type { SidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

const ARTICLE = ownPage('ledger-visit.html');

describe.each(BROWSERS)('taking a report along, in %s', SECOND_GO, (name) => {
	let world: World;
	let downloads: string;
	let page: Page;
	let root: SidebarRoot;
	beforeAll(async () => {
		downloads = await mkdtemp(join(tmpdir(), 'sidelight-take-'));
		world = await startWorld(name, {}, { downloads });
		({ page, root } = await visitAnnotated(world, ARTICLE.addresses[0]));
	});
	afterAll(async () => {
		await world?.end();
		await rm(downloads, { recursive: true });
	});

	it('copies Markdown, and says so', async () => {
		await root.click('[data-take="copy"]');
		await untilTold(root, english['take.copied']);
		const markdown = await until('the copy to be pasted', () => pasted(page));
		expect(lexer(markdown)[0]).toMatchObject({ type: 'heading', depth: 1 });
		expect(markdown).toContain(ARTICLE.addresses[0]);
		await page.evaluate(() => document.querySelector('textarea.paste')?.remove());
	});

	it('saves the same as a file', async () => {
		const markdown = await saved('markdown', '.md');
		const headings = lexer(markdown).filter(({ type }) => type === 'heading');
		expect(headings.length).toBeGreaterThan(5);
	});

	it('saves annotations that keep to the model and lead to the same passages', async () => {
		const collection: ReturnType<typeof annotationCollection> = JSON.parse(
			await saved('annotations', '.jsonld'),
		);
		expect(annotationProblems(collection)).toEqual([]);
		const text = await page.evaluate(() => document.body.textContent);
		const signs = [...text];
		const targets = collection.first?.items.flatMap(({ target }) => target) ?? [];
		expect(targets.length).toBeGreaterThan(5);
		for (const { source, selector } of targets) {
			expect(source).toBe(ARTICLE.addresses[0]);
			const [quote, position] = selector;
			if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector')
				throw new Error('a selector is missing');
			const { exact } = quote.refinedBy ?? quote;
			expect(signs.slice(position.start, position.end).join('')).toBe(exact);
			const [[start, end] = [-1, -1], ...others] = findQuotes(text, quote);
			expect(others).toEqual([]);
			expect(start <= position.start && position.end <= end).toBe(true);
		}
	});

	it('saves the figures as CSV, one line for each who gives one', async () => {
		const rows = parseCsv((await saved('csv', '.csv')).replace(/^\uFEFF/, ''));
		expect(rows.length).toBeGreaterThan(5);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([10]));
	});

	it('leaves the page as it was', async () => {
		expect(await page.evaluate(() => document.querySelectorAll('a[download]').length)).toBe(0);
	});

	/** What a button saves. */
	async function saved(what: string, ending: string): Promise<string> {
		await root.click(`[data-take="${what}"]`);
		await untilTold(root, english['take.saved']);
		return until(`a file of ${what}`, async () => {
			const file = (await readdir(downloads)).find((one) => one.endsWith(ending));
			return file && (await readFile(join(downloads, file), 'utf8'));
		});
	}
});

function untilTold(root: SidebarRoot, words: string): Promise<unknown> {
	return until(`"${words}"`, async () => {
		const told = [await root.query('[data-taken]'), await root.query('[role="status"]')];
		return told.every((text) => text === words);
	});
}

/** What the clipboard holds, as a reader pastes it into a field of the page. */
async function pasted(page: Page): Promise<string> {
	await page.evaluate(() => {
		const field =
			document.querySelector<HTMLTextAreaElement>('textarea.paste') ?? document.createElement('textarea');
		field.className = 'paste';
		field.value = '';
		document.body.append(field);
		field.focus();
	});
	await page.keyboard.down('Control');
	await page.keyboard.press('KeyV', { commands: ['Paste'] });
	await page.keyboard.up('Control');
	return page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea.paste')?.value ?? '');
}
