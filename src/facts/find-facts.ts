import type { Dossier } from '../dossier/dossier.ts';
import type { NameIndex } from '../dossier/name-index.ts';
import type { ArticleText } from '../page/article-text.ts';
import { findFigures } from './figures.ts';
import { matchContext } from './match.ts';
import type { Findings } from './mention.ts';
import { findQuotes } from './quotes.ts';
import { viewSentences } from './sentence-view.ts';
import { findStatements } from './statements.ts';

/**
 * Everything of a dossier that an article says: statements, figures, quotations, each with its passages. Pure.
 * `index` is that dossier's own.
 */
export function findFacts(
	dossier: Dossier,
	{ blocks }: Pick<ArticleText, 'blocks'>,
	index: NameIndex,
): Findings {
	const views = viewSentences(index, blocks);
	const context = matchContext(dossier);
	return {
		statements: findStatements(dossier, views, context),
		figures: findFigures(dossier, views, context),
		quotes: findQuotes(dossier, blocks),
	};
}
