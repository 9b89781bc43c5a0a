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

/** Everything of a dossier that an article says: statements, figures, quotations, each with its passages. Pure. */
export function findFacts(dossier: Dossier, { blocks }: Pick<Article, 'blocks'>): Findings {
	let index = indexes.get(dossier);
	if (!index) {
		index = buildIndex([dossier]);
		indexes.set(dossier, index);
	}
	const views = viewSentences(index, blocks);
	const context = matchContext(dossier);
	return {
		statements: findStatements(dossier, views, context),
		figures: findFigures(dossier, views, context),
		quotes: findQuotes(dossier, blocks),
	};
}
