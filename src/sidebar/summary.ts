import type { Report, StatementRow } from '../report/report.ts';
import { figureStand } from './figure-stand.ts';

/** The report in numbers, for the line below the event's title. */
export type Summary = {
	/** Statements that the article makes. */
	stated: number;
	/** Statements that it makes or could have made. */
	possible: number;
	/** Figures that others give differently. */
	differing: number;
	/** Timeline entries since the article was published. */
	since: number;
};

/** Count what the header says. */
export function summarise({ statements, figures, timeline }: Report): Summary {
	const stated = statements.filter(({ mention }) => mention).length;
	return {
		stated,
		possible: stated + statements.filter(({ mention, later }) => !mention && !later).length,
		differing: figures.filter((row) => figureStand(row) === 'differs').length,
		since: timeline.filter(({ since }) => since).length,
	};
}

/** The statements as the list shows them, each group in the report's order. */
export type FactGroups = {
	stated: StatementRow[];
	leftOutCore: StatementRow[];
	leftOutDetails: StatementRow[];
	later: StatementRow[];
};

/** Sort the statements into the groups of the list; core ones first among those stated. */
export function groupFacts(rows: readonly StatementRow[]): FactGroups {
	const stated = rows.filter(({ mention }) => mention);
	const absent = rows.filter(({ mention }) => !mention);
	const leftOut = absent.filter(({ later }) => !later);
	return {
		stated: [...stated.filter(isCore), ...stated.filter((row) => !isCore(row))],
		leftOutCore: leftOut.filter(isCore),
		leftOutDetails: leftOut.filter((row) => !isCore(row)),
		later: absent.filter(({ later }) => later),
	};
}

function isCore({ statement }: StatementRow): boolean {
	return statement.core;
}
