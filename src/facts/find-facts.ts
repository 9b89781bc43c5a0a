import type { Dossier } from '../dossier/dossier.ts';
import { buildIndex, type NameIndex } from '../dossier/name-index.ts';
import type { Article } from '../page/article.ts';
import { findFigures } from './figures.ts';
import { matchContext } from './match.ts';
import type { Findings } from './mention.ts';
import { findQuotes } from './quotes.ts';
import { viewSentences } from './sentence-view.ts';
import { findStatements } from './statements.ts';

const indexes = new WeakMap<Dossier, NameIndex>();

/**
 * Everything of a dossier that an article says: statements, figures, quotations, each with its passages. Pure.
 * `index` is that dossier's own (see `indexOfDossier`); it is made when it is not at hand, which takes longer than the rest.
 */
export function findFacts(
	dossier: Dossier,
	{ blocks }: Pick<Article, 'blocks'>,
	index: NameIndex = ownIndex(dossier),
): Findings {
	const views = viewSentences(index, blocks);
	const context = matchContext(dossier);
	return {
		statements: findStatements(dossier, views, context),
		figures: findFigures(dossier, views, context),
		quotes: findQuotes(dossier, blocks),
	};
}

function ownIndex(dossier: Dossier): NameIndex {
	const index = indexes.get(dossier) ?? buildIndex([dossier]);
	indexes.set(dossier, index);
	return index;
}
