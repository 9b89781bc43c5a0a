import type { Dossier } from '../dossier/dossier.ts';
import type { Article } from '../page/article.ts';
import type { Findings } from './mention.ts';

/** Everything of a dossier that an article says: statements, figures, quotations, each with its passages. */
export function findFacts(_dossier: Dossier, _article: Pick<Article, 'blocks'>): Findings {
	return { statements: [], figures: [], quotes: [] };
}
