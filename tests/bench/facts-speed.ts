import { readFileSync } from 'node:fs';
import { HARD_CASES } from '../unit/facts/annotated/hard-cases.ts';
import type { FactsCost, Rounds } from './in-browser/facts-cost.ts';
import { scaledPage, storyPage } from './in-browser/synthetic.ts';
import { pagesFolder } from './page-sets.ts';

export const PACKAGED = new URL('../../assets/dossiers/iran-pakistan-2024.json', import.meta.url);
const STORY = 'https://synthetic.example/news/story';
const STORY_WORDS = 5_000;
const SEEDS = pagesFolder() ? ['samfordcrimson', 'thestockdork'] : [];
/** Long articles, by where they are served: sentences that all state something, between some that do not; and articles as they are printed, made longer. */
export const LONG: Readonly<Record<string, string>> = {
	'sentences of ours': STORY,
	...Object.fromEntries(SEEDS.map((seed) => [seed, `https://synthetic.example/news/${seed}`])),
};

/** What answers at these addresses. */
export function longArticles(): Record<string, string> {
	return { [STORY]: story(), ...longSeeds() };
}

function story(): string {
	const english = HARD_CASES.filter(({ language }) => language === 'en').map(({ text }) => text);
	return storyPage(english, STORY_WORDS);
}

function longSeeds(): Record<string, string> {
	return Object.fromEntries(
		SEEDS.map((seed) => {
			const html = readFileSync(`${pagesFolder()}/seeds/${seed}.html`, 'utf8');
			return [LONG[seed] ?? seed, scaledPage(html, STORY_WORDS)];
		}),
	);
}

/** One line of the table. */
export function factsRow({ words, found, facts, readability }: FactsCost): Record<string, number> {
	const share = (which: keyof Rounds) => round(facts[which] / Math.max(0.1, readability[which]));
	return {
		words,
		found,
		'ms, median': round(facts.median),
		'Readability, median': round(readability.median),
		'share, first round': share('first'),
		'share, median': share('median'),
		'share of the least': share('least'),
	};
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
