import { Readability } from '@mozilla/readability';
import type { Dossier } from '../../../src/dossier/dossier.ts';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { findFacts } from '../../../src/facts/find-facts.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { articleText } from '../../../src/page/article-text.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';

/** Milliseconds, medians of rounds: finding all facts in this page's article, and Readability on a copy of the page. */
export type FactsCost = { words: number; found: number; facts: number; readability: number };

const ROUNDS = 9;

/** What finding facts costs on this page. Both run in turn, so that what disturbs one disturbs the other. */
export function timeFacts(dossier: Dossier): FactsCost {
	const index = buildIndex([dossier]);
	const article = articleText(readArticle(readPage(document, parseAddress(location.href)).page));
	const rounds = Array.from({ length: ROUNDS }, () => {
		const copy = document.cloneNode(true) as Document;
		const started = performance.now();
		const { statements, figures } = findFacts(dossier, article, index);
		const between = performance.now();
		new Readability(copy).parse();
		const found = statements.length + figures.length;
		return { found, facts: between - started, readability: performance.now() - between };
	});
	return {
		words: article.blocks.reduce((sum, { text }) => sum + text.split(' ').length, 0),
		found: rounds[0]?.found ?? 0,
		facts: medianOf(rounds.map(({ facts }) => facts)),
		readability: medianOf(rounds.map(({ readability }) => readability)),
	};
}

function medianOf(times: readonly number[]): number {
	return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
}
