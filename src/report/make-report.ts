import type { CoverageCard } from '../coverage/choose.ts';
import type { WhoseText } from '../coverage/whose-text.ts';
import type { Coverage, Dossier, IsoDate, Pattern } from '../dossier/dossier.ts';
import { parseAddress } from '../page/address.ts';
import type { Passage } from '../page/block.ts';
import { isoDay } from '../text/days.ts';
import { namesIn } from './names-in.ts';
import { countOutlets } from './outlets-of.ts';
import type {
	ListedCard,
	Report,
	ReportInput,
	ShownDossier,
	StatementRow,
	TextOrigin,
	TimelineRow,
	ToldText,
} from './report.ts';

/** Put together what the sidebar shows. Pure: what is not known (the article's date) stays unknown in the report. */
export function makeReport(given: ReportInput): Report {
	const { article, dossier, recognition, findings, coverage, text, search } = given;
	const published = isoDay(article.published);
	return {
		address: parseAddress(article.href),
		dossier: shownOf(dossier, findings.places),
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
		text: toldText(text ?? {}),
		...(search && { search }),
	};
}

function shownOf(
	{ translated, disagreements, moves, ...dossier }: Dossier,
	named: readonly string[],
): ShownDossier {
	const { id, updated, title, background, sources } = dossier;
	const people = dossier.people.map(({ spellings: _spellings, concept: _concept, ...person }) => person);
	const places = dossier.places.map(({ spellings: _spellings, concept: _concept, ...place }) => {
		return { ...place, ...(named.includes(place.id) && { named: true as const }) };
	});
	const shown = { id, updated, title, background, people, places, sources };
	return {
		...shown,
		...(translated && { translated }),
		...(disagreements && { disagreements }),
		...(moves && { moves }),
	};
}

function statementRows({ dossier, findings }: ReportInput, published: IsoDate | undefined): StatementRow[] {
	const outlets = countOutlets(dossier);
	const { statements, doubted } = findings;
	const rows = dossier.statements.map((statement): StatementRow => {
		const mention = statements.find((found) => found.statement === statement.id);
		const doubt = doubted.find((found) => found.statement === statement.id);
		const later = published !== undefined && statement.date > published;
		return {
			statement: shown(statement),
			later,
			outlets: outlets.get(statement.id) ?? 0,
			...(mention && { mention }),
			...(doubt && { doubt }),
		};
	});
	return rows.sort(inReadingOrder);
}

function listed({ coverage, sameText, country }: CoverageCard): ListedCard {
	const { note: _note, pair: _pair, statements: _statements, sources: _sources, ...known } = coverage;
	return { coverage: known, sameText, ...(country && { country }) };
}

function toldText({ contains, retells }: WhoseText): ToldText {
	return {
		...(contains && { contains: { ...contains, coverage: textOrigin(contains.coverage) } }),
		...(retells && { retells: { ...retells, coverage: textOrigin(retells.coverage) } }),
	};
}

function textOrigin({ id, outlet, textBy, via, published }: Coverage): TextOrigin {
	return { id, outlet, ...(textBy && { textBy }), ...(via && { via }), ...(published && { published }) };
}

/** An item without the patterns by which it is found: they are most of it, and of no use to whoever shows it. */
function shown<Item extends { patterns: Pattern[] }>({ patterns: _, ...item }: Item): Omit<Item, 'patterns'> {
	return item;
}

/** What is stated as it is read; then what is left out, core first, what most outlets state before the rest. */
function inReadingOrder(one: StatementRow, other: StatementRow): number {
	const [here, there] = [one.mention?.passages[0], other.mention?.passages[0]];
	if (here && there) return comparePassages(here, there);
	if (here || there) return here ? -1 : 1;
	const core = Number(other.statement.core) - Number(one.statement.core);
	return core || other.outlets - one.outlets || compareDates(one, other);
}

function comparePassages(one: Passage, other: Passage): number {
	return one.block - other.block || one.start - other.start;
}

function compareDates({ statement: one }: StatementRow, { statement: other }: StatementRow): number {
	return one.date < other.date ? -1 : Number(one.date > other.date);
}
