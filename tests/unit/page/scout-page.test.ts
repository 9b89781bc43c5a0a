import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { parseAddress } from '../../../src/page/address.ts';
import { scoutPage } from '../../../src/page/scout-page.dom.ts';

const SENTENCE =
	'A sentence that goes on for a while, so that it may count as part of a paragraph in an article. ';
const paragraphs = (count: number) =>
	`<p>${SENTENCE.repeat(2)}</p>`.repeat(count).replace(/A sentence/g, () => 'A sentence');
const links = '<ul>'.concat(
	'<li><a href="/x">A headline that is linked and says something</a></li>'.repeat(30),
	'</ul>',
);

function scout(body: string, head = '', href = 'https://news.example/2024/a') {
	const { document } = parseHTML(
		`<!doctype html><html lang="en"><head>${head}<title>Title</title></head><body>${body}</body></html>`,
	);
	return scoutPage(document as unknown as Document, parseAddress(href));
}

const ARTICLE = '<meta property="og:type" content="article">';
const CASES: [name: string, seen: ReturnType<typeof scout>, isArticle: boolean][] = [
	['an article that says so', scout(`<h1>T</h1>${paragraphs(2)}`, ARTICLE), true],
	[
		'one that does not',
		scout(`<h1>T</h1><p>${SENTENCE.repeat(3)}</p><p>One, ${SENTENCE.repeat(3)}</p><p>Two, ${SENTENCE}</p>`),
		true,
	],
	[
		'paragraphs that are divs',
		scout(`<div>1 ${SENTENCE.repeat(3)}</div><div>2 ${SENTENCE.repeat(3)}</div><div>3 ${SENTENCE}</div>`),
		true,
	],
	['a front page', scout(paragraphs(9), ARTICLE, 'https://news.example/'), false],
	['a list of links', scout(links), false],
	['an empty page', scout(''), false],
];
it.each(CASES)('%s', (_, seen, isArticle) => expect(seen !== undefined).toBe(isArticle));

it('tells title, paragraphs, language and date, and leaves out what stands elsewhere', () => {
	const seen = scout(
		`<nav><p>${SENTENCE}</p></nav><h1>T</h1><p>1 ${SENTENCE}</p><p>2 ${SENTENCE}</p>`,
		`${ARTICLE}<meta property="article:published_time" content="2024-01-29">`,
	);
	expect(seen).toEqual({
		href: 'https://news.example/2024/a',
		title: 'T',
		paragraphs: [`1 ${SENTENCE}`.trim(), `2 ${SENTENCE}`.trim()],
		published: '2024-01-29',
		language: 'en',
	});
});
