import type { Dossier } from '../dossier/dossier.ts';
import type { NameIndex } from '../dossier/name-index.ts';
import type { ArticleText } from '../page/article-text.ts';
import { dayOf, isoDay } from '../text/days.ts';
import { findFigures } from './figures.ts';
import { matchContext } from './match.ts';
import type { Findings } from './mention.ts';
import { findPlaces } from './places.ts';
import { findQuotes } from './quotes.ts';
import { viewSentences } from './sentence-view.ts';
import { findStatements } from './statements.ts';

/** What finding needs of an article. */
export type Readable = Pick<ArticleText, 'blocks' | 'published'>;

/**
 * Everything of a dossier that an article says: statements, figures, quotations, each with its passages. Pure.
 * `index` is that dossier's own.
 */
export function findFacts(dossier: Dossier, { blocks, published }: Readable, index: NameIndex): Findings {
	const views = viewSentences(index, blocks, {
		published: isoDay(published),
		yearOf: (month, day) => yearWithin(dossier.window, month, day),
		isItsTime: (time) => isWithin(dossier.window, time),
		persons: new Set(dossier.concepts.filter(({ kind }) => kind === 'person').map(({ id }) => id)),
	});
	const context = matchContext(dossier);
	const { made, doubted } = findStatements(dossier, views, context);
	return {
		statements: made,
		doubted,
		figures: findFigures(dossier, views, context),
		quotes: findQuotes(dossier, views, context),
		places: findPlaces(dossier, views),
	};
}

/** The year in which a day falls into the event's window; that of its core when it does not. */
function yearWithin({ from, to, coreFrom }: Dossier['window'], month: number, day: number): number {
	const years = [coreFrom, from, to].map(yearOf);
	const fits = years.find((year) => from <= dayOf(year, month, day) && dayOf(year, month, day) <= to);
	return fits ?? years[0] ?? 0;
}

/** Whether a year or a day is in the event's window. */
function isWithin({ from, to }: Dossier['window'], time: number | string): boolean {
	if (typeof time === 'string') return from <= time && time <= to;
	return yearOf(from) <= time && time <= yearOf(to);
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}
