/** `npm start`: build the extension and open a browser with it, at a newsstand of our own pages or at any address. */
import { basename, extname } from 'node:path';
import { type Browser, EXTENSION_DIRS } from '../tests/e2e/browsers.ts';
import { launchChromium } from '../tests/e2e/chromium.ts';
import { launchFirefox } from '../tests/e2e/firefox.ts';
import { type Internet, startInternet } from '../tests/e2e/internet.ts';
import { OWN_PAGES } from '../tests/e2e/pages.ts';
import { buildExtension } from './start/build.ts';
import { type FoundBrowser, findBrowser, installedBrowser } from './start/find-browser.ts';
import { fileStand, NEWSSTAND, newsstand } from './start/newsstand.ts';
import { parseStartOptions, type StartOptions } from './start/options.ts';
import { StartError } from './start/start-error.ts';
import { annotate, goTo, type Stop, visitPages } from './start/visit-pages.ts';

/** Where to go: through a small internet of ours or, without a proxy, on the real one. */
type Plan = { first: string; stops: Stop[]; internet?: Internet };

try {
	process.exitCode = await start(parseStartOptions(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof StartError)) throw error;
	console.error(error.message);
	process.exitCode = 1;
}

async function start(options: StartOptions): Promise<number> {
	const found = await chooseBrowser(options);
	console.log('Building the extension …');
	await buildExtension(found.kind);
	const plan = await makePlan(options);
	const browser = await open(found, options, plan);
	try {
		return options.headless ? await runHeadless(browser, plan) : await runWithWindow(browser, plan);
	} finally {
		await browser.close().catch(() => undefined);
		await plan.internet?.close();
	}
}

async function chooseBrowser({ browser }: StartOptions): Promise<FoundBrowser> {
	if (browser) return findBrowser(browser);
	return installedBrowser('chromium') ?? installedBrowser('firefox') ?? findBrowser('chromium');
}

async function makePlan({ open }: StartOptions): Promise<Plan> {
	if (open?.kind === 'address') {
		const stop = { name: new URL(open.href).host, what: 'The address that you gave', href: open.href };
		return { first: open.href, stops: [{ ...stop, byButton: true }] };
	}
	if (open?.kind === 'file') {
		const { table, href } = fileStand(open.path);
		const stop = { name: basename(open.path, extname(open.path)), what: open.path, href, byButton: true };
		return { first: href, stops: [stop], internet: await startInternet(table) };
	}
	const stops = OWN_PAGES.map(({ name, what, addresses: [href], kind }) => {
		return { name: basename(name, '.html'), what, href, expected: kind === 'event' };
	});
	return { first: NEWSSTAND, stops, internet: await startInternet(newsstand()) };
}

function open(
	{ kind, executablePath }: FoundBrowser,
	{ headless }: StartOptions,
	plan: Plan,
): Promise<Browser> {
	const launch = kind === 'firefox' ? launchFirefox : launchChromium;
	return launch({
		executablePath,
		extensionDir: EXTENSION_DIRS[kind],
		headless,
		...(plan.internet && { proxyPort: plan.internet.proxyPort }),
		...(headless && { viewport: { width: 1280, height: 900 } }),
	});
}

async function runHeadless(browser: Browser, { stops }: Plan): Promise<number> {
	console.log(`${browser.version}, headless`);
	const wrong = await visitPages(browser, stops);
	if (wrong.length === 0) return 0;
	console.error(
		`\nNot as expected: ${wrong.map(({ name }) => name).join(', ')}. Run npm test to see what is broken.`,
	);
	return 1;
}

async function runWithWindow(browser: Browser, { first, stops }: Plan): Promise<number> {
	const page = await browser.newPage();
	await goTo(page, first);
	if (stops.some(({ byButton }) => byButton)) await annotate(browser, page);
	console.log(`${browser.version} is open at ${first}. Close it, or press Ctrl-C here, to end.`);
	await Promise.race([browser.closed, new Promise((done) => process.once('SIGINT', done))]);
	return 0;
}
