import type { Passage } from '../page/block.ts';
import { rangeOf } from '../page/text-map.dom.ts';
import type { Report } from '../report/report.ts';
import type { PaintedPassage } from '../sidebar/highlights.dom.ts';
import type { OwnBlock } from './own-article.ts';

type Place = { blocks: readonly OwnBlock[]; elementOf: (element: number) => Element | undefined };

/** Where our article states what the report found, as live ranges. */
export function ownPassages({ statements, figures, quotes }: Report, place: Place): PaintedPassage[] {
	const places = (passages: readonly Passage[]) => passages.flatMap((passage) => painted(passage, place));
	const [statement, figure, quote] = ['statement', 'figure', 'quote'] as const;
	return [
		...statements.flatMap(({ statement: { id }, mention }) =>
			mention ? [{ kind: statement, id, places: places(mention.passages) }] : [],
		),
		...figures.flatMap(({ figure: { id }, mentions }) =>
			mentions.length > 0
				? [{ kind: figure, id, places: places(mentions.flatMap(({ passages }) => passages)) }]
				: [],
		),
		...quotes.flatMap(({ quotation: { id }, mention }) =>
			mention ? [{ kind: quote, id, places: places(mention.passages) }] : [],
		),
	];
}

function painted(passage: Passage, { blocks, elementOf }: Place): PaintedPassage['places'] {
	const block = blocks[passage.block];
	const element = block && elementOf(block.element);
	const range = element && rangeOf(element, block, passage);
	return range ? [{ range, quote: block.text.slice(passage.start, passage.end) }] : [];
}
