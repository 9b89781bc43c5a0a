import type { TextRun } from './text-runs.ts';

/** A stretch of the body, by places of its runs, `end` not included. `score`: the mean over its characters. */
type Stretch = { start: number; end: number; chars: number; score: number };

/** More runs than this that are no body part a stretch of it from the next. */
const GAP = 6;
/** A stretch so much smaller than the main one, and less likely, is another text: a teaser, a note, a comment. */
const SHARE = 0.4;
const LIKELIHOOD = 0.85;

/** Take out of the body what stands apart from it, is small beside it, and looks less like an article. */
export function dropIslands(runs: readonly TextRun[], scores: ArrayLike<number>, inBody: boolean[]): void {
	const stretches = stretchesOf(runs, scores, inBody);
	let main = stretches[0];
	for (const one of stretches) if (main && one.chars * one.score > main.chars * main.score) main = one;
	if (!main) return;
	for (const { start, end, chars, score } of stretches)
		if (chars < SHARE * main.chars && score < LIKELIHOOD * main.score) inBody.fill(false, start, end);
}

function stretchesOf(
	runs: readonly TextRun[],
	scores: ArrayLike<number>,
	inBody: readonly boolean[],
): Stretch[] {
	const stretches: Stretch[] = [];
	for (let at = 0; at < inBody.length; at++) {
		if (!inBody[at]) continue;
		const { length } = (runs[at] as TextRun).text;
		const score = scores[at] as number;
		const last = stretches.at(-1);
		if (last && at - last.end < GAP) {
			last.score = (last.score * last.chars + score * length) / (last.chars + length);
			last.chars += length;
			last.end = at + 1;
		} else stretches.push({ start: at, end: at + 1, chars: length, score });
	}
	return stretches;
}
