import type { Source, Texts } from '../dossier/dossier.ts';
import { directionOf } from '../locale/messages.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { FigureRow, Report, StatementRow } from '../report/report.ts';
import { groupValues } from '../sidebar/figure-stand.ts';
import { valueText } from '../sidebar/figure-text.ts';
import { groupFacts, summarise } from '../sidebar/summary.ts';

type Given = { report: Report; words: Words };

/** The facts for paper, behind the article: nothing is folded, and every source is written out once, by its number. */
export function Appendix({ report, words }: Given) {
	const { say, date } = words;
	const { dossier, statements } = report;
	const figures = report.figures.filter(({ mentions }) => mentions.length > 0);
	const { stated, leftOutCore, leftOutDetails, later } = groupFacts(statements);
	const { key } = summarise(report);
	return (
		<article>
			<h1>
				<Local texts={dossier.title} words={words} />
			</h1>
			<p>{say('facts.count', { stated: key.stated, count: key.possible })}</p>
			{dossier.translated?.map((tag) => (
				<p key={tag}>{say('footer.translated', { language: words.languageName(tag) })}</p>
			))}
			<h2>{say('facts.title')}</h2>
			<Facts title={say('facts.stated')} rows={stated} report={report} words={words} />
			<Facts title={say('facts.leftGroup')} rows={leftOutCore} report={report} words={words} />
			<Facts title={say('facts.detailGroup')} rows={leftOutDetails} report={report} words={words} />
			<Facts title={say('facts.laterGroup')} rows={later} report={report} words={words} />
			{figures.length > 0 && <h2>{say('figures.title')}</h2>}
			{figures.map((row) => (
				<Figure key={row.figure.id} row={row} words={words} />
			))}
			<h2>{say('sources', { count: citedSources(report).length })}</h2>
			<ol class="sources">
				{citedSources(report).map(({ id, outlet, url, published }) => (
					<li key={id}>
						{words.row([outlet, ...(published ? [date(published, 'short')] : [])])}{' '}
						<bdi class="url">{url}</bdi>
					</li>
				))}
			</ol>
			<p class="foot">
				{words.row([say('name'), say('footer.updated', { date: date(dossier.updated) })])}
				<br />
				<bdi class="url">{report.address.href}</bdi>
			</p>
		</article>
	);
}

function Facts({ title, rows, report, words }: Given & { title: string; rows: StatementRow[] }) {
	if (rows.length === 0) return null;
	return (
		<>
			<h3>{title}</h3>
			<ul>
				{rows.map(({ statement }) => (
					<li key={statement.id}>
						<Local texts={statement.text} words={words} />{' '}
						<span class="soft">[{sourceNumbers(statement.sources, report, words)}]</span>
					</li>
				))}
			</ul>
		</>
	);
}

function Figure({ row, words }: { row: FigureRow; words: Words }) {
	const groups = groupValues(row).filter(({ claims }) => claims.length > 0);
	const here = [...new Set(row.mentions.map(({ value }) => valueText(value, words)))];
	return (
		<div class="figure">
			<h3>
				<Local texts={row.figure.what} words={words} />
			</h3>
			{here.length > 0 && (
				<p>
					{words.say('figures.here')} <strong>{words.list(here)}</strong>
				</p>
			)}
			<ul>
				{groups.map(({ value, claims }) => (
					<li key={valueText(value, words)}>
						<strong>{valueText(value, words)}</strong>: {words.list([...new Set(claims.map(({ by }) => by))])}
					</li>
				))}
			</ul>
		</div>
	);
}

function Local({ texts, words }: { texts: Texts; words: Words }) {
	const { text, language } = pickText(texts, words.language);
	return (
		<span lang={language} dir={directionOf(language)}>
			{text}
		</span>
	);
}

/** Those that a printed statement rests on; their places are their numbers. */
function citedSources({ dossier, statements }: Report): Source[] {
	const cited = new Set(statements.flatMap(({ statement }) => statement.sources));
	return dossier.sources.filter(({ id }) => cited.has(id));
}

function sourceNumbers(ids: readonly string[], report: Report, { number }: Words): string {
	return citedSources(report)
		.flatMap(({ id }, place) => (ids.includes(id) ? [number(place + 1)] : []))
		.join(', ');
}
