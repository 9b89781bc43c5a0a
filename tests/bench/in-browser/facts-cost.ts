import { Readability } from '@mozilla/readability';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { articleText } from '../../../src/page/article-text.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';

/** Milliseconds of rounds: finding all facts in this page's article, and Readability on a copy of the page. */
export type FactsCost = { words: number; found: number; facts: Rounds; readability: Rounds };
/** The first, when the engine has compiled nothing yet; the median; the least, when nothing disturbed it. */
export type Rounds = { first: number; median: number; least: number };

const ROUNDS = 25;

/** What finding facts costs on this page. Both run in turn, so that what disturbs one disturbs the other. */
export function timeFacts(dossier: Dossier): FactsCost {
	const index = buildIndex([dossier]);
	const article = articleText(readArticle(readPage(document, parseAddress(location.href)).page));
	const rounds = Array.from({ length: ROUNDS }, () => {
		const copy = document.cloneNode(true) as Document;
		const started = performance.now();
		const { statements, figures, quotes } = findFacts(dossier, article, index);
		const between = performance.now();
		new Readability(copy).parse();
		const found = statements.length + figures.length + quotes.length;
		return { found, facts: between - started, readability: performance.now() - between };
	});
	return {
		words: article.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0),
		found: rounds[0]?.found ?? 0,
		facts: summed(rounds.map(({ facts }) => facts)),
		readability: summed(rounds.map(({ readability }) => readability)),
	};
}

function summed(times: readonly number[]): Rounds {
	const sorted = [...times].sort((one, other) => one - other);
	return {
		first: times[0] ?? 0,
		median: sorted[Math.floor(times.length / 2)] ?? 0,
		least: sorted[0] ?? 0,
	};
}
