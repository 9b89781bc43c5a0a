import type { NameIndex } from '../dossier/name-index.ts';
import type { Shelf } from '../dossier/shelf.ts';
import type { Possible } from '../dossier/shelf-index.ts';
import { weigh } from './recognise.ts';
import type { ArticleSummary, Recognition } from './recognition.ts';
import { foldArticle } from './sight.ts';

/** Of the dossiers that an article may be about, as many are weighed: those for which most speaks. */
const MOST_WEIGHED = 6;
/** What speaks for a dossier, as a share of what speaks for the best, from which it is worth weighing. */
const WORTH_WEIGHING = 1 / 8;

/** A dossier's part in an article, with the index that it was found by. */
export type Recognised = { recognition: Recognition; index: NameIndex };

/** Of events whose story no word of the article tells, as many: those that it names most of. */
const MOST_UNTOLD = 2;

/**
 * Which events of the shelf an article is mainly about, best first. Where a word tells the story of some, only these are
 * weighed; where none does, the few that most speaks for, or all of them when the reader has asked.
 */
export async function recogniseAmong(
	shelf: Pick<Shelf, 'possible' | 'names'>,
	summary: ArticleSummary,
	asked = false,
): Promise<Recognised[]> {
	const article = foldArticle(summary);
	const possible = shelf.possible(article.parts.map(({ folded }) => folded.text));
	const told = possible.filter(({ isTold }) => isTold);
	const untold = asked ? possible : possible.slice(0, MOST_UNTOLD);
	const weighed = worthWeighing(told.length > 0 ? told : untold);
	const read = await Promise.all(weighed.map(({ id }) => shelf.names(id)));
	const indexes = read.filter((index) => index !== undefined);
	return weigh(indexes, article).flatMap((recognition) => {
		const index = indexes.find(({ dossiers: [own] }) => own?.id === recognition.dossier);
		return index ? [{ recognition, index }] : [];
	});
}

/** An event that the article names little of beside another's names is at most mentioned in it. */
function worthWeighing(possible: readonly Possible[]): Possible[] {
	const least = (possible[0]?.weight ?? 0) * WORTH_WEIGHING;
	return possible.filter(({ weight }) => weight >= least).slice(0, MOST_WEIGHED);
}
