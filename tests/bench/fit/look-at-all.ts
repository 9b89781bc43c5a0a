import { type BrowserName, EXTENSION_DIRS, launch } from '../../e2e/browsers.ts';
import { startInternet } from '../../e2e/internet.ts';
import { bundleForPage } from '../in-browser/bundle.ts';
import { serve } from '../in-browser/serve.ts';
import type { TruePage } from '../page-sets.ts';
import { openDesk } from './desk.ts';
import { type Fit, lookAt } from './look.ts';

/** A page at all widths; `failed`: why it was not looked at. */
export type PageFits = { page: TruePage; fits: Fit[]; failed?: string };

export type Round = { name: BrowserName; widths: readonly number[]; dossier: object };

/** Look at each page in one browser with the built extension, which is given a dossier that is about them all. */
export async function lookAtAll(
	pages: readonly TruePage[],
	{ name, widths, dossier }: Round,
): Promise<PageFits[]> {
	const script = await bundleForPage('fit.ts', 'fit');
	const internet = await startInternet(serve(pages));
	const browser = await launch(name, {
		proxyPort: internet.proxyPort,
		extensionDir: EXTENSION_DIRS[name],
		viewport: { width: 1440, height: 900 },
	});
	try {
		const desk = await openDesk(browser);
		await desk.addDossier(dossier);
		const looked: PageFits[] = [];
		for (const page of pages) {
			const fits = await lookAt(page, { browser, desk, script, widths }).catch(String);
			looked.push(typeof fits === 'string' ? { page, fits: [], failed: fits } : { page, fits });
		}
		return looked;
	} finally {
		await browser.close();
		await internet.close();
	}
}
