import type { ClutterPiece } from '../clutter/clutter.ts';
import { decideClutter } from '../clutter/decide.ts';
import { outletOf } from '../coverage/outlets.ts';
import type { FigureValue } from '../dossier/dossier.ts';
import { weigh } from '../event/recognise.ts';
import type { Evidence, Recognition } from '../event/recognition.ts';
import { foldArticle } from '../event/sight.ts';
import { summaryOf } from '../event/summary.ts';
import { parseAddress } from '../page/address.ts';
import { type Article, articleBlocks } from '../page/article.ts';
import { articleReasons } from '../page/article-reasons.ts';
import { articleText } from '../page/article-text.ts';
import { canonicalOf } from '../page/metadata.ts';
import type { Page } from '../page/page.ts';
import { readArticle } from '../page/read-article.ts';
import { leftOut, stated } from '../report/make-report.ts';
import { readReport } from '../report/read-report.ts';
import type { ListedCoverage, Report } from '../report/report.ts';
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
	statements: { id: string; quote: string }[];
	figures: { id: string; value: string; quote: string }[];
	leftOut: string[];
	coverage: { outlet: string; url: string; headline: string }[];
	hidden: { kind: string; why: string; text: string }[];
	/** The text left visible inside the article's column when the clutter is hidden. */
	visible: string;
	/** What speaks for its being an article, or against it, strongest first. */
	articleReasons: string[];
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
		...factRows(report),
		...pageRow(page, article, decideClutter(page, article)),
		articleReasons: articleReasons(page, article.isArticle),
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

function factRows(report: Report | undefined) {
	if (!report) return { statements: [], figures: [], leftOut: [], coverage: [] };
	const { other, more } = report.coverage;
	const cards = [...(other ? [other] : []), ...more];
	return {
		statements: stated(report).map(({ statement, quote }) => ({ id: statement, quote })),
		figures: report.figures.flatMap(({ mentions }) =>
			mentions.map(({ figure, value, quote }) => ({ id: figure, value: formatValue(value), quote })),
		),
		leftOut: leftOut(report).map(({ id }) => id),
		coverage: cards.map(({ coverage }) => coverageRow(coverage)),
	};
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

/** `9`, `at least 4`, `7 to 9`, `2024-01-16`. */
export function formatValue({ exact, min, max, date, text }: FigureValue): string {
	if (exact !== undefined) return String(exact);
	if (date !== undefined) return date;
	if (min !== undefined && max !== undefined) return `${min} to ${max}`;
	if (min !== undefined) return `at least ${min}`;
	return max === undefined ? (text ?? '') : `at most ${max}`;
}

function round(score: number): number {
	return Math.round(score * 1000) / 1000;
}
