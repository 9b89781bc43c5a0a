import type { Outline } from './outline.ts';
import { headingLevel } from './own-features.ts';
import { wordSet, wordSimilarity, wordsOf } from './similarity.ts';
import type { TextRun } from './text-runs.ts';

/** Alike enough to be one of the page's own headlines, worded differently at most in a part. */
const SAME_HEADLINE = 0.55;

/**
 * The block that shows the headline: a heading like one of the titles that the page gives for itself, an `h1` before
 * others. -1 when there is none.
 */
export function findTitle(runs: readonly TextRun[], titles: readonly string[], outline: Outline): number {
	const wanted = titles.slice(0, 4).map(wordSet);
	let best = -1;
	let bestScore = 0;
	for (const [at, run] of runs.entries()) {
		if (run.text.length > 300) continue;
		const score = titleScore(run, wanted, outline);
		if (score > bestScore + 1e-9) [best, bestScore] = [at, score];
	}
	return best;
}

function titleScore(run: TextRun, titles: readonly ReadonlySet<string>[], { core }: Outline): number {
	const level = headingLevel(run.element.tag);
	const words = wordsOf(run.text);
	const alike = Math.max(0, ...titles.map((title) => wordSimilarity(words, title)));
	if (level === 0 && alike < 0.9) return 0;
	if (level === 1 && alike < SAME_HEADLINE) return 0.2 + 0.2 * alike;
	if (alike < SAME_HEADLINE) return 0;
	const linked = run.linkChars > 0 && level !== 1 ? 0.3 : 0;
	const beside = core && run.place.depth > core.depth + 12 ? 0.1 : 0;
	return alike + (level === 1 ? 1 : level === 2 ? 0.4 : level > 0 ? 0.2 : 0) - linked - beside;
}
