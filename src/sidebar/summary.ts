import type { Report, StatementRow } from '../report/report.ts';
import { figureStand } from './figure-stand.ts';

/** How many statements of a kind the article makes, of those that it could have made. */
export type Count = { stated: number; possible: number };

/** The report in numbers, for the line below the event's title. */
export type Summary = {
	/** The event's core: what the sidebar calls key facts. All statements, when the dossier names no core. */
	key: Count;
	/** The other statements. */
	details: Count;
	/** Figures that others give differently. */
	differing: number;
	/** Timeline entries since the article was published. */
	since: number;
};

/** Count what the header says. */
export function summarise({ statements, figures, timeline }: Report): Summary {
	const hasCore = statements.some(isCore);
	return {
		key: count(statements.filter((row) => isCore(row) || !hasCore)),
		details: count(statements.filter((row) => !isCore(row) && hasCore)),
		differing: figures.filter((row) => figureStand(row) === 'differs').length,
		since: timeline.filter(({ since }) => since).length,
	};
}

function count(rows: readonly StatementRow[]): Count {
	const stated = rows.filter(({ mention }) => mention).length;
	return { stated, possible: stated + rows.filter(({ mention, later }) => !mention && !later).length };
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
