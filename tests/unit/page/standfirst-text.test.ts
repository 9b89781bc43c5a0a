import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { articleText } from '../../../src/page/article-text.ts';
import type { Block } from '../../../src/page/block.ts';
import { readArticle } from '../../../src/page/read-article.ts';

const SENTENCE = 'At least nine people are reported dead in two villages near the frontier.';
const block = (index: number, label: Block['label'], text: string): Block => {
	return { index, element: index, run: 0, tag: 'div', text, label, confidence: 0.5, reasons: [] };
};
const told = (...blocks: Block[]) => {
	const article = readArticle(parseHtml('<p>Nothing.</p>', ''));
	return articleText({ ...article, blocks }).blocks.map(({ label, text }) => `${label}: ${text}`);
};

describe('articleText', () => {
	it('takes a sentence between the headline and the first paragraph for a standfirst, whatever it is named', () => {
		const blocks = [
			block(0, 'other', SENTENCE),
			block(1, 'title', 'A blow at dawn'),
			block(2, 'other', SENTENCE),
			block(3, 'other', 'Tomas Ebele, our correspondent at the frontier, 18 January'),
			block(4, 'other', '6 minutes.'),
			block(5, 'body', 'Before sunrise the first shells fell.'),
			block(6, 'other', SENTENCE),
		];
		expect(told(...blocks)).toEqual([
			'title: A blow at dawn',
			`standfirst: ${SENTENCE}`,
			'body: Before sunrise the first shells fell.',
		]);
	});
});
