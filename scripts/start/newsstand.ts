import { basename } from 'node:path';
import type { Table } from '../../tests/e2e/internet.ts';
import { OWN_PAGES, type TestPage, tableOf } from '../../tests/e2e/pages.ts';

/** Where the newsstand's list of pages stands. */
export const NEWSSTAND = 'https://newsstand.example/';

/** The newsstand's small internet: the list, our pages, and a word of explanation everywhere else. */
export function newsstand(): Table {
	return tableOf(OWN_PAGES, { [NEWSSTAND]: indexPage(OWN_PAGES), '*': elsewhere });
}

/** A small internet with nothing but one file in it, under an address that is made up. */
export function fileStand(path: string): { table: Table; href: string } {
	const href = `https://file.example/${encodeURIComponent(basename(path))}`;
	return { href, table: { [href]: { file: path }, '*': elsewhere } };
}

function indexPage(pages: readonly TestPage[]): string {
	const items = pages.map(
		({ addresses: [href], what, kind }) =>
			`<li><a href="${escapeHtml(href)}">${escapeHtml(what)}</a><small>${escapeHtml(WHAT_HAPPENS[kind])}</small></li>`,
	);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>The newsstand</title>${STYLE}
<h1>The newsstand</h1><p>Made-up pages, served from your own machine under real outlets’ addresses, so that Sidelight
does on them what it does on the web.</p><ol>${items.join('\n')}</ol></html>`;
}

const WHAT_HAPPENS: Readonly<Record<TestPage['kind'], string>> = {
	event: 'Sidelight opens beside the text',
	near: 'Sidelight does nothing: it is about something else',
	front: 'Sidelight does nothing: it is not an article',
	shop: 'Sidelight does nothing: it is not an article',
};

function elsewhere({ url }: Request): Response {
	const body = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Not on the newsstand</title>${STYLE}
<h1>Not on the newsstand</h1><p>This browser sees only the newsstand’s own pages. The address is real: to read it, open it in
your usual browser.</p><p><code>${escapeHtml(url)}</code></p><p><a href="${NEWSSTAND}">Back to the newsstand</a></p></html>`;
	return new Response(body, { status: 404, headers: { 'content-type': 'text/html; charset=utf-8' } });
}

const STYLE = `<style>body{font:18px/1.5 Georgia,serif;max-width:640px;margin:8vh auto;padding:0 20px}
li{margin:0 0 14px}small{display:block;color:#666}code{overflow-wrap:anywhere}</style>`;

function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
