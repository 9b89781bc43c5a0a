import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedDossier } from '../unit/dossier/invented.ts';
import { ADDRESS, ARTICLE, choose, DOSSIER, listed, problems, SENTENCE } from './added-dossiers.ts';
import { findSidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, settle, startWorld, visit, visitAnnotated, type World } from './world.ts';

const LIVE = 'https://www.dawn.com/news/9100002/live-skarvoy-and-the-mint-of-orrendale';
const BOTH =
	'The lighthouse of Skarvoy went dark on Monday, said Brannigan Oake, the keeper of Tollund Sound. The mint of Orrendale burned on the same night, said Sunniva Pell, the warden of Hask Hill. ';
const LIVE_BLOG = ARTICLE.replaceAll(
	'The lighthouse of Skarvoy goes dark',
	'Live: Skarvoy in the dark, Orrendale in flames',
).replaceAll(SENTENCE, BOTH);
const OTHER = inventedDossier('orrendale', [['Orrendale'], ['Hask Hill']], ['Orrendale', 'Sunniva Pell']);
const BROKEN = { ...DOSSIER, id: 'broken', updated: 'yesterday' };

describe.each(BROWSERS)('added dossiers, in %s', SECOND_GO, (name) => {
	let world: World;
	beforeAll(async () => {
		world = await startWorld(name, { [ADDRESS]: ARTICLE, [LIVE]: LIVE_BLOG });
	});
	afterAll(() => world?.end());

	it('are recognised once they are added, also when the background has rested, and no longer when they are removed', async () => {
		const before = await visit(world.browser, ADDRESS);
		await settle(before);
		expect(await findSidebarRoot(before)).toBeUndefined();
		await before.close();

		const options = await world.browser.extensionPage('options.html');
		await choose(options, 'skarvoy.json', JSON.stringify(DOSSIER));
		await until('it in the list', async () => (await listed(options)).includes('skarvoy'));
		const { page } = await visitAnnotated(world, ADDRESS);
		await page.close();
		await world.browser.stopBackground(options);
		const rested = await visitAnnotated(world, ADDRESS);
		await rested.page.close();

		await options.evaluate(() => {
			document.querySelector<HTMLElement>('[data-dossier="skarvoy"] button')?.click();
		});
		await until('it to go', async () => (await listed(options)).length === 0);
		expect(await options.evaluate(() => document.activeElement?.id)).toBe('dossiers-title');
		const after = await visit(world.browser, ADDRESS);
		await settle(after);
		expect(await findSidebarRoot(after)).toBeUndefined();
		await after.close();
		await options.close();
	});

	it('are chosen from by the reader where an article is about several events', async () => {
		const options = await world.browser.extensionPage('options.html');
		await choose(options, 'skarvoy.json', JSON.stringify(DOSSIER));
		await until('the first in the list', async () => (await listed(options)).includes('skarvoy'));
		await choose(options, 'orrendale.json', JSON.stringify(OTHER));
		await until('the second in the list', async () => (await listed(options)).includes('orrendale'));
		const { page, root } = await visitAnnotated(world, LIVE);
		const heading = await root.query('.head h2');
		const other = await root.query('.others .link');
		expect([heading, other].sort()).toEqual([DOSSIER.title.en, OTHER.title.en].sort());
		await root.click('.others .link');
		await until('the other event', async () => (await root.query('.head h2')) === other);
		expect(await root.query('.others .link')).toBe(heading);
		await page.close();
		for (const left of [1, 0]) {
			await options.evaluate(() => document.querySelector<HTMLElement>('[data-dossier] button')?.click());
			await until('one to go', async () => (await listed(options)).length === left);
		}
		await options.close();
	});

	it('are refused with the place of what is wrong, and nothing is taken of them', async () => {
		const options = await world.browser.extensionPage('options.html');
		await choose(options, 'broken.json', JSON.stringify(BROKEN));
		await until('the problem', async () =>
			(await problems(options)).join().includes('updated must be a day'),
		);
		await choose(options, 'cut.json', '{"format": 1,');
		await until('the other problem', async () => (await problems(options)).join().includes('is not JSON'));
		const bundled = readFileSync(
			new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url),
			'utf8',
		);
		await choose(options, 'bundled.json', bundled);
		await until('the third', async () => (await problems(options)).join().includes('comes with Sidelight'));
		expect(await listed(options)).toEqual([]);
		await options.close();
	});
});
