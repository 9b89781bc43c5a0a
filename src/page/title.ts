import type { Outline } from './outline.ts';
import { Likeness } from './similarity.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';

/** The block that shows the headline: its place in the list of runs, -1 when there is none, and how like the page's titles it is. */
export type Headline = { at: number; likeness: number };

/** Alike enough to be one of the page's own headlines, worded differently at most in a part. */
const SAME_HEADLINE = 0.55;
/** What is no heading must say nearly the same. */
const SAME_WORDS = 0.9;

/** Longer texts are no headlines. */
export const LONGEST_TITLE = 300;

/** A heading like one of the titles that the page gives for itself, an `h1` before others. */
export function findTitle(runs: readonly TextRun[], titles: readonly string[], outline: Outline): Headline {
	const wanted = titles.slice(0, 4);
	const known = new Likeness(wanted);
	const best: Headline = { at: -1, likeness: 0 };
	let bestScore = 0;
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at] as TextRun;
		const { length } = run.text;
		if (length > LONGEST_TITLE) continue;
		const level = headingLevel(run.element.tag);
		// Most runs are neither headings nor as long as a title: they are not looked at.
		if (level === 0 && !isAsLongAsOne(length, wanted)) continue;
		known.compare(run.text);
		const likeness = known.most(0, known.size);
		const score = titleScore(run, level, likeness) - besides(run, outline);
		if (likeness + level === 0 || score <= bestScore + 1e-9) continue;
		bestScore = score;
		best.at = at;
		best.likeness = likeness;
	}
	return best;
}

function isAsLongAsOne(length: number, titles: readonly string[]): boolean {
	for (let at = 0; at < titles.length; at++) {
		const other = (titles[at] as string).length;
		if (length > 0.6 * other && length < 1.6 * other) return true;
	}
	return false;
}

function titleScore(run: TextRun, level: number, alike: number): number {
	if (level === 0 && alike < SAME_WORDS) return 0;
	if (level === 1 && alike < SAME_HEADLINE) return 0.2 + 0.2 * alike;
	if (alike < SAME_HEADLINE) return 0;
	const linked = run.linkChars > 0 && level !== 1 ? 0.3 : 0;
	return alike + (level === 1 ? 1 : level === 2 ? 0.4 : level > 0 ? 0.2 : 0) - linked;
}

/** Far below the column of text stands a teaser rather than the headline. */
function besides({ place }: TextRun, { core }: Outline): number {
	return core && place.depth > core.depth + 12 ? 0.1 : 0;
}
