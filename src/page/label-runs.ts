import type { Block, ClutterKind, Label } from './block.ts';
import { guessKind } from './clutter-kind.ts';
import type { Evidence } from './features.ts';
import type { Metadata } from './metadata.ts';
import { MARKERS } from './outline.ts';
import { wordSimilarity, wordsOf } from './similarity.ts';
import type { TextRun } from './text-runs.ts';

/** At or above this a run counts as the article's. */
export const BODY_SCORE = 0.5;
/** Below this a run counts as clutter; in between we are not sure, and keep it. */
export const CLUTTER_SCORE = 0.15;

/** The label of every run, from how likely each is part of the body. */
export function labelRuns(evidence: Evidence, scores: readonly number[], metadata: Metadata): Block[] {
	const first = scores.findIndex((score, at) => score >= BODY_SCORE && at !== evidence.title);
	const last = scores.findLastIndex((score) => score >= BODY_SCORE);
	const span = { first, last, title: evidence.title };
	return evidence.runs.map((run, at) => {
		const score = scores[at] ?? 0;
		const found =
			headLabel({ run, at, evidence, metadata, span, score }) ?? bodyLabel(run, at, evidence, span, score);
		return toBlock(run, at, found);
	});
}

type Found = { label: Label; confidence: number; reasons: string[]; kind?: ClutterKind };
type SpanOfBody = { first: number; last: number; title: number };
type HeadCase = {
	run: TextRun;
	at: number;
	evidence: Evidence;
	metadata: Metadata;
	span: SpanOfBody;
	score: number;
};

function toBlock(run: TextRun, index: number, found: Found): Block {
	const { element, text } = run;
	return { index, element: element.id, run: run.run, tag: element.tag, text, ...found };
}

/** Steps around the headline within which bylines and dates are looked for. */
const HEAD_REACH = 14;

/** Title, byline, date, standfirst: what stands about the article's beginning. */
function headLabel(head: HeadCase): Found | undefined {
	const { run, at, evidence, span, score } = head;
	if (at === span.title) return { label: 'title', confidence: 0.95, reasons: ['like-title'] };
	if (!isAtHead(at, span)) return undefined;
	if (score < BODY_SCORE) return run.text.length > 200 ? undefined : (bylineLabel(head) ?? dateLabel(head));
	if (nearMarker(run, evidence)('standfirst') > 2 || at > span.first + 1) return undefined;
	return { label: 'standfirst', confidence: score, reasons: ['class:standfirst'] };
}

function isAtHead(at: number, { title, first }: SpanOfBody): boolean {
	if (title < 0 && first < 0) return false;
	const start = title >= 0 ? title : first;
	return at >= start - 4 && at <= Math.min(Math.max(first, start) + 2, start + HEAD_REACH);
}

function bylineLabel({ run, evidence, metadata }: HeadCase): Found | undefined {
	const names = wordsOf(metadata.byline ?? '');
	const isNamed = run.text.length < 120 && names.length > 0 && containsName(wordsOf(run.text), names);
	if (isNamed) return { label: 'byline', confidence: 0.9, reasons: ['byline'] };
	if (nearMarker(run, evidence)('author') > 2 || run.text.length >= 80) return undefined;
	return { label: 'byline', confidence: 0.6, reasons: ['class:author'] };
}

function dateLabel({ run, at, evidence }: HeadCase): Found | undefined {
	const signs = evidence.signs[at];
	const near = nearMarker(run, evidence);
	if (!signs?.hasDate || signs.digitShare <= 0.05 || (near('meta') > 3 && near('<time>') > 1))
		return undefined;
	return { label: 'date', confidence: 0.8, reasons: ['date'] };
}

function containsName(words: readonly string[], name: readonly string[]): boolean {
	return wordSimilarity(words, name) > 0.5 || name.slice(0, 2).every((word) => words.includes(word));
}

function nearMarker(run: TextRun, evidence: Evidence): (marker: string) => number {
	const markers = evidence.outline.markersAt(run.place);
	return (marker) => {
		const depth = markers[MARKERS.indexOf(marker)] ?? -1;
		return depth < 0 ? Number.POSITIVE_INFINITY : run.place.depth - depth;
	};
}

function bodyLabel(run: TextRun, at: number, evidence: Evidence, span: SpanOfBody, score: number): Found {
	const near = nearMarker(run, evidence);
	const isInside = at > Math.min(span.first, span.title < 0 ? span.first : span.title) && at <= span.last + 1;
	const isCaption =
		near('<figcaption>') <= 2 || (near('<figure>') <= 4 && near('<a>') > 4) || near('caption') <= 1;
	if (isCaption && isInside && (score < BODY_SCORE || near('<figcaption>') <= 2))
		return { label: 'caption', confidence: 0.8, reasons: ['caption'] };
	if (score >= BODY_SCORE)
		return { label: 'body', confidence: score, reasons: bodyReasons(run, at, evidence) };
	const guess = guessKind(
		run,
		evidence.signs[at] as Evidence['signs'][number],
		evidence.outline.markersAt(run.place),
	);
	if (score >= CLUTTER_SCORE)
		return { label: 'other', confidence: 1 - score, reasons: ['unsure', ...guess.reasons] };
	return { label: 'clutter', confidence: 1 - score, ...guess };
}

function bodyReasons(run: TextRun, at: number, evidence: Evidence): string[] {
	const reasons: string[] = [];
	if ((evidence.prose[at] ?? 0) > 0) reasons.push('prose');
	if ((evidence.outline.core?.depth ?? Number.POSITIVE_INFINITY) <= run.place.depth)
		reasons.push('article-column');
	if (evidence.rows[at] && run.linkChars < 0.2 * run.text.length) reasons.push('few-links');
	return reasons;
}
