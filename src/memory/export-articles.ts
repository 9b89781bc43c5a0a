import type { KeptArticle } from './kept-article.ts';

/** What was read, as a file that a person can read and a program can use: by event, then by day. */
export function exportArticles(articles: readonly KeptArticle[]): string {
	const order = ({ event, opened, key }: KeptArticle) => [event, opened, key].join(' ');
	const sorted = articles.toSorted((one, other) => (order(one) < order(other) ? -1 : 1));
	return `${JSON.stringify({ format: 1, articles: sorted }, null, '\t')}\n`;
}
