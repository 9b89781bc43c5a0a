import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { buildIndex } from '../../../src/dossier/name-index.ts';
import { recognise } from '../../../src/event/recognise.ts';
import { summaryOf } from '../../../src/event/summary.ts';
import { articleText } from '../../../src/page/article-text.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { EVENT_PAGES, NEAR_PAGES, type RecognitionPage } from '../../e2e/recognition-pages.ts';
import { DOSSIER } from './dossier.ts';

const index = buildIndex([DOSSIER]);

function read({ html, address }: RecognitionPage) {
	const article = readArticle(parseHtml(html, address));
	return { article, score: recognise(index, summaryOf(articleText(article)))[0]?.score ?? 0 };
}

describe('articles of our own, in ten languages', () => {
	it.each(EVENT_PAGES)('$language is about the event: $headline', (page) => {
		const { article, score } = read(page);
		expect(article.isArticle).toBe(true);
		expect(score).toBeGreaterThanOrEqual(0.8);
	});

	it.each(NEAR_PAGES)('$language is about something else: $headline', (page) => {
		const { article, score } = read(page);
		expect(article.isArticle).toBe(true);
		expect(score).toBeLessThan(0.4);
	});
});
