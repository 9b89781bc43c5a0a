import type { NameIndex } from '../dossier/name-index.ts';
import type { Shelf } from '../dossier/shelf.ts';
import { weigh } from './recognise.ts';
import type { ArticleSummary, Recognition } from './recognition.ts';
import { foldArticle } from './sight.ts';

/** Of the dossiers that an article may be about, as many are weighed; of a thousand events few have the same countries. */
const MOST_WEIGHED = 12;

/** A dossier's part in an article, with the index that it was found by. */
export type Recognised = { recognition: Recognition; index: NameIndex };

/** Which events of the shelf an article is mainly about, best first. */
export async function recogniseAmong(
	shelf: Pick<Shelf, 'possible' | 'names'>,
	summary: ArticleSummary,
): Promise<Recognised[]> {
	const article = foldArticle(summary);
	const possible = shelf.possible(article.parts.map(({ folded }) => folded.text)).slice(0, MOST_WEIGHED);
	const read = await Promise.all(possible.map(({ id }) => shelf.names(id)));
	const indexes = read.filter((index) => index !== undefined);
	return weigh(indexes, article).flatMap((recognition) => {
		const index = indexes.find(({ dossiers: [own] }) => own?.id === recognition.dossier);
		return index ? [{ recognition, index }] : [];
	});
}
