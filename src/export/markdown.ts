import type { Source, Texts } from '../dossier/dossier.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { FigureRow, QuoteRow, Report, StatementRow } from '../report/report.ts';
import { groupValues } from '../sidebar/figure-stand.ts';
import { valueText } from '../sidebar/figure-text.ts';
import { groupFacts, summarise } from '../sidebar/summary.ts';
import { escapeMarkdown, markdownLink } from './markdown-text.ts';

export type Given = {
	report: Report;
	/** The article's headline. */
	title: string;
	words: Words;
};

/** A report as a Markdown document (CommonMark): the facts with their sources, the figures, the quotations, the days. */
export function reportMarkdown(given: Given): string {
	const { report, title, words } = given;
	const { address, published, dossier } = report;
	const { key } = summarise(report);
	const article = markdownLink(title || address.href, address.href);
	const blocks = [
		`# ${escapeMarkdown(local(dossier.title, words))}`,
		published ? `${article}, ${escapeMarkdown(words.date(published))}` : article,
		escapeMarkdown(words.say('facts.count', { stated: key.stated, count: key.possible })),
		...factBlocks(given),
		...section(
			words.say('figures.title'),
			report.figures.flatMap((row) => figureBlocks(row, given)),
		),
		...section(
			words.say('quotes.title'),
			report.quotes.flatMap((row) => quoteBlocks(row, given)),
		),
		...section(words.say('timeline.title'), [timeline(given)]),
		...section(words.say('other.title'), [otherAccount(given)]),
		'---',
		...(dossier.translated ?? []).map((tag) =>
			escapeMarkdown(words.say('footer.translated', { language: words.languageName(tag) })),
		),
		escapeMarkdown(
			words.row([words.say('name'), words.say('footer.updated', { date: words.date(dossier.updated) })]),
		),
	];
	return `${blocks.join('\n\n')}\n`;
}

/** A heading and what stands below it; nothing where nothing does. */
function section(title: string, blocks: readonly string[], level = '##'): string[] {
	const below = blocks.filter((block) => block !== '');
	return below.length > 0 ? [`${level} ${escapeMarkdown(title)}`, ...below] : [];
}

function factBlocks(given: Given): string[] {
	const { say } = given.words;
	const { stated, leftOutCore, leftOutDetails, later } = groupFacts(given.report.statements);
	const group = (title: string, rows: readonly StatementRow[]) =>
		section(title, [rows.map((row) => fact(row, given)).join('\n')], '###');
	return section(say('facts.title'), [
		...group(say('facts.stated'), stated),
		...group(say('facts.leftGroup'), leftOutCore),
		...group(say('facts.detailGroup'), leftOutDetails),
		...group(say('facts.laterGroup'), later),
	]);
}

function fact({ statement, mention }: StatementRow, { report, words }: Given): string {
	const line = `- ${escapeMarkdown(local(statement.text, words))}${sources(statement.sources, report)}`;
	return mention ? `${line}\n\n  > ${escapeMarkdown(mention.quote)}\n` : line;
}

function figureBlocks(row: FigureRow, { report, words }: Given): string[] {
	if (row.mentions.length === 0) return [];
	const here = [...new Set(row.mentions.map(({ value }) => valueText(value, words)))];
	const others = groupValues(row).flatMap(({ value, claims }) =>
		claims.map(
			(claim) =>
				`- **${escapeMarkdown(valueText(value, words))}**: ${escapeMarkdown(claim.by)}${sources(claim.sources, report)}`,
		),
	);
	return section(
		local(row.figure.what, words),
		[
			`${escapeMarkdown(words.say('figures.here'))} **${escapeMarkdown(words.list(here))}**`,
			others.join('\n'),
		],
		'###',
	);
}

function quoteBlocks({ quotation, mention }: QuoteRow, { report, words }: Given): string[] {
	if (!mention) return [];
	const { speaker, occasion, date, text } = quotation;
	const how = words.find(`quotes.${mention.how}`);
	const by = [speaker, ...(occasion ? [occasion] : []), words.date(date), ...(how ? [how] : [])];
	return [
		`> ${escapeMarkdown(text)}`,
		`${escapeMarkdown(words.row(by))}${sources(quotation.sources, report)}`,
	];
}

function timeline({ report, words }: Given): string {
	return report.timeline
		.map(({ entry }) => {
			const day = escapeMarkdown(words.date(entry.date));
			return `- **${day}**: ${escapeMarkdown(local(entry.title, words))}${sources(entry.sources, report)}`;
		})
		.join('\n');
}

function otherAccount({ report, words }: Given): string {
	const { other } = report.coverage;
	if (!other) return '';
	const { outlet, headline, url, published } = other.coverage;
	const from = [outlet, ...(published ? [words.date(published)] : [])];
	return `${markdownLink(headline, url)}, ${escapeMarkdown(words.row(from))}`;
}

/** The sources as links, in brackets; empty where there are none. */
function sources(ids: readonly string[], { dossier }: Report): string {
	const cited = dossier.sources.filter(({ id }) => ids.includes(id));
	const links = cited.map(({ outlet, url }: Source) => markdownLink(outlet, url));
	return links.length > 0 ? ` (${links.join(', ')})` : '';
}

function local(texts: Texts, { language }: Words): string {
	return pickText(texts, language).text;
}
