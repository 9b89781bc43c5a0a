import { readFileSync } from 'node:fs';
import type { Table } from './internet.ts';
import { ownPage } from './pages.ts';

const ARTICLE = ownPage('ledger-visit.html');
const [ADDRESS] = ARTICLE.addresses;

/** Where an article of ours stands as if it were printed after its dossier was made. */
export const LATER = `${ADDRESS}?later`;

/** That article as it is, and there with another day. */
export const laterArticle: Table = {
	[ADDRESS]: ({ url }) => {
		const html = readFileSync(ARTICLE.file, 'utf8');
		const body = url.endsWith('?later') ? html.replaceAll(/"2024-01-29T/g, '"2031-01-29T') : html;
		return new Response(body, { headers: { 'content-type': 'text/html; charset=utf-8' } });
	},
};
