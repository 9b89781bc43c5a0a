import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pages from '../pages/pages.json' with { type: 'json' };
import type { Table } from './internet.ts';

/** One page of the small internet, and what must be seen on it and what not once Sidelight has tidied it. */
export type TestPage = {
	name: string;
	file: string;
	/** The first is where the page is visited; a single-page site answers at several. */
	addresses: [string, ...string[]];
	/** In words, for the newsstand's list. */
	what: string;
	kind: 'event' | 'near' | 'front' | 'shop';
	mustStay: string[];
	mustHide: string[];
};

type Listed = { must_stay: string[]; must_hide: string[] };

const PAGES = join(import.meta.dirname, '../pages');
const SHARED = process.env.SIDELIGHT_SHARED ?? join(import.meta.dirname, '../../../shared');
const SEEDS = join(SHARED, 'pages/seeds');

/** Our own pages, in the order in which a newsstand shows them. */
export const OWN_PAGES: readonly TestPage[] = pages.map(({ addresses, kind, ...page }) => {
	const [first, ...rest] = addresses;
	if (first === undefined) throw new Error(`${page.file} has no address in pages.json`);
	const path = join(PAGES, page.file);
	return testPage(
		{ name: page.file, file: path, what: page.what },
		page,
		[first, ...rest],
		kind as TestPage['kind'],
	);
});

/** Real articles that the event's coverage began with, which are not part of this repository; empty when they are not here. */
export const SEED_PAGES: readonly TestPage[] = readSeeds();

/** Why there are no seed pages; undefined when there are. */
export const SEEDS_MISSING =
	SEED_PAGES.length > 0 ? undefined : `no seed pages in ${SEEDS} (set SIDELIGHT_SHARED)`;

/** All of these pages under their own addresses, and any others given. */
export function tableOf(testPages: readonly TestPage[], others: Table = {}): Table {
	const entries = testPages.flatMap(({ addresses, file }) => addresses.map((address) => [address, { file }]));
	return { ...Object.fromEntries(entries), ...others };
}

/** A page of ours by its file's name. */
export function ownPage(name: string): TestPage {
	const found = OWN_PAGES.find((page) => page.name === name);
	if (!found) throw new Error(`tests/pages has no ${name}`);
	return found;
}

function readSeeds(): TestPage[] {
	const names = ['samfordcrimson', 'thestockdork'].filter((name) => existsSync(join(SEEDS, `${name}.json`)));
	return names.map((name) => {
		const seed = JSON.parse(readFileSync(join(SEEDS, `${name}.json`), 'utf8'));
		const file = join(SEEDS, `${name}.html`);
		return testPage({ name, file, what: seed.outlet }, seed, [seed.url], 'event');
	});
}

function testPage(
	known: Pick<TestPage, 'name' | 'file' | 'what'>,
	{ must_stay: mustStay, must_hide: mustHide }: Listed,
	addresses: TestPage['addresses'],
	kind: TestPage['kind'],
): TestPage {
	return { ...known, addresses, kind, mustStay, mustHide };
}
