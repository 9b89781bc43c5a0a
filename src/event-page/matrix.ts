import { addressKey } from '../coverage/address.ts';
import type { Coverage, Dossier, IsoDate, Statement } from '../dossier/dossier.ts';
import type { KeptArticle } from '../memory/kept-article.ts';
import type { Report } from '../report/report.ts';

/**
 * How an outlet stands to a statement. `here`, `doubt`, `unstated`, `later`: in the reader's article, which was read whole;
 * `read`: in an article that the reader opened before; `known`: as the dossier's sources show. No mark: not known.
 */
export type Mark = 'here' | 'doubt' | 'unstated' | 'later' | 'read' | 'known';

/** One outlet, or the reader's article. */
export type Column = {
	id: string;
	/** Absent: the reader's article. */
	outlet?: string;
	/** Of the reader's article, the outlet that printed it, where that is known. */
	at?: string;
	/** Whose text all of its articles are, where that is not its own. */
	textBy?: string;
	isRead: boolean;
	/** By the statements' ids. */
	marks: ReadonlyMap<string, Mark>;
};

/** Statements of one part of the story, and the days on which they happened. */
export type RowGroup = { part: string; from: IsoDate; to: IsoDate; rows: Row[] };
export type Row = { statement: Pick<Statement, 'id' | 'text' | 'core' | 'sources'>; outlets: number };

/** Statements × outlets. The reader's article comes first, then outlets that were read, then those that state most key facts. */
export type Matrix = { columns: Column[]; groups: RowGroup[] };

export type CurrentArticle = Pick<Report, 'statements' | 'address'>;

export type MatrixInput = {
	dossier: Pick<Dossier, 'statements' | 'coverage' | 'sources'>;
	/** What the reader's article says, when the page was opened from one. */
	current?: CurrentArticle | undefined;
	read: readonly KeptArticle[];
};

/** Put every outlet's statements side by side. Pure. */
export function makeMatrix({ dossier, current, read }: MatrixInput): Matrix {
	const all = outletColumns(dossier, read);
	const counts = new Map(
		dossier.statements.map(({ id }) => [id, all.filter(({ marks }) => marks.has(id)).length]),
	);
	const groups = groupRows(dossier.statements, counts);
	if (!current) return { columns: inOrder(all, dossier.statements), groups };
	const key = addressKey(current.address.href);
	const isOther = ({ url }: { url: string }) => addressKey(url) !== key;
	const { statements, coverage, sources } = dossier;
	const others = { statements, coverage: coverage.filter(isOther), sources: sources.filter(isOther) };
	const columns = outletColumns(
		others,
		read.filter((article) => article.key !== key),
	);
	const own = coverage.find((entry) => !isOther(entry));
	const at = own?.outlet ?? read.find((article) => article.key === key)?.outlet;
	return { columns: [articleColumn(current, at, own), ...inOrder(columns, statements)], groups };
}

/** How many of these groups' statements a column makes. */
export function statedIn({ marks }: Column, groups: readonly RowGroup[]): number {
	const makes = (mark: Mark | undefined) => mark === 'here' || mark === 'read' || mark === 'known';
	const rows = groups.flatMap((group) => group.rows);
	return rows.filter(({ statement }) => makes(marks.get(statement.id))).length;
}

function articleColumn({ statements }: CurrentArticle, at?: string, own?: Coverage): Column {
	const marks = statements.map(({ statement, mention, doubt, later }): [string, Mark] => {
		const absent = doubt ? 'doubt' : later ? 'later' : 'unstated';
		return [statement.id, mention ? 'here' : absent];
	});
	const textBy = own && textOf([own]);
	return {
		id: 'article',
		isRead: false,
		marks: new Map(marks),
		...(at && { at }),
		...(textBy && { textBy }),
	};
}

function outletColumns(
	{ statements, coverage, sources }: MatrixInput['dossier'],
	read: readonly KeptArticle[],
): Column[] {
	const marks = new Map<string, Map<string, Mark>>();
	const put = (outlet: string, statement: string, mark: Mark) => {
		const own = marks.get(outlet) ?? new Map<string, Mark>();
		marks.set(outlet, own.set(statement, mark));
	};
	const outletOf = new Map(sources.map(({ id, outlet }) => [id, outlet]));
	const known = new Set(statements.map(({ id }) => id));
	for (const { id, sources: ids } of statements)
		for (const outlet of ids.flatMap((source) => outletOf.get(source) ?? [])) put(outlet, id, 'known');
	for (const { outlet, statements: ids = [] } of coverage) for (const id of ids) put(outlet, id, 'known');
	for (const { outlet, statements: ids } of read)
		for (const id of ids) if (known.has(id)) put(outlet, id, 'read');
	const readOutlets = new Set(read.map(({ outlet }) => outlet));
	return [...marks].map(([outlet, own]) => {
		const textBy = textOf(coverage.filter((entry) => entry.outlet === outlet));
		const isRead = readOutlets.has(outlet);
		return { id: outlet, outlet, isRead, marks: own, ...(textBy !== undefined && { textBy }) };
	});
}

/** Whose text an outlet's articles are; undefined when one is its own, or they are different people's. */
function textOf(entries: readonly Coverage[]): string | undefined {
	const [first, ...others] = [...new Set(entries.map(({ textBy }) => textBy))];
	const isOwn = first === 'own' || first === entries[0]?.outlet;
	return others.length > 0 || isOwn ? undefined : first;
}

/** Outlets that were read first, then those that state most of the key facts, then most of all. */
function inOrder(columns: readonly Column[], statements: readonly Statement[]): Column[] {
	const core = statements.filter((statement) => statement.core).map(({ id }) => id);
	const weights = new Map(
		columns.map(({ id, marks }) => [id, core.filter((one) => marks.has(one)).length * 1000 + marks.size]),
	);
	const weight = ({ id }: Column) => weights.get(id) ?? 0;
	return columns.toSorted((one, other) => {
		const read = Number(other.isRead) - Number(one.isRead);
		return read || weight(other) - weight(one) || (one.id < other.id ? -1 : 1);
	});
}

function groupRows(statements: readonly Statement[], counts: ReadonlyMap<string, number>): RowGroup[] {
	const groups = new Map<string, RowGroup>();
	for (const { id, text, core, sources, part, date } of statements) {
		const group = groups.get(part) ?? { part, from: date, to: date, rows: [] };
		if (date < group.from) group.from = date;
		if (date > group.to) group.to = date;
		group.rows.push({ statement: { id, text, core, sources }, outlets: counts.get(id) ?? 0 });
		groups.set(part, group);
	}
	return [...groups.values()].sort((one, other) => (one.from < other.from ? -1 : 1));
}
