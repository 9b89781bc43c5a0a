import type { Texts } from '../dossier/dossier.ts';
import type { FigureRow, QuoteRow, Report, ShownPerson, ShownPlace, StatementRow } from '../report/report.ts';
import { foldText } from '../text/fold.ts';

/** What of a report holds the words that the reader looks for, each kind in the report's order. */
export type Found = {
	statements: StatementRow[];
	figures: FigureRow[];
	quotes: QuoteRow[];
	people: ShownPerson[];
	places: ShownPlace[];
};

/** Find all items in which every word of the query stands, however it is written; none for a query without words. */
export function findInReport({ statements, figures, quotes, dossier }: Report, query: string): Found {
	const words = foldText(query).split(' ').filter(Boolean);
	const holds = (...parts: (string | Texts | undefined)[]) => {
		const text = foldText(parts.flatMap(wordings).join(' '));
		return words.length > 0 && words.every((word) => text.includes(word));
	};
	return {
		statements: statements.filter(({ statement }) => holds(statement.text)),
		figures: figures.filter(({ figure: { what, claims } }) =>
			holds(what, ...claims.flatMap(({ by, note, value }) => [by, note, ...numbersOf(value)])),
		),
		quotes: quotes.filter(({ quotation: { text, speaker, occasion } }) => holds(text, speaker, occasion)),
		people: dossier.people.filter(({ name, role }) => holds(name, role)),
		places: dossier.places.filter(({ name, role, note }) => holds(name, role, note)),
	};
}

/** How many items were found, of all kinds. */
export function countFound(found: Found): number {
	return Object.values(found).reduce((sum, items) => sum + items.length, 0);
}

function wordings(part: string | Texts | undefined): string[] {
	const all = typeof part === 'object' ? Object.values(part) : [part];
	return all.filter((text) => text !== undefined);
}

function numbersOf({ exact, min, max, text }: FigureRow['figure']['claims'][number]['value']): string[] {
	return [exact, min, max, text].flatMap((value) => (value === undefined ? [] : [String(value)]));
}
