import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml, parseHtml } from '../../../src/cli/parse-html.ts';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { collapse } from '../../../src/page/text-runs.ts';
import pages from '../../pages/pages.json' with { type: 'json' };
import { textLeft } from './text-left.ts';

/** A single-page site writes its article by script, which nothing runs here. */
const WRITTEN = pages.filter(({ kind, file }) => kind === 'event' && file !== 'paperboat-app.html');

describe.each(WRITTEN)('$file', ({ file, addresses, must_stay, must_hide }) => {
	const html = decodeHtml(readFileSync(join(import.meta.dirname, '../../pages', file)));
	const page = parseHtml(html, addresses[0] ?? '');
	const pieces = decideClutter(page, readArticle(page));
	const left = collapse(textLeft(page.root, new Set(pieces.map(({ element }) => element))));

	it.each(must_stay)('keeps: %s', (text) => expect(left).toContain(collapse(text)));
	it.each(must_hide)('hides: %s', (text) => expect(left).not.toContain(collapse(text)));
});
