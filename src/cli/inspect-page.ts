import type { ClutterPiece } from '../clutter/clutter.ts';
import { decideClutter } from '../clutter/decide.ts';
import { outletOf } from '../coverage/outlets.ts';
import { weigh } from '../event/recognise.ts';
import type { Evidence, Recognition } from '../event/recognition.ts';
import { foldArticle } from '../event/sight.ts';
import { summaryOf } from '../event/summary.ts';
import type { Polarity, QuoteMention, StatementMention } from '../facts/mention.ts';
import { parseAddress } from '../page/address.ts';
import { type Article, articleBlocks } from '../page/article.ts';
import { articleReasons } from '../page/article-reasons.ts';
import { articleText } from '../page/article-text.ts';
import { canonicalOf } from '../page/metadata.ts';
import type { Page } from '../page/page.ts';
import { readArticle } from '../page/read-article.ts';
import { doubted, leftOut, since, stated } from '../report/read-off.ts';
import { readReport } from '../report/read-report.ts';
import type { ListedCoverage, Report } from '../report/report.ts';
import { type InspectedFigure, inspectFigures, inspectSlips } from './inspect-figures.ts';
import type { PackagedShelf } from './packaged-shelf.ts';
import { parseHtml } from './parse-html.ts';
import { visibleText } from './visible-text.ts';

/** What `inspect` prints of one page. A contract: keys are added, never changed. */
export type Inspection = {
	url: string;
	article: boolean;
	/** 0 to 1. */
	articleScore: number;
	title: string;
	byline: string | null;
	published: string | null;
	language: string | null;
	outlet: string | null;
	/** Paragraphs joined by a blank line. */
	body: string;
	/** The dossier's id; null when the page is about none, whether or not it is an article. */
	event: string | null;
	eventScore: number;
	evidence: Evidence[];
	/** `by`: whose words the article says they are. */
	statements: { id: string; quote: string; polarity: Polarity; by: string[] }[];
	/** `agrees`, `differs`: who gives the same value, and who another. */
	figures: InspectedFigure[];
	/** Core statements that the article does not make, those that most outlets make first. */
	leftOut: string[];
	coverage: { outlet: string; url: string; headline: string }[];
	hidden: { kind: string; why: string; text: string }[];
	/** The text left visible inside the article's column when the clutter is hidden. */
	visible: string;
	/** What speaks for its being an article, or against it, strongest first. */
	articleReasons: string[];
	quotes: { id: string; how: QuoteMention['how']; by: string[]; quote: string }[];
	/** Statements that the article only denies or asks for. */
	doubted: { id: string; quote: string; polarity: Polarity; by: string[] }[];
	/** What happened after the article was published; null when its date is not known. */
	since: { id: string; date: string; title: string }[] | null;
	/** Figures that differ from what all governments say. */
	slips: { figure: string; value: string; against: string[] }[];
};

type Input = { html: string; url?: string; fallback: string; shelf: PackagedShelf };

/** Everything that Sidelight makes of one page, as the extension would. `fallback`: its address when nothing says one. */
export function inspectPage({ html, url, fallback, shelf }: Input): Inspection {
	const page = parseHtml(html, url ?? '');
	if (url === undefined) page.address = parseAddress(canonicalOf(page) ?? fallback);
	const article = readArticle(page);
	const [best] = weigh([...shelf.indexes.values()], foldArticle(summaryOf(articleText(article))));
	const report = best?.matches ? reportOf(article, best, shelf) : undefined;
	return {
		...articleRow(article, shelf),
		event: report?.dossier.id ?? null,
		eventScore: round(best?.score ?? 0),
		evidence: best?.evidence ?? [],
		...factRows(report, article),
		...pageRow(page, article, decideClutter(page, article)),
		articleReasons: articleReasons(page, article.isArticle),
		...laterRows(report),
	};
}

function reportOf(article: Article, recognition: Recognition, shelf: PackagedShelf): Report | undefined {
	const dossier = shelf.dossiers.find(({ id }) => id === recognition.dossier);
	const index = shelf.indexes.get(recognition.dossier);
	if (!dossier || !index) return undefined;
	return readReport({
		article: articleText(article),
		dossier,
		index,
		recognition,
		outlets: shelf.outlets,
		languages: ['en'],
	});
}

function articleRow(article: Article, { outlets }: PackagedShelf) {
	return {
		url: article.address.href,
		article: article.isArticle,
		articleScore: round(article.score),
		title: article.title,
		byline: article.byline ?? null,
		published: article.published ?? null,
		language: article.language ?? null,
		outlet: outletOf(outlets, article.address.host)?.name ?? article.siteName ?? null,
		body: articleBlocks(article)
			.map(({ text }) => text)
			.join('\n\n'),
	};
}

function factRows(report: Report | undefined, article: Article) {
	if (!report) return { statements: [], figures: [], leftOut: [], coverage: [] };
	const { other, more } = report.coverage;
	const cards = [...(other ? [other] : []), ...more];
	return {
		statements: stated(report).map(statementRow),
		figures: inspectFigures(report, article),
		leftOut: leftOut(report).map(({ id }) => id),
		coverage: cards.map(({ coverage }) => coverageRow(coverage)),
	};
}

/** What was added to the contract after the rows of the page. */
function laterRows(report: Report | undefined): Pick<Inspection, 'quotes' | 'doubted' | 'since' | 'slips'> {
	if (!report) return { quotes: [], doubted: [], since: null, slips: [] };
	return {
		quotes: report.quotes.flatMap(({ mention }) => (mention ? [quoteRow(mention)] : [])),
		doubted: doubted(report).map(statementRow),
		since: since(report)?.map(({ id, date, title }) => ({ id, date, title: title.en ?? id })) ?? null,
		slips: inspectSlips(report),
	};
}

function statementRow({ statement, quote, passages: [first] }: StatementMention) {
	return {
		id: statement,
		quote,
		polarity: first?.polarity ?? 'asserted',
		by: first?.by.map(({ name }) => name) ?? [],
	};
}

function quoteRow({ quotation, how, by, quote }: QuoteMention) {
	return { id: quotation, how, by: by.map(({ name }) => name), quote };
}

function coverageRow({ outlet, url, headline }: ListedCoverage) {
	return { outlet, url, headline };
}

function pageRow(page: Page, article: Article, hidden: ClutterPiece[]) {
	return {
		hidden: hidden.map(({ kind, reasons, text }) => ({ kind, why: reasons.join(', '), text })),
		visible: visibleText(page, article, hidden),
	};
}

function round(score: number): number {
	return Math.round(score * 1000) / 1000;
}
