import { readdirSync, readFileSync } from 'node:fs';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { makeFingerprint } from '../../src/coverage/fingerprint.ts';
import { compareTexts, findKnownTexts, type TextMatch } from '../../src/coverage/known-texts.ts';
import { hashWords } from '../../src/coverage/shingles.ts';
import { articleText, type TextBlock } from '../../src/page/article-text.ts';
import { readArticle } from '../../src/page/read-article.ts';
import { readSeeds } from '../contracts/shared.ts';
import { EVENT_PAGES } from '../e2e/recognition-pages.ts';
import * as alter from '../unit/coverage/alterations.ts';
import { loadHtml, loadTruth } from './page-sets.ts';

/** How surely known texts are told apart from independent ones, however they were altered: `npm run bench:known-texts`. */
const ROUNDS = 200;
type Change = (text: string[], random: () => number) => string[];
const WAYS: Readonly<Record<string, Change>> = {
	'as it is': (text) => text,
	reordered: alter.reorder,
	'cut to a third': alter.cutToThird,
	'with as much boilerplate': alter.addBoilerplate,
};

const seeds = readSeeds();
const known = seeds.map(({ url, must_stay }) => makeFingerprint(url, hashWords(alter.bodyOf(must_stay))));

for (const { url, must_stay } of seeds) {
	const random = alter.seeded(5);
	const rows = Object.entries(WAYS).flatMap(([way, change]) =>
		[0, 0.1, 0.3, 0.6].map((share) => {
			const rounds = Array.from({ length: ROUNDS }, () =>
				alter.bodyOf(change(alter.changeWords(must_stay, share, random), random)),
			);
			return { way, changed: share, ...row(rounds, url) };
		}),
	);
	console.log(`\n${url}: ${ROUNDS} alterations of each kind; the fewest of what is shared`);
	console.table(rows);
}

const own = pagesOf(new URL('../pages/', import.meta.url));
console.log('\nTexts that are independent: what the most is that one of them shares with any known text');
console.table({
	'articles and other pages of ours': most([
		...own,
		...EVENT_PAGES.map(({ html }) => blocksOf(html, 'https://ours.example/a')),
	]),
	'the news': most(loadTruth('news').map((page) => blocksOf(loadHtml(page), page.url))),
	'the known texts, one with the other': most(
		seeds.map(({ must_stay }) => alter.bodyOf(must_stay)),
		true,
	),
});

function row(rounds: readonly TextBlock[][], url: string) {
	const found = rounds.filter((blocks) => findKnownTexts({ blocks }, known)[0]?.coverage === url);
	const matches = rounds.map((blocks) =>
		compareTexts({ blocks }, known).find(({ coverage }) => coverage === url),
	);
	const least = (value: (match: TextMatch) => number) =>
		Math.min(...matches.map((match) => (match ? value(match) : 0)));
	return {
		recall: found.length / rounds.length,
		hashes: least(({ hashes }) => hashes),
		'of its words': round(least(({ ownShare }) => ownShare)),
		'of the known text': round(least(({ ofKnown }) => ofKnown)),
	};
}

/** Of an article that is a known text itself, only what it shares with the others. */
function most(texts: readonly TextBlock[][], isKnown = false) {
	const isOther = ({ share }: TextMatch) => !isKnown || share < 0.9;
	const matches = texts.flatMap((blocks) => compareTexts({ blocks }, known).filter(isOther));
	const top = (value: (match: TextMatch) => number) => Math.max(0, ...matches.map(value));
	return {
		texts: texts.length,
		hashes: top(({ hashes }) => hashes),
		'of its words': round(top(({ ownShare }) => ownShare)),
		'of the known text': round(top(({ ofKnown }) => ofKnown)),
		found: texts.filter((blocks) => findKnownTexts({ blocks }, known).some(isOther)).length,
	};
}

function pagesOf(folder: URL): TextBlock[][] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.html'));
	return names.map((name) =>
		blocksOf(readFileSync(new URL(name, folder), 'utf8'), `https://ours.example/${name}`),
	);
}

function blocksOf(html: string, url: string): TextBlock[] {
	return articleText(readArticle(parseHtml(html, url))).blocks;
}

function round(value: number): number {
	return Math.round(value * 1000) / 1000;
}
