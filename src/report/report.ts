import type { CoverageCard, CoverageChoice } from '../coverage/choose.ts';
import type { SearchTerms } from '../coverage/links.ts';
import type { WhoseText } from '../coverage/whose-text.ts';
import type {
	Coverage,
	Dossier,
	Figure,
	IsoDate,
	Person,
	Place,
	Quotation,
	Statement,
	TimelineEntry,
} from '../dossier/dossier.ts';
import type { Recognition } from '../event/recognition.ts';
import type { FigureMention, Findings, QuoteMention, StatementMention } from '../facts/mention.ts';
import type { ReadSoFar } from '../memory/compare-read.ts';
import type { ArticleText } from '../page/article-text.ts';
import type { Address } from '../page/page.ts';

/** Everything that the sidebar shows of an event, as plain data in one language. What is only for finding is left out. */
export type Report = {
	/** The article's own. */
	address: Address;
	dossier: ShownDossier;
	recognition: Recognition;
	/** Further events on the shelf that the article is about as well; the reader may choose one. Absent: none. */
	others?: OtherEvent[];
	/** What the reader read of the event so far, this article among it. Absent: nothing is kept. */
	read?: ReadSoFar;
	/** What the recognition's contributions name by their ids. */
	names: Record<string, string>;
	/** The day on which the article was published, when the page says so. */
	published?: IsoDate | undefined;
	/** The dossier's statements, those made here first in the article's order, then those left out, core first, by outlets. */
	statements: StatementRow[];
	figures: FigureRow[];
	quotes: QuoteRow[];
	/** Each entry, and whether it happened after this article was published (undefined when that is not known). */
	timeline: TimelineRow[];
	coverage: { other?: CoverageCard; more: ListedCard[] };
	text: ToldText;
	/** What to search for elsewhere. */
	search?: SearchTerms;
};

export type OtherEvent = Pick<Dossier, 'id' | 'title'>;
export type ShownDossier = Pick<
	Dossier,
	'id' | 'updated' | 'translated' | 'title' | 'background' | 'disagreements' | 'moves' | 'sources'
> & { people: ShownPerson[]; places: ShownPlace[] };
/** Without the ways of writing the name, which are for finding it. */
export type ShownPerson = Omit<Person, 'spellings' | 'concept'>;
export type ShownPlace = Omit<Place, 'spellings' | 'concept'> & {
	/** This article names it. */
	named?: true;
};
export type ShownStatement = Omit<Statement, 'patterns'>;
export type ShownFigure = Omit<Figure, 'patterns'>;
/** Of an account that is one of many only what its line says. */
export type ListedCard = Pick<CoverageCard, 'sameText' | 'country'> & { coverage: ListedCoverage };
export type ListedCoverage = Omit<Coverage, 'note' | 'pair' | 'statements' | 'sources'>;

/** Whose text the article is, where that is known: `WhoseText` with what names the known text. */
export type ToldText = { [How in keyof WhoseText]: Told<NonNullable<WhoseText[How]>> };
type Told<Known> = Omit<Known, 'coverage'> & { coverage: TextOrigin };
export type TextOrigin = Pick<Coverage, 'id' | 'outlet' | 'textBy' | 'via' | 'published'>;

export type StatementRow = {
	statement: ShownStatement;
	/** Absent: this article does not state it. */
	mention?: StatementMention;
	/** Where the article denies it or asks for it. */
	doubt?: StatementMention;
	/** How many outlets make it. */
	outlets: number;
	/** It happened after this article was published, so the article could not state it. */
	later: boolean;
};
export type FigureRow = { figure: ShownFigure; mentions: FigureMention[] };
export type QuoteRow = { quotation: Quotation; mention?: QuoteMention };
export type TimelineRow = { entry: TimelineEntry; since?: boolean };

/** What the report is made from; the dossier in one language (`inLanguage`). */
export type ReportInput = {
	article: Pick<ArticleText, 'href' | 'published'>;
	dossier: Dossier;
	recognition: Recognition;
	findings: Findings;
	coverage: CoverageChoice;
	/** Absent: nobody looked. */
	text?: WhoseText;
	search?: SearchTerms;
};
