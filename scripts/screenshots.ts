/** `npm run screenshots`: the README's picture, made anew from the built extension on our own newsstand. */
import { mkdir } from 'node:fs/promises';
import { EXTENSION_DIRS, launch } from '../tests/e2e/browsers.ts';
import { startInternet } from '../tests/e2e/internet.ts';
import { ownPage, type TestPage } from '../tests/e2e/pages.ts';
import { openSidebarRoot } from '../tests/e2e/sidebar.ts';
import { until } from '../tests/e2e/until.ts';
import { buildExtension } from './start/build.ts';
import { newsstand } from './start/newsstand.ts';

type Picture = {
	file: `${string}.png`;
	page: TestPage;
	width: number;
	height: number;
	theme: 'light' | 'dark';
	/** How far the article is scrolled, in CSS pixels: to where its facts are stated. */
	scrolled: number;
};

const PICTURES: readonly Picture[] = [
	{
		file: 'docs/sidebar.png',
		page: ownPage('ledger-visit.html'),
		width: 1280,
		height: 860,
		theme: 'light',
		scrolled: 860,
	},
	{
		file: 'docs/sidebar-dark.png',
		page: ownPage('harbourline-strikes.html'),
		width: 1280,
		height: 860,
		theme: 'dark',
		scrolled: 620,
	},
	{
		file: 'docs/sheet.png',
		page: ownPage('ledger-visit.html'),
		width: 390,
		height: 760,
		theme: 'light',
		scrolled: 700,
	},
];

await buildExtension('chromium');
await mkdir('docs', { recursive: true });
const internet = await startInternet(newsstand());
const browser = await launch('chromium', {
	extensionDir: EXTENSION_DIRS.chromium,
	proxyPort: internet.proxyPort,
});
for (const { file, page: article, width, height, theme, scrolled } of PICTURES) {
	const page = await browser.newPage();
	await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
	await browser.setTheme(page, theme);
	await page.goto(article.addresses[0], { waitUntil: 'networkidle0' });
	const root = await openSidebarRoot(page);
	await until('the sidebar to be drawn', async () => (await root.count('.frame > *')) > 0);
	await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), scrolled);
	await page.screenshot({ path: file });
	await page.close();
	console.log(file);
}
await browser.close();
await internet.close();
