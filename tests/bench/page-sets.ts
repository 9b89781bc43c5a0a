import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/cli/parse-html.ts';
import { parseAddress } from '../../src/page/address.ts';

/** The sets of labelled pages, as the shared folder names them. */
export const PAGE_SETS = ['aeb', 'wcxb', 'news', 'segments'] as const;
export type PageSet = (typeof PAGE_SETS)[number];

/** One labelled page. `with` must stay in the article's text, `without` must not be in it. */
export type TruePage = {
	set: PageSet;
	id: string;
	url: string;
	type?: string;
	title?: string;
	author?: string | string[];
	published?: string;
	body?: string;
	with?: string[];
	without?: string[];
	lang?: string;
};

/** `tuned`: models and thresholds may look at it. `apart`: only measured. Pages of one site are in one half. */
export type Half = 'tuned' | 'apart';

const SHARED = process.env.SIDELIGHT_SHARED ?? resolve(import.meta.dirname, '../../../shared');

/** Where the labelled pages lie; undefined when the shared folder is not there. */
export function pagesFolder(): string | undefined {
	const folder = join(SHARED, 'pages');
	return existsSync(folder) ? folder : undefined;
}

export function loadTruth(set: PageSet): TruePage[] {
	const folder = pagesFolder();
	if (!folder) return [];
	const lines = gunzipSync(readFileSync(join(folder, set, 'truth.jsonl.gz')))
		.toString('utf8')
		.split('\n');
	return lines.filter((line) => line !== '').map((line) => ({ set, ...JSON.parse(line) }) as TruePage);
}

export function loadHtml({ set, id }: Pick<TruePage, 'set' | 'id'>): string {
	return decodeHtml(gunzipSync(readFileSync(join(pagesFolder() ?? '', set, `${id}.html.gz`))));
}

export function halfOf({ url }: Pick<TruePage, 'url'>): Half {
	let hash = 2166136261;
	for (const character of siteOf(url))
		hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
	return (hash >>> 7) % 2 === 0 ? 'tuned' : 'apart';
}

/** The host without its subdomains, roughly: two labels, three where the second is as short as in `co.uk`. */
export function siteOf(url: string): string {
	const labels = parseAddress(url).host.split('.');
	const short = (labels.at(-2)?.length ?? 0) <= 3 && labels.length > 2;
	return labels.slice(short ? -3 : -2).join('.');
}
