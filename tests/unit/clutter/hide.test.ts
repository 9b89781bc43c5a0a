// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIDDEN_ATTRIBUTE, hideClutter } from '../../../src/clutter/hide.dom.ts';

const piece = (element: number) => ({ element });

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

it('leaves no trace, whatever was hidden in whatever order', () => {
	fc.assert(
		fc.property(fc.array(fc.nat(4), { maxLength: 8 }), (ids) => {
			const { nodeOf, markup } = page();
			const before = markup();
			hideClutter(ids.map(piece), nodeOf, document).undo();
			expect(markup()).toBe(before);
		}),
	);
});

/** A box of 30 pixels, as a browser with layout would measure it. */
function tall(element: Element): void {
	element.getBoundingClientRect = () => ({ height: 30 }) as DOMRect;
}

it.each([
	['a box with nothing else', '<div><p id="x">ad</p></div>', true],
	['a box with empty boxes and scripts', '<div><i></i><script>1</script><p id="x">ad</p></div>', true],
	['not one with words', '<div>News <p id="x">ad</p></div>', false],
	['not one with a picture', '<div><p id="x">ad</p><b><img></b></div>', false],
	['not one with words that are not drawn yet', '<div><p hidden>More</p><p id="x">ad</p></div>', false],
	['not one with a custom element', '<div><x-player></x-player><p id="x">ad</p></div>', false],
	['not the page’s main part', '<main><p id="x">ad</p></main>', false],
])('with a piece goes the empty box around it: %s', (_, html, goes) => {
	document.body.innerHTML = html;
	const box = document.body.firstElementChild as Element;
	tall(box);
	const hiding = hideClutter([piece(0)], () => document.querySelector('#x') ?? undefined, document);
	expect(box.hasAttribute(HIDDEN_ATTRIBUTE)).toBe(goes);
	hiding.undo();
	expect(document.querySelector(`[${HIDDEN_ATTRIBUTE}]`)).toBeNull();
});

it('takes its mark from copies, and no mark of others', () => {
	const { nodeOf, markup } = page();
	const hiding = hideClutter([piece(1)], nodeOf, document);
	const box = document.createElement('section');
	box.innerHTML = document.body.innerHTML;
	hiding.unmark([box, nodeOf(1) as Element]);
	expect([...box.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)].map(({ localName }) => localName)).toEqual([
		'aside',
	]);
	expect((nodeOf(1) as Element).hasAttribute(HIDDEN_ATTRIBUTE)).toBe(true);
	hiding.undo();
	expect(markup()).not.toContain(`${HIDDEN_ATTRIBUTE}=""`);
});
