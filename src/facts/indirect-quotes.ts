import type { Concept, Quotation } from '../dossier/dossier.ts';
import { foldText } from '../text/fold.ts';
import { attributionOf } from './attribution.ts';
import { CommonWords } from './common-words.ts';
import { MAY_SAY } from './grammar-signs.ts';
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

type Kinds = ReadonlyMap<string, Concept['kind']>;

/** For each quotation its first retelling: a sentence of the article's own that gives it as the words of the one who said it. */
export function retellings(
	quotations: readonly Quotation[],
	views: readonly SentenceView[],
	kinds: Kinds,
): (QuoteMention | undefined)[] {
	const common = commonStems(quotations);
	const found: (QuoteMention | undefined)[] = quotations.map(() => undefined);
	for (const view of views) {
		if (!mayGiveWords(view)) continue;
		for (const at of common.enoughOf(stems(view.words.map(({ text }) => text)))) {
			const quotation = quotations[at];
			if (quotation) found[at] ??= retold(quotation, view, kinds);
		}
	}
	return found;
}

/** Whether a sentence may give somebody's words; the quick look before the slow one. */
function mayGiveWords({ concepts, signs, folded }: SentenceView): boolean {
	return concepts.size > 0 && ((signs & MAY_SAY) > 0 || folded.text.includes('"'));
}

function retold(quotation: Quotation, view: SentenceView, kinds: Kinds): QuoteMention | undefined {
	const { how, by } = attributionOf(view, kinds);
	if (how === 'asserted' || !by.some((speaker) => isSpeaker(speaker, quotation))) return undefined;
	const { block, start, end, text } = view;
	const passages = [{ block: block.index, start, end }];
	return { quotation: quotation.id, how: 'indirect', passages, quote: text, by };
}

const known = new WeakMap<readonly Quotation[], CommonWords>();

/** The stems of a dossier's quotations; made once. */
function commonStems(quotations: readonly Quotation[]): CommonWords {
	let common = known.get(quotations);
	if (!common) {
		const all = quotations.map(({ text }) => [...stems(foldText(text).split(/[^\p{L}\p{M}\p{N}]+/u))]);
		common = new CommonWords(all, ({ length }) => Math.max(FEWEST, SHARE * length));
		known.set(quotations, common);
	}
	return common;
}

function stems(words: readonly string[]): Set<string> {
	return new Set(
		words.filter((word) => word.length >= SMALL && !EMPTY.has(word)).map((word) => word.slice(0, STEM)),
	);
}
