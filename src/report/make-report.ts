import type { CoverageCard } from '../coverage/choose.ts';
import type { IsoDate, Pattern } from '../dossier/dossier.ts';
import type { StatementMention } from '../facts/mention.ts';
import { parseAddress } from '../page/address.ts';
import type { Passage } from '../page/block.ts';
import { namesIn } from './names-in.ts';
import type { ListedCard, Report, ReportInput, ShownStatement, StatementRow, TimelineRow } from './report.ts';

/** Put together what the sidebar shows. Pure: what is not known (the article's date) stays unknown in the report. */
export function makeReport(given: ReportInput): Report {
	const { article, dossier, recognition, findings, coverage } = given;
	const published = isoDay(article.published);
	const { id, updated, translated, title, background, sources } = dossier;
	return {
		address: parseAddress(article.href),
		dossier: { id, updated, title, background, sources, ...(translated && { translated }) },
		recognition,
		names: namesIn(recognition, dossier),
		published,
		statements: statementRows(given, published),
		figures: dossier.figures.map((figure) => ({
			figure: shown(figure),
			mentions: findings.figures.filter((mention) => mention.figure === figure.id),
		})),
		quotes: dossier.quotes.map((quotation) => {
			const mention = findings.quotes.find((quote) => quote.quotation === quotation.id);
			return { quotation, ...(mention && { mention }) };
		}),
		timeline: dossier.timeline.map((entry): TimelineRow => {
			return { entry, ...(published && { since: entry.date > published }) };
		}),
		coverage: {
			...(coverage.other && { other: coverage.other }),
			more: coverage.more.map(listed),
		},
	};
}

/** The day of an ISO date or date and time as printed, without moving it between time zones; undefined for other text. */
export function isoDay(date: string | undefined): IsoDate | undefined {
	return date?.match(/^\d{4}-\d{2}-\d{2}/)?.[0];
}

/** Core statements that the article does not make although it could have, the earliest first. */
export function leftOut(report: Pick<Report, 'statements'>): ShownStatement[] {
	return report.statements
		.filter(({ statement, mention, later }) => statement.core && !mention && !later)
		.map(({ statement }) => statement);
}

/** Statements that the article makes, in its own order. */
export function stated(report: Pick<Report, 'statements'>): StatementMention[] {
	return report.statements.flatMap(({ mention }) => (mention ? [mention] : []));
}

function statementRows({ dossier, findings }: ReportInput, published: IsoDate | undefined): StatementRow[] {
	const rows = dossier.statements.map((statement): StatementRow => {
		const mention = findings.statements.find((found) => found.statement === statement.id);
		const later = published !== undefined && statement.date > published;
		return { statement: shown(statement), later, ...(mention && { mention }) };
	});
	return rows.sort(inReadingOrder);
}

function listed({ coverage, sameText }: CoverageCard): ListedCard {
	const { note: _note, pair: _pair, statements: _statements, sources: _sources, ...known } = coverage;
	return { coverage: known, sameText };
}

/** An item without the patterns by which it is found: they are most of it, and of no use to whoever shows it. */
function shown<Item extends { patterns: Pattern[] }>({ patterns: _, ...item }: Item): Omit<Item, 'patterns'> {
	return item;
}

function inReadingOrder(one: StatementRow, other: StatementRow): number {
	const [here, there] = [one.mention?.passages[0], other.mention?.passages[0]];
	if (here && there) return comparePassages(here, there);
	if (here || there) return here ? -1 : 1;
	return Number(other.statement.core) - Number(one.statement.core) || compareDates(one, other);
}

function comparePassages(one: Passage, other: Passage): number {
	return one.block - other.block || one.start - other.start;
}

function compareDates({ statement: one }: StatementRow, { statement: other }: StatementRow): number {
	return one.date < other.date ? -1 : Number(one.date > other.date);
}
