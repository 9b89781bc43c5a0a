import type { SpanOfBody } from './body-span.ts';
import type { Found, RunCase } from './label-runs.ts';
import { nearMarker } from './outline.ts';
import { distinctWords, wordSimilarity, wordsOf } from './similarity.ts';

/** Steps around the headline within which bylines and dates are looked for. */
const HEAD_REACH = 14;

/** Title, byline, date, standfirst: what stands about the article's beginning; undefined for anything else. */
export function headLabel(head: RunCase): Found | undefined {
	const { run, at, evidence, span, score, isBody } = head;
	if (at === span.title) return { label: 'title', confidence: 0.95, reasons: ['like-title'] };
	if (!isAtHead(at, span)) return undefined;
	if (!isBody) return run.text.length > 200 ? undefined : (bylineLabel(head) ?? dateLabel(head));
	if (nearMarker(run, evidence)('standfirst') > 2 || at > span.first + 1) return undefined;
	return { label: 'standfirst', confidence: score, reasons: ['class:standfirst'] };
}

function isAtHead(at: number, { title, first }: SpanOfBody): boolean {
	if (title < 0 && first < 0) return false;
	const start = title >= 0 ? title : first;
	return at >= start - 4 && at <= Math.min(Math.max(first, start) + 2, start + HEAD_REACH);
}

function bylineLabel({ run, evidence, metadata }: RunCase): Found | undefined {
	const names = wordsOf(metadata.byline ?? '');
	const isNamed = run.text.length < 120 && names.length > 0 && containsName(distinctWords(run.text), names);
	if (isNamed) return { label: 'byline', confidence: 0.9, reasons: ['byline'] };
	if (nearMarker(run, evidence)('author') > 2 || run.text.length >= 80) return undefined;
	return { label: 'byline', confidence: 0.6, reasons: ['class:author'] };
}

function dateLabel({ run, at, evidence }: RunCase): Found | undefined {
	const signs = evidence.signs[at];
	const near = nearMarker(run, evidence);
	if (!signs?.hasDate || signs.digitShare <= 0.05 || (near('meta') > 3 && near('<time>') > 1))
		return undefined;
	return { label: 'date', confidence: 0.8, reasons: ['date'] };
}

function containsName(words: readonly string[], name: readonly string[]): boolean {
	return wordSimilarity(words, new Set(name)) > 0.5 || name.slice(0, 2).every((word) => words.includes(word));
}
