import type { Dossier, Quotation } from '../dossier/dossier.ts';
import type { TextBlock } from '../page/article-text.ts';
import type { Span } from '../page/block.ts';
import { align } from './align.ts';
import { attributionOf, speakersBefore } from './attribution.ts';
import { retellings } from './indirect-quotes.ts';
import type { MatchContext } from './match.ts';
import type { QuoteMention, Speaker } from './mention.ts';
import { type Quoted, quotationWords, quotedWords, sharingWords } from './quoted-words.ts';
import type { SentenceView } from './sentence-view.ts';
import { isSpeaker } from './speakers.ts';

/** So many words of a quotation between quote marks are it; fewer only when nothing else stands there. */
const ENOUGH = 5;
const FEW = 3;
/** So much of what stands between the marks must be the quotation's own words. */
const SHARE = 0.7;
const QUOTING = new Set<TextBlock['label']>(['title', 'standfirst', 'body']);

/** A piece of a quotation as an article prints it; `first` and `end` are the quotation's words. */
type Piece = { view: SentenceView; marks: number; span: Span; first: number; end: number; exact: boolean };

/** The public quotations that an article prints, whole, shortened or with changes, and those that it retells with the speaker's name. */
export function findQuotes(
	dossier: Dossier,
	views: readonly SentenceView[],
	{ kinds }: MatchContext,
): QuoteMention[] {
	const quoting = views.filter(({ block }) => QUOTING.has(block.label));
	const ours = quotationWords(dossier.quotes, FEW);
	const sharing = sharingWords(quotedWords(quoting), ours);
	const retold = retellings(dossier.quotes, quoting, kinds);
	return dossier.quotes.flatMap((quotation, at) => {
		const words = ours.words[at] ?? [];
		const of = { quotation, kinds, views: quoting };
		const pieces = (sharing[at] ?? []).flatMap((one) => pieceOf(one, words, of) ?? []);
		const best = bestPieces(pieces, words.length);
		if (best.length === 0) return retold[at] ?? [];
		return [{ ...printed(quotation, words.length, best), by: speakersOf(best[0], of) }];
	});
}

type Of = { quotation: Quotation; kinds: MatchContext['kinds']; views: readonly SentenceView[] };

function pieceOf(
	{ view, words, marks, offset }: Quoted,
	quotation: readonly string[],
	of: Of,
): Piece | undefined {
	const found = align(words.texts, quotation);
	if (!found || found.same < FEW) return undefined;
	const { here, there, same } = found;
	const length = here.end - here.first;
	const exact = same === length && same === there.end - there.first;
	const isAll = length === words.texts.length && exact;
	if (same < ENOUGH && !(isAll && hasWeight(words.texts))) return undefined;
	if (same < SHARE * Math.max(length, there.end - there.first)) return undefined;
	const [from, to] = [words.spans[here.first], words.spans[here.end - 1]];
	if (!from || !to) return undefined;
	const span = { start: offset + from.start, end: offset + to.end };
	const piece = { view, marks, span, first: there.first, end: there.end, exact };
	return exact && same >= ENOUGH ? piece : unlessAnothers(piece, of);
}

/** A few words, or words that were changed, are not this quotation where somebody else is named who says them. */
function unlessAnothers(piece: Piece, of: Of): Piece | undefined {
	const by = speakersOf(piece, of);
	const isAnothers = by.length > 0 && by.every(({ concept }) => of.kinds.get(concept) === 'person');
	return isAnothers && !by.some((speaker) => isSpeaker(speaker, of.quotation)) ? undefined : piece;
}

/** The whole quotation where it is, else its own words, else those that were changed. */
function bestPieces(pieces: readonly Piece[], length: number): Piece[] {
	const exact = pieces.filter((piece) => piece.exact);
	const whole = exact.filter(({ first, end }) => end - first === length);
	if (whole.length > 0) return whole;
	return exact.length > 0 ? exact : [...pieces];
}

/** Of few words, two must be long ones: anybody says "and of the". */
function hasWeight(words: readonly string[]): boolean {
	return words.filter(({ length }) => length > 5).length >= 2;
}

function printed({ id }: Quotation, length: number, pieces: readonly Piece[]): Omit<QuoteMention, 'by'> {
	const covered = new Set(
		pieces.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, i) => first + i)),
	);
	const exact = pieces.every((piece) => piece.exact);
	const places = joined(pieces);
	const { view, span } = places[0] as Piece;
	return {
		quotation: id,
		how: exact ? (covered.size === length ? 'whole' : 'shortened') : 'changed',
		passages: places.map((place) => ({ block: place.view.block.index, ...place.span })),
		quote: view.block.text.slice(span.start, span.end),
	};
}

/** What stands between the same quote marks, an ellipsis within it, is one place. */
function joined(pieces: readonly Piece[]): Piece[] {
	const places: Piece[] = [];
	for (const piece of pieces) {
		const last = places.at(-1);
		if (last?.view.block === piece.view.block && last.marks === piece.marks) {
			places[places.length - 1] = { ...last, span: { start: last.span.start, end: piece.span.end } };
		} else places.push(piece);
	}
	return places;
}

/** Who is said to say it: in the sentence in which the quotation begins or ends, else in the next. */
function speakersOf(piece: Piece | undefined, { kinds, views }: Of): Speaker[] {
	if (!piece) return [];
	const { view, span } = piece;
	const { by } = attributionOf(view, kinds, { goesOn: true });
	if (by.length > 0) return by;
	const after = views.find(({ block, end }) => block === view.block && end > span.end);
	const behind = after && after !== view ? attributionOf(after, kinds).by : [];
	return behind.length > 0 ? behind : speakersBefore(view, span.start, kinds);
}
