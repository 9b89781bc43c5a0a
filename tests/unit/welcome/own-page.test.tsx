// @vitest-environment happy-dom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../src/cli/parse-html.ts';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { SIDEBAR_LANGUAGES } from '../../../src/locale/sidebar-texts.ext.ts';
import { welcomeWords } from '../../../src/locale/welcome-words.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { ownClutter } from '../../../src/welcome/own-article.ts';
import { OwnPage } from '../../../src/welcome/own-page.tsx';

const ADDRESS = 'https://lamplighter.example/2024/01/29/talks';

describe.each(SIDEBAR_LANGUAGES)('our own page, in %s', (language) => {
	const words = welcomeWords([language]);

	it('has around its article what Sidelight would hide on any page', () => {
		const place = document.createElement('main');
		render(<OwnPage words={words} />, place);
		const html = `<html lang="${language}"><title>${words.say('article.title')}</title>${place.outerHTML}`;
		const page = parseHtml(html, ADDRESS);
		const found = new Set(decideClutter(page, readArticle(page)).map(({ kind }) => kind));
		expect([...found].sort()).toEqual(
			ownClutter(words)
				.map(({ kind }) => kind)
				.sort(),
		);
	});
});
