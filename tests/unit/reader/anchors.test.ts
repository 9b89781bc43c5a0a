// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { anchorsOf, anchorsReturned, anchorsStand } from '../../../src/reader/anchors.dom.ts';
import { readLive } from './live-page.ts';

function anchored(html: string) {
	document.body.innerHTML = html;
	const { article, reading } = readLive();
	return anchorsOf(article, reading);
}

const shared = '<h1>Title</h1><div id="text">Body one is here.<br><br>Body two is here.</div>';

it.each([
	['nothing changed', () => undefined, true],
	[
		'an advertisement came between its texts',
		(text: Element) => text.append(document.createElement('aside'), 'Ad'),
		true,
	],
	['its words are other words', (text: Element) => text.replaceChildren('Body of another'), false],
	['it is gone', (text: Element) => text.remove(), false],
])('an article stands when %s: %s', (_, change, stands) => {
	const anchors = anchored(shared);
	change(document.querySelector('#text') as Element);
	expect(anchorsStand(anchors)).toBe(stands);
});

it('stands when a hidden box parts one of its texts', () => {
	const anchors = anchored(shared);
	const [first] = (document.querySelector('#text') as Element).childNodes as unknown as Text[];
	const box = Object.assign(document.createElement('div'), { textContent: 'Ad' });
	box.style.display = 'none';
	first?.splitText(9).before(box);
	expect(anchorsStand(anchors)).toBe(true);
});

it('is back when the same texts stand in other elements', () => {
	const anchors = anchored('<main><h1>Title</h1><p>Body one is here.</p></main>');
	const { innerHTML } = document.body;
	document.body.innerHTML = '';
	expect([anchorsStand(anchors), anchorsReturned(anchors, document)]).toEqual([false, false]);
	document.body.innerHTML = innerHTML;
	expect([anchorsStand(anchors), anchorsReturned(anchors, document)]).toEqual([false, true]);
});
