/** `npm run screenshots`: the README's pictures, made anew from the built extension on our own newsstand. */
import { mkdir } from 'node:fs/promises';
import { EXTENSION_DIRS, launch } from '../tests/e2e/browsers.ts';
import { startInternet } from '../tests/e2e/internet.ts';
import { ownPage, type TestPage } from '../tests/e2e/pages.ts';
import { saveSettings } from '../tests/e2e/save-settings.ts';
import { DRAWN, openSidebarRoot } from '../tests/e2e/sidebar.ts';
import { until } from '../tests/e2e/until.ts';
import { buildExtension } from './start/build.ts';
import { newsstand } from './start/newsstand.ts';

type Picture = {
	file: `${string}.png`;
	page: TestPage;
	width: number;
	height: number;
	theme: 'light' | 'dark';
	language?: 'ur';
	/** How far the article is scrolled, in CSS pixels: to where its facts are stated. */
	scrolled: number;
};

const PICTURES: readonly Picture[] = [
	{
		file: 'docs/sidebar.png',
		page: ownPage('ledger-visit.html'),
		width: 1280,
		height: 760,
		theme: 'light',
		scrolled: 860,
	},
	{
		file: 'docs/sidebar-dark.png',
		page: ownPage('ledger-visit.html'),
		width: 1280,
		height: 760,
		theme: 'dark',
		scrolled: 1380,
	},
	{
		file: 'docs/sheet.png',
		page: ownPage('ledger-visit.html'),
		width: 390,
		height: 760,
		theme: 'light',
		scrolled: 700,
	},
	{
		file: 'docs/right-to-left.png',
		page: ownPage('qalam-visit-ur.html'),
		width: 1280,
		height: 680,
		theme: 'light',
		language: 'ur',
		scrolled: 620,
	},
];

/** More of a picture is not seen on the README's page. */
const MOST_BYTES = 250_000;

await buildExtension('chromium');
await mkdir('docs', { recursive: true });
const internet = await startInternet(newsstand());
const browser = await launch('chromium', {
	extensionDir: EXTENSION_DIRS.chromium,
	proxyPort: internet.proxyPort,
});
for (const { file, page: article, width, height, theme, language = 'en', scrolled } of PICTURES) {
	await saveSettings(browser, { language });
	const page = await browser.newPage();
	await page.setViewport({ width, height, deviceScaleFactor: width < 500 ? 2 : 1 });
	await browser.setTheme(page, theme);
	await page.goto(article.addresses[0], { waitUntil: 'networkidle0' });
	const root = await openSidebarRoot(page);
	await until('the sidebar to be drawn', async () => (await root.count(DRAWN)) > 0);
	if (width < 500) await root.click('.peek-open');
	await page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), scrolled);
	await page.bringToFront();
	const { length } = await page.screenshot({ path: file });
	await page.close();
	console.log(`${file}: ${Math.round(length / 1000)} kB`);
	if (length > MOST_BYTES) throw new Error(`${file} is larger than ${MOST_BYTES / 1000} kB`);
}
await browser.close();
await internet.close();
