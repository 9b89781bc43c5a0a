// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { hideClutter } from '../../../src/clutter/hide.dom.ts';
import { adoptSheet } from '../../../src/page/stylesheet.dom.ts';
import { sweep } from '../../../src/reader/sweep.dom.ts';
import { hang, makeOwn } from '../../../src/sidebar/own-element.dom.ts';

it('takes away all that a reader which has ended left, and nothing else', () => {
	document.body.innerHTML =
		'<p>Text</p><aside>Advertisement</aside><i data-sidelight-hidden="theirs"></i><sidelight-sidebar></sidelight-sidebar>';
	const theirs = new CSSStyleSheet();
	theirs.replaceSync('p { color: red }');
	document.adoptedStyleSheets = [theirs, new CSSStyleSheet()];
	const [html, sheets] = [document.documentElement.outerHTML, [...document.adoptedStyleSheets]];
	hang(makeOwn(document, 'sidelight-sidebar').element);
	adoptSheet(document, 'html { margin-right: 392px }').write('');
	hideClutter([{ element: 1 }], () => document.querySelector('aside') ?? undefined, document);
	expect(document.documentElement.outerHTML).not.toBe(html);
	sweep(document);
	expect(document.documentElement.outerHTML).toBe(html);
	expect([...document.adoptedStyleSheets]).toEqual(sheets);
});
