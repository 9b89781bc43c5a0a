import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Table } from './internet.ts';
import { ownPage } from './pages.ts';

const FOLDER = join(import.meta.dirname, '../pages/hostile');
const ARTICLE = ownPage('ledger-visit.html');
const [FIRST] = ARTICLE.addresses;

/** What the pages have in common: a column at the left, so that the right margin is free. */
const HEAD = `<meta charset="utf-8" /><title>Liaison officers on the border</title>
<link rel="canonical" href="${FIRST}" />
<meta property="og:type" content="article" />
<meta property="article:published_time" content="2024-01-29T20:41:00+05:00" />
<style>body { margin: 0; font: 18px/1.6 Georgia, serif } main { width: 600px; margin-left: 20px } img { max-width: 100%; height: auto }</style>`;

/** Nothing but this page's own styles, and no script that does not carry the page's own policies. */
const STRICT = [
	"default-src 'none'",
	"style-src 'nonce-own'",
	"img-src 'self'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
	'sandbox allow-scripts',
].join('; ');

/** The address of a page of `tests/pages/hostile`: the same but for its query, so that the report is the same, too. */
export function hostileAddress(name: string): string {
	return `${FIRST}?page=${name}`;
}

/** All these pages: each one's own markup around the article of one of our pages. `strict` is the plain one under a policy. */
export const HOSTILE_PAGES: Table = {
	[FIRST]: ({ url }) => {
		const name = new URL(url).searchParams.get('page') ?? 'plain';
		if (name === 'strict')
			return answer(pageOf('plain.html').replace('<style>', '<style nonce="own">'), STRICT);
		if (name === 'xml') return new Response(pageOf('xml.xhtml'), typed('application/xhtml+xml'));
		return answer(pageOf(`${name}.html`));
	},
};

function answer(html: string, policy?: string): Response {
	const { headers } = typed('text/html; charset=utf-8');
	return new Response(html, {
		headers: { ...headers, ...(policy && { 'content-security-policy': policy }) },
	});
}

function typed(type: string) {
	return { headers: { 'content-type': type } };
}

function pageOf(file: string): string {
	const page = readFileSync(join(FOLDER, file), 'utf8');
	const story = readFileSync(ARTICLE.file, 'utf8').match(/<main.*?<\/article>/s)?.[0];
	if (!story) throw new Error(`${ARTICLE.file} has no <article> in <main>`);
	// Empty elements are closed, and attributes have values, so that it is XML, too.
	const closed = `${story}</main>`.replace(/<(img|input|br)\b([^>]*?)\/?>/g, '<$1$2 />');
	return page.replace('{{head}}', HEAD).replace('{{article}}', () => closed);
}
