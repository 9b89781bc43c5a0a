import type { ClutterPiece } from '../clutter/clutter.ts';
import { decideClutter } from '../clutter/decide.ts';
import type { Article } from '../page/article.ts';
import { articleText } from '../page/article-text.ts';
import type { Address } from '../page/page.ts';
import { readArticle } from '../page/read-article.ts';
import { readPage } from '../page/read-page.dom.ts';
import { type GrowingReading, growing } from './growing-reading.dom.ts';
import { leaveOut } from './leave-out.dom.ts';

/** A live page read as an article. */
export type ArticleReading = { reading: GrowingReading; article: Article };

/** The same with what may be hidden on it. */
export type TidyReading = ArticleReading & { hidden: ClutterPiece[] };

/** Read a live page, without the other articles on it. */
export function readArticleOn(
	document: Document,
	address: Address,
	others: ReadonlySet<Node> = new Set(),
): ArticleReading {
	const reading = growing(leaveOut(readPage(document, address), others));
	return { reading, article: readArticle(reading.page) };
}

/** Decide what may be hidden on a page that was read. */
export function tidy({ reading, article }: ArticleReading): TidyReading {
	return { reading, article, hidden: decideClutter(reading.page, article) };
}

/** Whether two readings have the same article, word for word and block for block. */
export function saysTheSame(one: ArticleReading, other: ArticleReading): boolean {
	const [here, there] = [one, other].map(({ article }) => JSON.stringify(articleText(article)));
	return here === there;
}
