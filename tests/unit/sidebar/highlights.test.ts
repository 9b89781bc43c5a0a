// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { paintHighlights } from '../../../src/sidebar/highlights.dom.ts';

const target = { kind: 'statement', id: 's1' } as const;

function paint(...selectors: string[]) {
	const places = selectors.map((selector) => {
		const range = document.createRange();
		range.selectNodeContents(document.querySelector(selector)!.firstChild!);
		return { range, quote: `${range}` };
	});
	return paintHighlights({ document, passages: [{ ...target, places }] });
}

it('works without the Highlight API: nothing is painted, and there is still a way to the passages, round and round', () => {
	document.body.innerHTML = '<p>One sentence.</p><div>Another.</div>';
	const before = document.documentElement.outerHTML;
	const highlights = paint('p', 'div');
	expect(highlights.goTo(target, 0)).toEqual({ place: 0, places: 2, quote: 'One sentence.' });
	expect(highlights.goTo(target, 3)).toEqual({ place: 1, places: 2, quote: 'Another.' });
	expect(highlights.goTo({ kind: 'quote', id: 's1' }, 0)).toBeUndefined();
	highlights.remove();
	expect(document.documentElement.outerHTML).toBe(before);
	expect(document.adoptedStyleSheets).toHaveLength(0);
});

it('knows when a passage has left the page, or is not what it was', () => {
	document.body.innerHTML = '<p>One sentence.</p>';
	const paragraph = document.querySelector('p')!;
	const highlights = paint('p');
	expect(highlights.isOff()).toBe(false);
	(paragraph.firstChild as Text).data = 'Another sentence.';
	expect(highlights.isOff()).toBe(true);
	(paragraph.firstChild as Text).data = 'One sentence.';
	paragraph.firstChild!.remove();
	paragraph.remove();
	expect(highlights.isOff()).toBe(true);
	expect(highlights.goTo(target, 0)).toBeUndefined();
	highlights.remove();
});
