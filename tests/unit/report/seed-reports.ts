import { existsSync, readFileSync } from 'node:fs';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import type { ArticleText } from '../../../src/page/article-text.ts';
import type { Block } from '../../../src/page/block.ts';
import { makeReport } from '../../../src/report/make-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { DOSSIER } from '../event/dossier.ts';
import { blocksOf } from '../facts/blocks.ts';

export const SHARED = process.env.SIDELIGHT_SHARED ?? new URL('../../../../shared', import.meta.url).pathname;
export const SEEDS_ARE_HERE = existsSync(`${SHARED}/pages/seeds`);

/** One of the two texts with which it began, as its page is read: what is to be hidden is labelled so. */
export type Seed = { texts: string[]; blocks: Block[]; article: ArticleText };

const INDEX = buildIndex([DOSSIER]);
/** What the pages say of their days: the one in its address and its caption, the other nowhere. */
const PUBLISHED: Record<string, string> = { samfordcrimson: '2024-01-29' };

/** A seed's text; nothing where the seeds are not here. */
export function readSeed(name: string): Seed {
	const { must_stay: texts, must_hide: hidden } = SEEDS_ARE_HERE
		? JSON.parse(readFileSync(`${SHARED}/pages/seeds/${name}.json`, 'utf8'))
		: { must_stay: [], must_hide: [] };
	const all: string[] = [...texts, ...hidden];
	const labelOf = (text: string, i: number) =>
		i >= texts.length ? 'clutter' : /via AP\)$/.test(text) ? 'caption' : 'body';
	const blocks = blocksOf(all, (text, i) => (i === 0 ? 'title' : labelOf(text, i)));
	const published = PUBLISHED[name];
	return {
		texts: all,
		blocks,
		article: {
			href: `https://${name}.example/`,
			title: all[0] ?? '',
			blocks,
			...(published && { published }),
		},
	};
}

/** What the report says of a seed. */
export function seedReport(name: string): Report {
	const { article } = readSeed(name);
	return makeReport({
		article,
		dossier: DOSSIER,
		recognition: { dossier: DOSSIER.id, score: 1, matches: true, evidence: [], contributions: [] },
		findings: findFacts(DOSSIER, article, INDEX),
		coverage: { more: [] },
	});
}
