import type { Passage, Span } from '../page/block.ts';
import { rangeOf } from '../page/text-map.dom.ts';
import type { Report } from '../report/report.ts';
import type { PaintedPassage, PaintedPlace } from '../sidebar/highlights.dom.ts';
import type { Target } from '../sidebar/target.ts';
import { clauses } from '../text/sentences.ts';
import type { PlacedReport } from './annotation-input.dom.ts';
import type { ArticleReading } from './article-reading.dom.ts';

/** All passages of a report with their live ranges. One that is no longer in the page is left out, never put elsewhere. */
export function passagesOf({ report, on }: PlacedReport): PaintedPassage[] {
	return targetsOf(report).map(({ kind, id, passages }) => ({
		kind,
		id,
		places: passages.flatMap((passage) => livePlace(on, passage) ?? []),
	}));
}

/** Where an article has the words of a known text; nothing where it has none. */
export function sharedRanges({ report, on }: PlacedReport): Range[] {
	return report.text.contains?.passages.flatMap((passage) => livePlace(on, passage)?.range ?? []) ?? [];
}

function targetsOf({ statements, figures, quotes }: Report): (Target & { passages: Passage[] })[] {
	return [
		...statements.flatMap(({ statement: { id }, mention }) =>
			mention ? [{ kind: 'statement' as const, id, passages: mention.passages }] : [],
		),
		...figures
			.filter(({ mentions }) => mentions.length > 0)
			.map(({ figure: { id }, mentions }) => ({
				kind: 'figure' as const,
				id,
				passages: mentions.flatMap(({ passages }) => passages),
			})),
		...quotes.flatMap(({ quotation: { id }, mention }) =>
			mention ? [{ kind: 'quote' as const, id, passages: mention.passages }] : [],
		),
	];
}

function livePlace(on: ArticleReading, passage: Passage): PaintedPlace | undefined {
	const range = liveRange(on, passage);
	const { text = '' } = on.article.blocks[passage.block] ?? {};
	return range && { range, quote: sentenceOf(text, passage) };
}

/** Where a passage stands now; undefined when it is no longer in the page. */
export function liveRange({ article, reading }: ArticleReading, passage: Passage): Range | undefined {
	const block = article.blocks[passage.block];
	if (!block) return undefined;
	const element = reading.nodeOf(block.element) as Element | undefined;
	return element?.isConnected ? rangeOf(element, block, passage) : undefined;
}

/** What a passage says; of one that is less than a sentence, such as a number, the sentence around it. */
function sentenceOf(text: string, { start, end }: Span): string {
	const around = clauses(text).find((sentence) => sentence.start <= start && end <= sentence.end);
	return text.slice(around?.start ?? start, around?.end ?? end);
}
