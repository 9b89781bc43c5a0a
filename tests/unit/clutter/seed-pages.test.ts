import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeHtml, parseHtml } from '../../../src/cli/parse-html.ts';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { collapse } from '../../../src/page/text-runs.ts';
import { pagesFolder } from '../../bench/page-sets.ts';
import { textLeft } from './text-left.ts';

const folder = join(pagesFolder() ?? '', 'seeds');
const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.html')) : [];
if (names.length === 0)
	console.warn('The seed pages are not here (../shared/pages/seeds): nothing is tested on them.');

it.skipIf(names.length === 0)('has the seed pages', () => expect(names).not.toEqual([]));

describe.each(names)('seed page %s', (name) => {
	const truth = JSON.parse(readFileSync(join(folder, name.replace('.html', '.json')), 'utf8')) as {
		url: string;
		must_stay: string[];
		must_hide: string[];
	};
	const page = parseHtml(decodeHtml(readFileSync(join(folder, name))), truth.url);
	const article = readArticle(page);
	const pieces = decideClutter(page, article);
	const left = collapse(textLeft(page.root, new Set(pieces.map(({ element }) => element))));

	it('is an article with its headline', () => {
		expect(article.isArticle).toBe(true);
		expect(article.title).toBe(truth.must_stay[0]);
		expect(article.language).toBe('en-US');
	});
	it.each(truth.must_stay)('keeps: %s', (text) => expect(left).toContain(collapse(text)));
	it.each(truth.must_hide)('hides: %s', (text) => expect(left).not.toContain(collapse(text)));
});
