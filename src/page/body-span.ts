import type { Evidence } from './features.ts';
import { dropIslands } from './islands.ts';
import type { TextRun } from './text-runs.ts';

/** Which runs are the article's body, and what they show. */
export type SpanOfBody = {
	/** For each run whether it is of the body. */
	inBody: readonly boolean[];
	/** Places of the first and last body run, and of the headline; -1 when there is none. */
	first: number;
	last: number;
	title: number;
	/** Looks most of whose text is body. */
	shapes: ReadonlySet<number>;
};

/** Draw the line between the body and all else, from how likely each run is part of the body. */
export function bodySpan(evidence: Evidence, scores: Float64Array): SpanOfBody {
	const title = evidence.headline.at;
	const limit = bodyLimit(evidence, scores);
	const early = earlyEnd(evidence, scores);
	const inBody = new Array<boolean>(scores.length).fill(false);
	const isSure = (at: number) =>
		at === title || (scores[at] ?? 0) >= (at < early ? Math.max(limit, EARLY_LIMIT) : limit);
	for (let at = 0; at < scores.length; at++) {
		// Most of a page was dismissed at a glance.
		if (scores[at] === 0 || at === title) continue;
		inBody[at] = isSure(at) || ((scores[at] as number) >= BETWEEN_LIMIT && isSure(at - 1) && isSure(at + 1));
	}
	dropIslands(evidence.runs, scores, inBody);
	const shapes = bodyShapes(evidence, inBody);
	return { inBody, first: inBody.indexOf(true), last: inBody.lastIndexOf(true), title, shapes };
}

/** What stands well before the headline of an article that follows it must be all but sure. */
const EARLY_LIMIT = 0.9;
const EARLY_STEPS = 3;
/** Characters of likely body from which on an article is there. */
const SOME_BODY = 400;

/** The place before which runs stand well before the headline; 0 where no article follows it. */
function earlyEnd({ runs, headline }: Evidence, scores: Float64Array): number {
	let chars = 0;
	for (let at = Math.max(0, headline.at); at < runs.length; at++)
		if ((scores[at] as number) >= LIKELY) chars += (runs[at] as TextRun).text.length;
	return chars < SOME_BODY ? 0 : headline.at - EARLY_STEPS;
}

const LIKELY = 0.5;
const LEAST_LIMIT = 0.35;
const LIMIT_SHARE = 0.7;
/** Between two runs of the body a doubtful one is of it too. */
const BETWEEN_LIMIT = 0.4;

/**
 * The score from which on a run counts as the article's: a share of what the likely body scores. Where the body is
 * plain, a doubtful run is not of it; where all is doubtful, the likelier part has to do.
 */
function bodyLimit({ runs }: Evidence, scores: Float64Array): number {
	let [sum, chars] = [0, 0];
	for (let at = 0; at < scores.length; at++) {
		const score = scores[at] as number;
		if (score < LIKELY) continue;
		const { length } = (runs[at] as TextRun).text;
		sum += score * length;
		chars += length;
	}
	return chars === 0 ? LIKELY : Math.max(LEAST_LIMIT, (LIMIT_SHARE * sum) / chars);
}

function bodyShapes({ runs, shapes }: Evidence, inBody: readonly boolean[]): Set<number> {
	// There are at most as many shapes as runs.
	const balance = new Float64Array(runs.length);
	for (let at = 0; at < runs.length; at++) {
		const { length } = (runs[at] as TextRun).text;
		const shape = shapes[at] as number;
		balance[shape] = (balance[shape] as number) + (inBody[at] ? length : -length);
	}
	const found = new Set<number>();
	for (let shape = 0; shape < balance.length; shape++) if ((balance[shape] as number) > 0) found.add(shape);
	return found;
}
