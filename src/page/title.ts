import type { Outline } from './outline.ts';
import { headingLevel } from './own-features.ts';
import { wordSet, wordSimilarity } from './similarity.ts';
import type { TextRun } from './text-runs.ts';

/** Alike enough to be one of the page's own headlines, worded differently at most in a part. */
const SAME_HEADLINE = 0.55;

/** The texts among which the headline is, with their distinct words, and what the page calls itself. */
export type Candidates = {
	runs: readonly TextRun[];
	words: readonly (readonly string[])[];
	titles: readonly string[];
	outline: Outline;
};

/** Longer texts are no headlines. */
export const LONGEST_TITLE = 300;

/**
 * The block that shows the headline: a heading like one of the titles that the page gives for itself, an `h1` before
 * others. -1 when there is none.
 */
export function findTitle({ runs, words, titles, outline }: Candidates): number {
	const wanted = titles.slice(0, 4).map(wordSet);
	let best = -1;
	let bestScore = 0;
	for (const [at, run] of runs.entries()) {
		if (run.text.length > LONGEST_TITLE) continue;
		const level = headingLevel(run.element.tag);
		let alike = 0;
		for (const title of wanted) alike = Math.max(alike, wordSimilarity(words[at] ?? [], title));
		const score = titleScore(run, level, alike) - besides(run, outline);
		if (alike + level > 0 && score > bestScore + 1e-9) [best, bestScore] = [at, score];
	}
	return best;
}

function titleScore(run: TextRun, level: number, alike: number): number {
	if (level === 0 && alike < 0.9) return 0;
	if (level === 1 && alike < SAME_HEADLINE) return 0.2 + 0.2 * alike;
	if (alike < SAME_HEADLINE) return 0;
	const linked = run.linkChars > 0 && level !== 1 ? 0.3 : 0;
	return alike + (level === 1 ? 1 : level === 2 ? 0.4 : level > 0 ? 0.2 : 0) - linked;
}

/** Far below the column of text stands a teaser rather than the headline. */
function besides({ place }: TextRun, { core }: Outline): number {
	return core && place.depth > core.depth + 12 ? 0.1 : 0;
}
