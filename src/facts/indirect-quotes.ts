import type { Concept, Quotation } from '../dossier/dossier.ts';
import { foldText } from '../text/fold.ts';
import { attributionOf } from './attribution.ts';
import type { QuoteMention, Speaker } from './mention.ts';
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

/** A sentence that gives somebody's words as its own, with the stems of its words. */
type Retelling = { view: SentenceView; by: Speaker[]; stems: ReadonlySet<string> };

/** The sentences in which an article may retell what somebody said. */
export function retellings(
	views: readonly SentenceView[],
	kinds: ReadonlyMap<string, Concept['kind']>,
): Retelling[] {
	return views.flatMap((view) => {
		const { how, by } = attributionOf(view, kinds);
		if (how === 'asserted' || by.length === 0) return [];
		return [{ view, by, stems: stems(view.words.map(({ text }) => text)) }];
	});
}

/** Where an article retells a quotation in its own sentence, as the words of the one who said it. */
export function findRetold(quotation: Quotation, retold: readonly Retelling[]): QuoteMention[] {
	const wanted = stems(foldText(quotation.text).split(/[^\p{L}\p{M}\p{N}]+/u));
	if (wanted.size < FEWEST) return [];
	const found = retold.find(({ by, stems: here }) => {
		const same = [...wanted].filter((stem) => here.has(stem)).length;
		if (same < FEWEST || same < SHARE * wanted.size) return false;
		return by.some((speaker) => isSpeaker(speaker, quotation));
	});
	if (!found) return [];
	const { block, start, end, text } = found.view;
	const passages = [{ block: block.index, start, end }];
	return [{ quotation: quotation.id, how: 'indirect', passages, quote: text, by: found.by }];
}

function stems(words: readonly string[]): Set<string> {
	return new Set(
		words.filter((word) => word.length >= SMALL && !EMPTY.has(word)).map((word) => word.slice(0, STEM)),
	);
}
