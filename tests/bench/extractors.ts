import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';
import { parseHtml } from '../../src/cli/parse-html.ts';
import { visibleText } from '../../src/cli/visible-text.ts';
import { decideClutter } from '../../src/clutter/decide.ts';
import { articleBlocks } from '../../src/page/article.ts';
import { readArticle } from '../../src/page/read-article.ts';

/** What an extractor makes of a page. `visible`: what it leaves to be read; for readers that is their text. */
export type Extraction = { body: string; visible: string; isArticle: boolean };
export type Extractor = (html: string, url: string) => Extraction | Promise<Extraction>;

export const EXTRACTORS: Readonly<Record<string, Extractor>> = {
	us: extractOurs,
	readability: extractByReadability,
	defuddle: extractByDefuddle,
};

function extractOurs(html: string, url: string): Extraction {
	const page = parseHtml(html, url);
	const article = readArticle(page);
	const body = articleBlocks(article)
		.map(({ text }) => text)
		.join('\n');
	const hidden = decideClutter(page, { ...article, isArticle: true });
	return { body, visible: visibleText(page, article, hidden), isArticle: article.isArticle };
}

function documentOf(html: string): Document {
	return parseHTML(html).document as unknown as Document;
}

function extractByReadability(html: string): Extraction {
	const isArticle = true;
	const text = new Readability(documentOf(html)).parse()?.textContent ?? '';
	return { body: text, visible: text, isArticle };
}

async function extractByDefuddle(html: string, url: string): Promise<Extraction> {
	const result = await Defuddle(html, url, { markdown: false });
	const text = documentOf(`<html><body>${result.content}</body></html>`).body.textContent ?? '';
	return { body: text, visible: text, isArticle: true };
}
