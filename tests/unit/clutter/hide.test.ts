// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ClutterPiece } from '../../../src/clutter/clutter.ts';
import { HIDDEN_ATTRIBUTE, hideClutter } from '../../../src/clutter/hide.dom.ts';

const piece = (element: number): ClutterPiece => ({ element, kind: 'related', reasons: [], text: '' });

function page(): { nodeOf: (id: number) => Node | undefined; markup: () => string } {
	document.body.innerHTML = `<p class="a">one</p><div id="b">two</div><aside ${HIDDEN_ATTRIBUTE}="theirs">three</aside>`;
	const nodes = [...document.body.children];
	return { nodeOf: (id) => nodes[id], markup: () => document.documentElement.outerHTML };
}

it('hides, and undoes without a trace', () => {
	const { nodeOf, markup } = page();
	const [before, sheets] = [markup(), [...document.adoptedStyleSheets]];
	const hiding = hideClutter([piece(1), piece(2), piece(9)], nodeOf, document);
	expect(document.querySelector('#b')?.hasAttribute(HIDDEN_ATTRIBUTE)).toBe(true);
	expect(document.querySelector('aside')?.getAttribute(HIDDEN_ATTRIBUTE)).toBe('theirs');
	expect(document.adoptedStyleSheets.length).toBe(sheets.length + 1);
	hiding.undo();
	hiding.undo();
	expect(markup()).toBe(before);
	expect(document.adoptedStyleSheets).toEqual(sheets);
});

it('brings one back and hides it again', () => {
	const { nodeOf } = page();
	const hiding = hideClutter([piece(0), piece(1)], nodeOf, document);
	hiding.showOne(1);
	expect(document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}=""]`).length).toBe(1);
	hiding.hideOne(1);
	expect(document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}=""]`).length).toBe(2);
	hiding.undo();
});
