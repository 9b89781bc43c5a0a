import type { Block, ClutterKind, Label } from './block.ts';
import { bodySpan, type SpanOfBody } from './body-span.ts';
import { guessKind, type KindGuess } from './clutter-kind.ts';
import type { Evidence } from './features.ts';
import { HEAD_REACH, headLabel } from './head-labels.ts';
import { isWithin, type Marks, markerOf, marksAt } from './markers.ts';
import type { Metadata } from './metadata.ts';
import type { Scores } from './score-runs.ts';
import { wordsOf } from './similarity.ts';
import type { StrongSign } from './strong-signs.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** The label of every run, from how likely each is part of the body. */
export function labelRuns(evidence: Evidence, { final: scores, signs }: Scores, metadata: Metadata): Block[] {
	const { runs } = evidence;
	const span = bodySpan(evidence, scores);
	const names = wordsOf(metadata.byline ?? '');
	const captionsAreBody = captionShare(evidence, span.inBody) > CAPTION_SHARE;
	const blocks: Block[] = [];
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at] as TextRun;
		const marks = marksAt(run.place);
		const score = scores[at] as number;
		// Most of a page was dismissed at a glance and stands nowhere near the article.
		if (score === 0 && isFarFromArticle(at, span)) {
			blocks.push(farBlock(run, at, guessKind(run, evidence.signs[at] as TextSigns, marks)));
			continue;
		}
		const isBody = span.inBody[at] as boolean;
		const runCase = {
			run,
			at,
			evidence,
			marks,
			names,
			span,
			captionsAreBody,
			isBody,
			score,
			sign: signs[at],
		};
		blocks.push(toBlock(run, at, headLabel(runCase) ?? bodyLabel(runCase)));
	}
	return blocks;
}

/** Whether a run is neither about the headline nor between it and the article's end, where captions and bylines stand. */
function isFarFromArticle(at: number, { first, last, title }: SpanOfBody): boolean {
	const start = title < 0 ? first : first < 0 ? title : Math.min(first, title);
	return at < start - HEAD_REACH || at > Math.max(last, title) + HEAD_REACH;
}

/** A label and why. */
export type Found = { label: Label; confidence: number; reasons: string[]; kind?: ClutterKind };
/** One run in question, with all that its label depends on. */
export type RunCase = {
	run: TextRun;
	at: number;
	evidence: Evidence;
	marks: Marks | undefined;
	/** The words of the author's name. */
	names: readonly string[];
	span: SpanOfBody;
	/** What is named a caption holds much of the text, as in a slideshow that is the article. */
	captionsAreBody: boolean;
	score: number;
	isBody: boolean;
	sign: StrongSign | undefined;
};

function toBlock(
	{ element, run, text }: TextRun,
	index: number,
	{ label, confidence, reasons, kind }: Found,
): Block {
	const { id, tag } = element;
	return kind === undefined
		? { index, element: id, run, tag, text, label, confidence, reasons }
		: { index, element: id, run, tag, text, label, confidence, kind, reasons };
}

function farBlock({ element, run, text }: TextRun, index: number, { kind, reasons }: KindGuess): Block {
	const { id, tag } = element;
	return { index, element: id, run, tag, text, label: 'clutter', confidence: 1, kind, reasons };
}

function bodyLabel(runCase: RunCase): Found {
	const { run, at, evidence, marks, span, score, isBody, sign } = runCase;
	if (isCaption(runCase)) return { label: 'caption', confidence: 0.8, reasons: ['caption'] };
	if (isBody) return { label: 'body', confidence: score, reasons: bodyReasons(run, at, evidence) };
	const signs = evidence.signs[at] as TextSigns;
	const guess = guessKind(run, signs, marks);
	if (score >= clutterLimit(runCase, guess))
		return { label: 'other', confidence: 1 - score, reasons: ['unsure', ...guess.reasons] };
	const kind = sign?.kind ?? guess.kind;
	const reasons = sign ? [...new Set([sign.reason, ...guess.reasons])] : guess.reasons;
	const isPartOfBody = at > span.first && at < span.last;
	return {
		label: 'clutter',
		confidence: 1 - score,
		kind,
		reasons: isPartOfBody ? [...reasons, 'inside-article'] : reasons,
	};
}

const FIGCAPTION = markerOf('<figcaption>');
const FIGURE = markerOf('<figure>');
const LINK = markerOf('<a>');
const CAPTION = markerOf('caption');

/** A caption's own markup says so, and it stands between the headline and the article's end. */
function isCaption({ run, at, marks, span, captionsAreBody, isBody, sign }: RunCase): boolean {
	const start = span.title < 0 ? span.first : Math.min(span.first, span.title);
	if (at <= start || at > span.last + 1 || (sign && !isBody)) return false;
	const { depth } = run.place;
	if (isWithin(marks, FIGCAPTION, depth, 2)) return true;
	const isNamed = isWithin(marks, CAPTION, depth, 1);
	if (isBody) return isNamed && !captionsAreBody;
	const isInFigure = isWithin(marks, FIGURE, depth, 4) && !isWithin(marks, LINK, depth, 4);
	return isInFigure || isNamed;
}

const CAPTION_SHARE = 0.2;

/** How much of the body's text is named a caption by its own element or the one around it. */
function captionShare({ runs }: Evidence, inBody: readonly boolean[]): number {
	let [captions, chars] = [0, 0];
	for (let at = 0; at < runs.length; at++) {
		if (!inBody[at]) continue;
		const { text, place } = runs[at] as TextRun;
		chars += text.length;
		if (isWithin(marksAt(place), CAPTION, place.depth, 1)) captions += text.length;
	}
	return captions / Math.max(1, chars);
}

/**
 * Below this a run counts as clutter; in between we are not sure, and keep it. Prose in the article's column is given
 * up last, what a strong sign or its links speak against first.
 */
function clutterLimit({ run, at, evidence, span, sign }: RunCase, guess: KindGuess): number {
	const isProse = (evidence.prose[at] ?? 0) > 0;
	if (sign) return isProse && sign.against < CERTAIN ? SIGNED_PROSE_LIMIT : SIGNED_LIMIT;
	if (run.linkChars > 0.8 * run.text.length) return LINKED_LIMIT;
	const isInside = at > span.first && at < span.last;
	// What looks like the article's other paragraphs is never given up for its score alone.
	if (isInside && isProse) return span.shapes.has(evidence.shapes[at] as number) ? 0 : PROSE_LIMIT;
	return guess.reasons[0] === 'outside-article' ? PROSE_LIMIT : PLAIN_LIMIT;
}

/** A sign from here on needs no second opinion. */
const CERTAIN = 4;
const SIGNED_LIMIT = 0.4;
const SIGNED_PROSE_LIMIT = 0.12;
const LINKED_LIMIT = 0.2;
const PLAIN_LIMIT = 0.1;
const PROSE_LIMIT = 0.05;

function bodyReasons(run: TextRun, at: number, evidence: Evidence): string[] {
	const reasons: string[] = [];
	if ((evidence.prose[at] ?? 0) > 0) reasons.push('prose');
	if ((evidence.outline.core?.depth ?? Number.POSITIVE_INFINITY) <= run.place.depth)
		reasons.push('article-column');
	if (run.linkChars < 0.2 * run.text.length) reasons.push('few-links');
	return reasons;
}
