import type { SpanOfBody } from './body-span.ts';
import type { Found, RunCase } from './label-runs.ts';
import { isWithin, markerOf } from './markers.ts';
import { wordSet } from './similarity.ts';
import { digitShare, hasDate } from './text-signs.ts';

/** Steps around the headline within which bylines and dates are looked for. */
export const HEAD_REACH = 14;

/** Title, byline, date, standfirst: what stands about the article's beginning; undefined for anything else. */
export function headLabel(head: RunCase): Found | undefined {
	const { run, at, span, score, isBody } = head;
	if (at === span.title) return { label: 'title', confidence: 0.95, reasons: ['like-title'] };
	if (!isAtHead(at, span)) return undefined;
	if (isStandfirst(head))
		return { label: 'standfirst', confidence: Math.max(0.6, score), reasons: ['class:standfirst'] };
	if (!isBody) return run.text.length > 200 ? undefined : (bylineLabel(head) ?? dateLabel(head));
	return undefined;
}

/** What is named so and stands between the headline and the second paragraph, unless it is all but surely something else. */
function isStandfirst({ run, at, marks, span, score, isBody }: RunCase): boolean {
	if (at > span.first + 1 || at < span.title || !isWithin(marks, STANDFIRST, run.place.depth, 2))
		return false;
	return (
		isBody ||
		(score >= LEAST_SCORE && run.text.length >= LEAST_STANDFIRST && run.linkChars < 0.3 * run.text.length)
	);
}

/** Below this a run is something else for sure, whatever it is called; and shorter ones are labels. */
const LEAST_SCORE = 0.1;
const LEAST_STANDFIRST = 40;

function isAtHead(at: number, { title, first }: SpanOfBody): boolean {
	if (title < 0 && first < 0) return false;
	const start = title >= 0 ? title : first;
	return at >= start - 4 && at <= Math.min(Math.max(first, start) + 2, start + HEAD_REACH);
}

const STANDFIRST = markerOf('standfirst');
const AUTHOR = markerOf('author');
const META = markerOf('meta');
const TIME = markerOf('<time>');

function bylineLabel({ run, marks, names }: RunCase): Found | undefined {
	const { length } = run.text;
	if (length < 120 && names.length > 0 && containsName(wordSet(run.text), names))
		return { label: 'byline', confidence: 0.9, reasons: ['byline'] };
	if (length >= 80 || !isWithin(marks, AUTHOR, run.place.depth, 2)) return undefined;
	return { label: 'byline', confidence: 0.6, reasons: ['class:author'] };
}

function dateLabel({ run, marks }: RunCase): Found | undefined {
	const { text, place } = run;
	if (!isWithin(marks, META, place.depth, 3) && !isWithin(marks, TIME, place.depth, 1)) return undefined;
	if (digitShare(text) <= 0.05 || !hasDate(text)) return undefined;
	return { label: 'date', confidence: 0.8, reasons: ['date'] };
}

/** Whether a text has most words in common with a name, or its first two. */
function containsName(words: ReadonlySet<string>, name: readonly string[]): boolean {
	const known = new Set(name);
	const shared = [...known].filter((word) => words.has(word)).length;
	return 4 * shared > words.size + known.size || name.slice(0, 2).every((word) => words.has(word));
}
