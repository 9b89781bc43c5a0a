import type { ClutterPiece } from '../clutter/clutter.ts';
import type { CoverageChoice } from '../coverage/choose.ts';
import type { Dossier, Figure, IsoDate, Quotation, Statement, TimelineEntry } from '../dossier/dossier.ts';
import type { Recognition } from '../event/recognition.ts';
import type { FigureMention, Findings, QuoteMention, StatementMention } from '../facts/mention.ts';
import type { Article } from '../page/article.ts';

/** Everything that the sidebar shows, as plain data. */
export type Report = {
	article: Article;
	dossier: Dossier;
	recognition: Recognition;
	/** The day on which the article was published, when the page says so. */
	published?: IsoDate | undefined;
	/** The dossier's statements, those made here first in the article's order, then those left out, core first. */
	statements: StatementRow[];
	figures: FigureRow[];
	quotes: QuoteRow[];
	/** Each entry, and whether it happened after this article was published (undefined when that is not known). */
	timeline: TimelineRow[];
	coverage: CoverageChoice;
	hidden: ClutterPiece[];
};

export type StatementRow = {
	statement: Statement;
	/** Absent: this article does not state it. */
	mention?: StatementMention;
	/** It happened after this article was published, so the article could not state it. */
	later: boolean;
};
export type FigureRow = { figure: Figure; mentions: FigureMention[] };
export type QuoteRow = { quotation: Quotation; mention?: QuoteMention };
export type TimelineRow = { entry: TimelineEntry; since?: boolean };

/** What the report is made from. */
export type ReportInput = {
	article: Article;
	dossier: Dossier;
	recognition: Recognition;
	findings: Findings;
	coverage: CoverageChoice;
	hidden: ClutterPiece[];
};
