// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { paintHighlights } from '../../../src/sidebar/highlights.dom.ts';

const target = { kind: 'statement', id: 's1' } as const;

it('works without the Highlight API: nothing is painted, and there is still a way to the passage', () => {
	document.body.innerHTML = '<p>One sentence. Another.</p>';
	const before = document.documentElement.outerHTML;
	const range = document.createRange();
	range.selectNodeContents(document.querySelector('p')!);
	const highlights = paintHighlights({ document, passages: [{ ...target, ranges: [range] }] });
	expect(highlights.scrollTo(target)).toBe(true);
	expect(highlights.scrollTo(target, 1)).toBe(false);
	expect(highlights.scrollTo({ kind: 'quote', id: 's1' })).toBe(false);
	highlights.flash(target);
	highlights.remove();
	expect(document.documentElement.outerHTML).toBe(before);
	expect(document.adoptedStyleSheets).toHaveLength(0);
});

it('knows when a passage has left the page', () => {
	document.body.innerHTML = '<p>One sentence.</p>';
	const paragraph = document.querySelector('p')!;
	const range = document.createRange();
	range.selectNodeContents(paragraph.firstChild!);
	const highlights = paintHighlights({ document, passages: [{ ...target, ranges: [range] }] });
	paragraph.firstChild!.remove();
	paragraph.remove();
	expect(range.startContainer.isConnected && highlights.scrollTo(target)).toBe(false);
	highlights.remove();
});
