import type { Article } from '../page/article.ts';
import type { Address } from '../page/page.ts';
import { readArticle } from '../page/read-article.ts';
import { readPage } from '../page/read-page.dom.ts';
import { type ReadingInput, readReport } from '../report/read-report.ts';
import type { ReadReport } from './annotation-input.dom.ts';
import { type GrowingReading, growing } from './growing-reading.dom.ts';
import { leaveOut } from './leave-out.dom.ts';

/** A live page read as an article. */
export type ArticleReading = { reading: GrowingReading; article: Article };

/** Read a live page, without the other articles on it. */
export function readArticleOn(
	document: Document,
	address: Address,
	others: ReadonlySet<Node> = new Set(),
): ArticleReading {
	const reading = growing(leaveOut(readPage(document, address), others));
	return { reading, article: readArticle(reading.page) };
}

/** What a reading says about the event that it is about. */
export function reportOn(
	{ reading, article }: ArticleReading,
	given: Omit<ReadingInput, 'page' | 'article'>,
): ReadReport {
	return { reading, report: readReport({ page: reading.page, article, ...given }) };
}
