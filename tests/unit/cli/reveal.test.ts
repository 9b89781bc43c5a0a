import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { textRuns } from '../../../src/page/text-runs.ts';

const LONG = 'The ministers met in the morning, spoke for an hour, and left by the side door without a word.';
const paragraphs = (count: number) => `<p>${LONG}</p>`.repeat(count);
const read = (body: string) => textRuns(parseHtml(`<body>${body}</body>`, '').root).length;

describe('revealAwaited', () => {
	it('reads what most of the page is, though it waits for a script to be shown', () => {
		const inner = `${paragraphs(8)}<p hidden>${LONG}</p>`;
		expect(read(`<p>${LONG}</p><div style="display: none">${inner}</div>`)).toBe(9);
	});
	it('leaves out what is hidden beside an article', () => {
		expect(read(`${paragraphs(8)}<div hidden>${paragraphs(8)}</div>`)).toBe(8);
	});
	it('leaves out panels of which a page shows one at a time', () => {
		expect(read(`${paragraphs(1)}${`<div hidden>${paragraphs(8)}</div>`.repeat(4)}`)).toBe(1);
	});
	it('leaves out a hidden line on a page of few words', () => {
		expect(read(`<p>Hello.</p><div hidden>${paragraphs(1)}</div>`)).toBe(1);
	});
});
