import type { Claim, FigureValue } from '../dossier/dossier.ts';
import { pickText } from '../locale/pick-text.ts';
import type { Words } from '../locale/sidebar-words.ts';
import type { FigureRow, Report } from '../report/report.ts';
import { extent } from '../sidebar/figure-stand.ts';
import { valueText } from '../sidebar/figure-text.ts';

/** A number stands in its file as a number; a text may have to be kept from being taken for a formula. */
type Field = string | number | undefined;

/** What spreadsheets take for a formula's beginning (OWASP, "CSV Injection"), the wide forms of East Asian input among them. */
const FORMULA = /^[\s\p{C}]*[=+\-@＝＋－＠]/u;

/** Rows as CSV by RFC 4180: CRLF after each, quotes doubled, fields quoted where they must be. */
export function formatCsv(rows: readonly (readonly Field[])[]): string {
	return rows.map((fields) => `${fields.map(formatField).join(',')}\r\n`).join('');
}

function formatField(field: Field): string {
	if (typeof field === 'number') return String(field);
	const text = field ?? '';
	const safe = FORMULA.test(text) ? `'${text}` : text;
	return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

type Given = {
	report: Report;
	words: Words;
};

/** Who gives which figure: a row for each number in the article, and one for each claim; headings in the reader's language. */
export function figuresCsv(given: Given): string {
	const { report, words } = given;
	const { say } = words;
	const headings = [
		say('csv.figure'),
		say('csv.by'),
		say('csv.value'),
		say('csv.least'),
		say('csv.most'),
		say('csv.day'),
		say('csv.on'),
		say('csv.stand'),
		say('csv.sentence'),
		say('csv.sources'),
	];
	return formatCsv([headings, ...report.figures.flatMap((row) => figureRows(row, given))]);
}

function figureRows(row: FigureRow, { report, words }: Given): Field[][] {
	const { figure, mentions } = row;
	const what = pickText(figure.what, words.language).text;
	const here = mentions.map(({ value, quote }) => [
		what,
		words.say('csv.here'),
		...valueFields(value, words),
		report.published,
		'',
		quote,
		report.address.href,
	]);
	const claims = figure.claims.map((claim, place) => [
		what,
		claim.by,
		...valueFields(claim.value, words),
		claim.on,
		standOf(row, place, words),
		'',
		sourcesOf(claim, report),
	]);
	return [...here, ...claims];
}

/** In words, as the lowest and highest number, and as a day. */
function valueFields(value: FigureValue, words: Words): Field[] {
	const [least, most] = extent(value);
	const { exact, min, max, date } = value;
	const isRange = exact === undefined;
	return [valueText(value, words), isRange ? min : least, isRange ? max : most, date];
}

/** How a claim stands to the article's own number; empty where the article gives none that it can be compared with. */
function standOf({ mentions }: FigureRow, place: number, { say }: Words): string {
	if (mentions.some(({ differs }) => differs.includes(place))) return say('csv.differs');
	return mentions.some(({ agrees }) => agrees.includes(place)) ? say('csv.agrees') : '';
}

function sourcesOf({ sources }: Claim, { dossier }: Report): string {
	return dossier.sources.flatMap(({ id, url }) => (sources.includes(id) ? [url] : [])).join(' ');
}
