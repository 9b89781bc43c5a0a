import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADDRESS, ARTICLE, choose, DOSSIER, listed } from './added-dossiers.ts';
import { type Browser, EXTENSION_DIRS, launch } from './browsers.ts';
import { type Internet, startInternet } from './internet.ts';
import { DRAWN, openSidebarRoot } from './sidebar.ts';
import { until } from './until.ts';
import { BROWSERS, SECOND_GO, visit } from './world.ts';

describe.each(BROWSERS)('a browser that was closed and opened again, in %s', SECOND_GO, (name) => {
	const profile = mkdtempSync(join(tmpdir(), 'sidelight-profile-'));
	let internet: Internet;
	let browser: Browser;
	const open = () =>
		launch(name, { extensionDir: EXTENSION_DIRS[name], proxyPort: internet.proxyPort, profile });
	beforeAll(async () => {
		internet = await startInternet({ [ADDRESS]: ARTICLE });
		browser = await open();
	});
	afterAll(async () => {
		await browser?.close();
		await internet?.close();
		rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
	});

	it('still knows the dossiers that were added, and recognises by them', async () => {
		const options = await browser.extensionPage('options.html');
		await choose(options, 'skarvoy.json', JSON.stringify(DOSSIER));
		await until('it in the list', async () => (await listed(options)).includes('skarvoy'));
		await browser.close();
		browser = await open();
		const root = await openSidebarRoot(await visit(browser, ADDRESS));
		await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
		expect(await root.query('.head h2')).toBe(DOSSIER.title.en);
		const again = await browser.extensionPage('options.html');
		await until('it in the list again', async () => (await listed(again)).includes('skarvoy'));
	});
});
