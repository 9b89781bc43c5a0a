import type { BrowserName } from '../e2e/browsers.ts';
import { anyPageDossier } from './fit/any-page-dossier.ts';
import { lookAtAll, type PageFits } from './fit/look-at-all.ts';
import { nameOf, styledPages } from './fit/styled-pages.ts';
import { problemsOf, table } from './fit/table.ts';
import { pagesFolder } from './page-sets.ts';

/** How the sidebar and real pages share a window, in both browsers: `npm run bench:layout [pages] [browser]`. */
const WIDTHS = [1440, 1280, 1024, 768, 390];
const [count = '44', only] = process.argv.slice(2);

async function run(): Promise<void> {
	if (!pagesFolder()) {
		console.log('The labelled pages are not here (../shared/pages, or SIDELIGHT_SHARED).');
		return;
	}
	const pages = styledPages(Number(count));
	const browsers = (['chromium', 'firefox'] as BrowserName[]).filter((name) => !only || name === only);
	for (const name of browsers) {
		const looked = await lookAtAll(pages, { name, widths: WIDTHS, dossier: anyPageDossier(pages) });
		report(name, looked);
	}
}

function report(name: string, looked: readonly PageFits[]): void {
	console.log(`\n${looked.length} pages in ${name}; layout shifts are known in Chromium only`);
	console.table(table(looked.flatMap(({ fits }) => fits)));
	for (const { page, fits, failed } of looked) {
		if (failed) console.log(`\t${nameOf(page)}: ${failed}`);
		for (const fit of fits)
			for (const problem of problemsOf(fit))
				console.log(`\t${nameOf(page)} at ${fit.width} (${fit.mode}): ${problem}`);
	}
}

await run();
