import type { Concept, Quotation } from '../dossier/dossier.ts';
import { foldText } from '../text/fold.ts';
import { attributionOf } from './attribution.ts';
import type { QuoteMention } from './mention.ts';
import type { SentenceView } from './sentence-view.ts';
import { isSpeaker } from './speakers.ts';

/** So much of a quotation's words of meaning, and so many at least, in one sentence retell it. */
const SHARE = 0.7;
const FEWEST = 4;
/** Words count as the same when they begin so ("poses", "posed"). */
const STEM = 5;
const SMALL = 4;
const EMPTY = new Set(
	'this that with from have will would their there were been which also into them they your ours'.split(' '),
);

/** Where an article retells a quotation in its own sentence, as the words of the one who said it. */
export function findRetold(
	quotation: Quotation,
	views: readonly SentenceView[],
	kinds: ReadonlyMap<string, Concept['kind']>,
): QuoteMention[] | undefined {
	const wanted = stems(foldText(quotation.text).split(/[^\p{L}\p{M}\p{N}]+/u));
	if (wanted.size < FEWEST) return undefined;
	for (const view of views) {
		const here = stems(view.words.map(({ text }) => text));
		const same = [...wanted].filter((stem) => here.has(stem)).length;
		if (same < FEWEST || same < SHARE * wanted.size) continue;
		const { how, by } = attributionOf(view, kinds);
		if (how === 'asserted' || !by.some((speaker) => isSpeaker(speaker, quotation))) continue;
		const { block, start, end, text } = view;
		return [
			{
				quotation: quotation.id,
				how: 'indirect',
				passages: [{ block: block.index, start, end }],
				quote: text,
				by,
			},
		];
	}
	return undefined;
}

function stems(words: readonly string[]): Set<string> {
	return new Set(
		words.filter((word) => word.length >= SMALL && !EMPTY.has(word)).map((word) => word.slice(0, STEM)),
	);
}
