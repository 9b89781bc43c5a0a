import { beforeAll, describe, expect, it } from 'vitest';
import { anyPageDossier } from '../bench/fit/any-page-dossier.ts';
import { lookAtAll, type PageFits } from '../bench/fit/look-at-all.ts';
import { nameOf, styledPages } from '../bench/fit/styled-pages.ts';
import { problemsOf } from '../bench/fit/table.ts';
import { pagesFolder } from '../bench/page-sets.ts';
import { BROWSERS } from './world.ts';

/** A sample of what `npm run bench:layout` looks at: `SIDELIGHT_FIT_PAGES` more pages, if that is set. */
const PAGES = styledPages(Number(process.env.SIDELIGHT_FIT_PAGES ?? 4));
const WIDTHS = [1280, 768, 390];
const IN_ALL_MS = 60_000 + 20_000 * PAGES.length;

if (!pagesFolder()) console.warn('Not tested: no saved pages in ../shared/pages (set SIDELIGHT_SHARED)');

describe.runIf(PAGES.length > 0).each(BROWSERS)('the sidebar on real pages, in %s', (name) => {
	let looked: PageFits[];
	beforeAll(async () => {
		looked = await lookAtAll(PAGES, { name, widths: WIDTHS, dossier: anyPageDossier(PAGES) });
	}, IN_ALL_MS);

	it('was looked at on nearly all of them', () => {
		const failed = looked
			.filter((each) => each.failed)
			.map(({ page, failed }) => `${nameOf(page)}: ${failed}`);
		expect(failed.length, failed.join('\n')).toBeLessThanOrEqual(1);
	});

	it('covers neither the article nor what is fixed, lets nothing scroll sideways, shifts the page once, and goes without a trace', () => {
		const problems = looked.flatMap(({ page, fits }) =>
			fits.flatMap((fit) => problemsOf(fit).map((problem) => `${nameOf(page)} at ${fit.width}: ${problem}`)),
		);
		expect(problems).toEqual([]);
	});
});
