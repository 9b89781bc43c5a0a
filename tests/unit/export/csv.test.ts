import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figuresCsv, formatCsv } from '../../../src/export/csv.ts';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';
import { reportFixture } from '../sidebar/report-fixture.ts';
import { parseCsv } from './parse-csv.ts';

const tableOf = (language: string) => {
	const csv = figuresCsv({ report: reportFixture(), words: speak(sidebarTexts([language])) });
	return { csv, rows: parseCsv(csv) };
};

it.each([
	['plain', 'plain'],
	['a, b', '"a, b"'],
	['say "no"', '"say ""no"""'],
	['two\nlines', '"two\nlines"'],
	[' edge', '" edge"'],
	['=1+1', "'=1+1"],
	['+49', "'+49"],
	['-2+3', "'-2+3"],
	['@SUM(A1)', "'@SUM(A1)"],
	['\t=1', "'\t=1"],
	['\u200f=1', "'\u200f=1"],
	['＝1', "'＝1"],
	['="a","b"', `"'=""a"",""b"""`],
	['3–4', '3–4'],
	[-3, '-3'],
	[undefined, ''],
])('writes %j as %j', (field, expected) => {
	const [line] = formatCsv([[field]]).split('\r\n');
	expect(line?.replace(/^"('?\t)/, '$1')).toBe(expected);
});

it('gives back every text that it was given, whatever stands in it', () => {
	const texts = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 2, maxLength: 4 }), {
		minLength: 1,
	});
	fc.assert(
		fc.property(texts, (rows) => {
			const width = rows[0]?.length ?? 0;
			const even = rows.map((row) => Array.from({ length: width }, (_, place) => row[place] ?? ''));
			const back = parseCsv(formatCsv(even));
			expect(back.map((row) => row.map((text) => text.replace(/^'/, '')))).toEqual(
				even.map((row) => row.map((text) => text.replace(/^'/, ''))),
			);
			expect(back.flat().filter((text) => /^[\s\p{C}]*[=+\-@]/u.test(text))).toEqual([]);
		}),
	);
});

it.each(['en', 'ur', 'fa', 'ar', 'hi'])(
	'has a row for every number here and every claim, each as wide as the headings, in %s',
	(language) => {
		const { rows } = tableOf(language);
		const { figures } = reportFixture();
		const count = figures.reduce(
			(sum, { figure, mentions }) => sum + figure.claims.length + mentions.length,
			0,
		);
		expect(rows).toHaveLength(count + 1);
		expect(new Set(rows.map((row) => row.length)).size).toBe(1);
	},
);

it('says who gives which number, how it stands to the article, and where it is from', () => {
	const { csv, rows } = tableOf('en');
	expect(csv.endsWith('\r\n')).toBe(true);
	const killed = rows.filter(([figure]) => figure === 'Killed by Vesk’s shells on 4 March');
	expect(killed[0]).toEqual([
		'Killed by Vesk’s shells on 4 March',
		'This article',
		'7',
		'7',
		'7',
		'',
		'2031-03-14',
		'',
		'Seven people were killed on the far bank.',
		'https://news.example/bridge',
	]);
	expect(killed[1]?.slice(1)).toEqual([
		'Norland’s interior ministry',
		'9',
		'9',
		'9',
		'',
		'2031-03-05',
		'different',
		'',
		'https://courier.example/halm',
	]);
	expect(killed[2]?.[7]).toBe('the same');
	expect(killed[4]?.slice(2, 5)).toEqual(['at least 11', '11', '']);
	const days = rows.filter(([figure]) => figure === 'Day of the first shelling');
	expect(days[1]?.[5]).toBe('2031-03-02');
});
