import fc from 'fast-check';
import { lexer, type Token, type Tokens, walkTokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { reportMarkdown } from '../../../src/export/markdown.ts';
import { escapeMarkdown, markdownLink } from '../../../src/export/markdown-text.ts';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';
import type { Report } from '../../../src/report/report.ts';
import { groupFacts } from '../../../src/sidebar/summary.ts';
import { reportFixture } from '../sidebar/report-fixture.ts';

/** What a reader of the rendered token sees. */
function textOf(token: Token): string {
	const { tokens, items } = token as Tokens.Generic;
	if (token.type === 'escape' || token.type === 'text') {
		if (tokens) return tokens.map(textOf).join('');
		return (token as Tokens.Text).text;
	}
	return [...(tokens ?? []), ...(items ?? [])].map(textOf).join('');
}
const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

describe('a text in Markdown', () => {
	const nasty = fc.array(
		fc.oneof(
			fc.constantFrom(
				...[
					'\\',
					'`',
					'*',
					'_',
					'[',
					']',
					'(',
					')',
					'<',
					'>',
					'#',
					'+',
					'-',
					'.',
					'!',
					'|',
					'~',
					'&amp;',
					'=',
				],
				...[
					'&lt',
					'://',
					'http://',
					'www.',
					'a@b.example',
					'1.',
					'2)',
					'---',
					'***',
					'```',
					'    ',
					'\n',
					'\t',
				],
				...['[x]', '<b>', '<!--', '![', '](', 'پاکستان', '“', '$', ':', 'word', ' '],
			),
			fc.string({ unit: 'grapheme' }),
		),
	);

	it.each([
		['in a list', (text: string) => `- ${text}`],
		['as a heading', (text: string) => `### ${text}`],
		['in a quotation', (text: string) => `> ${text}`],
		['as a paragraph', (text: string) => text],
		["after a list's own text", (text: string) => `- x\n\n  > ${text}`, 'x'],
	])('means itself %s', (_, around, own = '') => {
		fc.assert(
			fc.property(nasty, (parts) => {
				const text = plain(parts.join(''));
				fc.pre(text !== '');
				const tokens = lexer(around(escapeMarkdown(parts.join(''))));
				expect(tokens.map(textOf).join('')).toBe(own + text);
				const kinds: string[] = [];
				walkTokens(tokens, ({ type }) => void kinds.push(type));
				expect(
					kinds.filter((kind) =>
						/^(?:link|image|html|code|codespan|em|strong|del|table|hr|br|def)$/.test(kind),
					),
				).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it.each([
		['Dawn', 'https://dawn.example/a_(b)?x=1&copy;=2#c', 'https://dawn.example/a_%28b%29?x=1&copy;=2#c'],
		['a [b](c)', 'https://dawn.example/a b<c>', 'https://dawn.example/a%20b%3Cc%3E'],
	])('links %s to %s', (label, url, expected) => {
		const [paragraph] = lexer(markdownLink(label, url)) as unknown as [Tokens.Paragraph];
		const [link] = paragraph.tokens as [Tokens.Link];
		expect(link).toMatchObject({ type: 'link' });
		expect(link.href.replace('&amp;', '&')).toBe(expected);
		expect(textOf(link)).toBe(label);
	});

	it('links to nothing but the web', () => {
		expect(markdownLink('Dawn', 'javascript:alert(1)')).toBe('Dawn');
	});
});

describe.each(['en', 'ur', 'fa', 'ar', 'hi'])('a report in Markdown, in %s', (language) => {
	const words = speak(sidebarTexts([language]));
	const report: Report = reportFixture();
	const tokens = lexer(reportMarkdown({ report, title: 'The *bridge* [again]', words }));
	const headings = (depth: number) =>
		tokens.flatMap((token) => (token.type === 'heading' && token.depth === depth ? textOf(token) : []));
	const links: string[] = [];
	walkTokens(tokens, (token) => {
		if (token.type === 'link') links.push((token as Tokens.Link).href);
	});

	it('has its parts under headings', () => {
		expect(headings(1)).toHaveLength(1);
		expect(headings(2)).toEqual(
			(['facts.title', 'figures.title', 'quotes.title', 'timeline.title', 'other.title'] as const).map(
				(key) => words.say(key),
			),
		);
		const figures = report.figures.filter(({ mentions }) => mentions.length > 0);
		expect(headings(3)).toHaveLength(4 + figures.length);
	});

	it('has every fact once, in its group, with its sources and its sentence', () => {
		const lists = tokens.filter((token) => token.type === 'list') as Tokens.List[];
		const { stated, leftOutCore, leftOutDetails, later } = groupFacts(report.statements);
		const groups = [stated, leftOutCore, leftOutDetails, later];
		for (const [place, rows] of groups.entries()) {
			const items = lists[place]?.items.map(textOf) ?? [];
			expect(items).toHaveLength(rows.length);
			for (const [row, { statement, mention }] of rows.entries()) {
				expect(items[row]).toContain(statement.text.en);
				if (mention) expect(items[row]?.split(plain(mention.quote)).length).toBeGreaterThan(1);
			}
		}
	});

	it('names the article and links every source that it rests on', () => {
		expect(textOf(tokens[2] as Token)).toContain('The *bridge* [again]');
		expect(links).toEqual(
			expect.arrayContaining([report.address.href, ...report.dossier.sources.map(({ url }) => url)]),
		);
	});
});
