import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SEED_PAGES } from './pages.ts';
import { flashedBy, readSidebar } from './read-sidebar.ts';
import { highlightTexts } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, startWorld, visitAnnotated, type World } from './world.ts';

/** How many of the event's statements each of the two texts makes at least. */
const LEAST: Readonly<Record<string, number>> = { samfordcrimson: 14, thestockdork: 11 };

/** Where the other text of the same story stands. */
const OTHER_HOST: Readonly<Record<string, RegExp>> = {
	samfordcrimson: /thestockdork\.com/,
	thestockdork: /samfordcrimson\.com|foxnews\.com/,
};

describe.skipIf(SEED_PAGES.length === 0).each(BROWSERS)(
	'the two texts of one story, in %s',
	SECOND_GO,
	(name) => {
		let world: World;
		beforeAll(async () => {
			world = await startWorld(name);
		});
		afterAll(() => world?.end());

		it.each(SEED_PAGES)('$name: states enough, each highlighted in the article itself', async (article) => {
			const { page, root } = await visitAnnotated(world, article.addresses[0]);
			const reading = await readSidebar(root);
			expect(reading.stated.length).toBeGreaterThanOrEqual(LEAST[article.name] ?? 0);
			const painted = (await highlightTexts(page))['sidelight-statement'] ?? [];
			const body = article.mustStay.join(' ');
			for (const text of painted) expect(body).toContain(text);
			for (const { id: statement } of reading.stated) {
				const { flashed, quoted } = await flashedBy(root, statement);
				expect(painted, statement).toContain(flashed);
				expect(flashed, statement).toBe(quoted);
				console.log(`${article.name} ${statement}: ${flashed}`);
			}
			await page.close();
		});

		it.each(SEED_PAGES)('$name: says whose text it is, with figures', async (article) => {
			const { page, root } = await visitAnnotated(world, article.addresses[0]);
			const origin = '[data-section="origin"]';
			const said = (await root.query(`${origin} p`)) ?? '';
			for (const part of [/AP’s report of 29 January 2024/, /Fox News/, /\d+.?%/]) expect(said).toMatch(part);
			expect(await root.query('[data-section="other"] .caution')).toMatch(
				/not a second source.*\d+ statements.*\d+/s,
			);
			if ((await root.count(`${origin} button`)) > 0) {
				const painted = async () => (await highlightTexts(page))['sidelight-text'] ?? [];
				expect(await painted()).toEqual([]);
				await root.click(`${origin} button`);
				const texts = await until('the shared passages', async () => {
					const now = await painted();
					return now.length > 0 ? now : undefined;
				});
				expect(texts.join(' ').length).toBeGreaterThan(0.9 * article.mustStay.join(' ').length);
			}
			await page.close();
		});

		it.each(SEED_PAGES)('$name: a figure of another story is not taken for the event’s', async (article) => {
			const { page } = await visitAnnotated(world, article.addresses[0]);
			const painted = Object.values(await highlightTexts(page))
				.flat()
				.join('\n');
			expect(painted).not.toContain('U.S. troops');
			await page.close();
		});

		it.each(SEED_PAGES)(
			'$name: leads to the other outlet, in a new tab that is told nothing',
			async (article) => {
				const { page, root } = await visitAnnotated(world, article.addresses[0]);
				const { other, links } = await readSidebar(root);
				expect(other?.href).toMatch(OTHER_HOST[article.name] ?? /^$/);
				for (const link of links) {
					expect(link).toMatchObject({ target: '_blank' });
					expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noopener', 'noreferrer']));
				}
				await page.close();
			},
		);

		it('the republished text says whose it is', async () => {
			const stockDork = SEED_PAGES.find((page) => page.name === 'thestockdork');
			const { page, root } = await visitAnnotated(world, stockDork?.addresses[0] ?? '');
			const { other } = await readSidebar(root);
			expect(other?.text).toMatch(/Fox News|\bAP\b|Associated Press/);
			await page.close();
		});
	},
);
