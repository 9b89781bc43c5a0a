// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { HIDDEN_ATTRIBUTE } from '../../../src/clutter/hide.dom.ts';
import { PageClutter } from '../../../src/reader/page-clutter.dom.ts';
import { changesOf, put, readLive } from './live-page.ts';

const P = `that the council met again in the evening, and after a long debate on the new bridge over the river Leda put off the decision until spring.`;
const PAGE = `<main id="main"><article id="ours"><h1>The bridge</h1>
	<p id="first">Before ${P}</p><div class="promo" id="promo">Xpromo</div><p id="second">Behind ${P}</p></article>
	<div id="feed"><div class="tile">Rone</div><div class="tile">Rtwo</div></div><div id="rail"><div class="x">Rthree</div></div>
	<div id="empty"></div></main>`;

function start(given: { hidden?: boolean; choices?: string[] } = {}) {
	document.body.innerHTML = PAGE;
	return new PageClutter(readLive(), document, { hidden: true, choices: [], ...given });
}

const isHidden = (selector: string) =>
	document.querySelector(selector)?.closest(`[${HIDDEN_ATTRIBUTE}]`) !== null;
const listed = (clutter: PageClutter) => clutter.view.pieces.map(({ text, kind }) => `${kind} ${text}`);
const another = (words = 'p') =>
	`<section id="next"><h1>Tide</h1>${Array.from({ length: 4 }, () => `<p>${words} ${P}</p>`).join('')}<div class="ad-slot" id="inner"></div></section>`;

it('hides a late slot where it came, lists it, and undoes it with all else', () => {
	const clutter = start();
	const taken = clutter.take(put('#ours', '<div class="ad-slot" id="late"></div>'));
	expect(taken).toEqual({ isListChanged: true, isArticleChanged: false });
	expect(isHidden('#late')).toBe(true);
	expect(clutter.view.pieces.at(-1)).toMatchObject({
		kind: 'advertisement',
		reasons: ['class:advertisement'],
	});
	clutter.lift();
	expect(document.querySelector(`[${HIDDEN_ATTRIBUTE}]`)).toBeNull();
});

it('leaves what comes into a hidden piece, or into one that the reader brought back', () => {
	const clutter = start();
	const promo = clutter.view.pieces.find(({ text }) => text === 'Xpromo')?.element as number;
	expect(clutter.take(put('#promo', '<div class="ad-slot"></div>')).isListChanged).toBe(false);
	clutter.setPiece(promo, false);
	expect(clutter.take(put('#promo', '<div class="ad-slot" id="in"></div>')).isListChanged).toBe(false);
	expect(isHidden('#in')).toBe(false);
});

it('shows a hidden piece of the story in which prose came, until it was read again', () => {
	const clutter = start();
	const late = put('#promo', `<p>${P}</p>`);
	expect(clutter.take(late)).toEqual({ isListChanged: true, isArticleChanged: true });
	expect([isHidden('#promo'), listed(clutter).some((text) => text.includes('Xpromo'))]).toEqual([
		false,
		false,
	]);
	clutter.lift();
	clutter.renew(readLive());
	expect(isHidden('#promo')).toBe(true);
	expect(clutter.take(put('#promo', `<p>${P}</p>`)).isArticleChanged).toBe(false);
});

it('takes one more of a row for what its siblings were taken for, and company for what is all around', () => {
	const clutter = start();
	document.querySelector('#feed')?.insertAdjacentHTML('beforeend', '<p>Own words</p>');
	clutter.lift();
	clutter.renew(readLive());
	clutter.take(put('#feed', '<div class="tile" id="a">Three words here</div><div id="b">Others</div>'));
	expect([isHidden('#a'), isHidden('#b')]).toEqual([true, false]);
	expect(listed(clutter)).toContain('related Three words here');
});

it('hides again what the page renders again, and shows again what the reader had brought back', () => {
	const clutter = start();
	const render = (html: string) => {
		const removed = new Set([...document.querySelectorAll('#promo')]);
		for (const element of removed) element.remove();
		return clutter.take({ ...put('#ours', html), removed });
	};
	render('<div class="promo" id="promo">Xpromo</div>');
	expect(isHidden('#promo')).toBe(true);
	expect(listed(clutter).filter((text) => text.includes('Xpromo'))).toHaveLength(1);
	clutter.setPiece(clutter.view.pieces.at(-1)?.element as number, false);
	render('<div class="promo" id="promo">Xpromo</div>');
	expect(isHidden('#promo')).toBe(false);
});

it('leaves another article below ours alone, however it comes', () => {
	const clutter = start();
	clutter.take(put('#main', another()));
	expect([isHidden('#next'), isHidden('#inner'), clutter.others.size]).toEqual([false, false, 1]);
	const whole = start();
	const parts = ['<h1>Tide</h1>', `<p>${P}</p>`, `<p>${P}</p>`, `<p id="last">${P}</p>`];
	for (const part of parts) whole.take(put('#empty', part));
	expect(whole.others).toEqual(new Set([document.querySelector('#empty')]));
	const flat = start();
	for (const part of parts) flat.take(put('#main', part));
	expect(flat.others.size).toBe(4);
	expect(flat.take(put('#main', `<p>${P}</p>`)).isArticleChanged).toBe(false);
});

it.each([
	['a paragraph that came', () => put('#ours', `<p>More ${P}</p>`), true],
	['a paragraph that was rendered anew', () => put('#main', `<section><p>Before ${P}</p></section>`), true],
	[
		'a paragraph that went',
		() => {
			const element = document.querySelector('#first') as Element;
			element.remove();
			return changesOf({ removed: new Set([element]) });
		},
		true,
	],
	[
		'other words in a paragraph',
		() => {
			const element = document.querySelector('#first') as Element;
			element.append(' Or so it seemed.');
			return changesOf({ reworded: new Set([element]) });
		},
		true,
	],
	[
		'the same words in another node',
		() => {
			const element = document.querySelector('#first') as Element;
			element.textContent = `Before ${P}`;
			return changesOf({ reworded: new Set([element]) });
		},
		false,
	],
	[
		'words beside it',
		() => {
			const element = document.querySelector('#feed .tile') as Element;
			element.textContent = 'Rfour';
			return changesOf({ reworded: new Set([element]) });
		},
		false,
	],
	['a few words in it', () => put('#ours', '<p>3 minutes ago</p>'), false],
])('asks for another reading after %s: %s', (_, change, isDue) => {
	const clutter = start();
	expect(clutter.take(change()).isArticleChanged).toBe(isDue);
	expect(isHidden('#first') && document.querySelector('#first') !== null).toBe(false);
});

it('lets the reader’s choices hold for what comes late', () => {
	const kept = start({ choices: ['! sidelight keep-kind news.example advertisement'] });
	kept.take(put('#ours', '<div class="ad-slot" id="late"></div>'));
	expect(isHidden('#late')).toBe(false);
	const chosen = start({ hidden: false, choices: ['news.example##.odd'] });
	chosen.take(put('#main', '<div class="odd">Odd</div><div class="ad-slot" id="slot"></div>'));
	expect([isHidden('.odd'), isHidden('#slot')]).toEqual([true, false]);
	chosen.setAll(true);
	expect(isHidden('#slot')).toBe(true);
	chosen.setAll(false);
	chosen.take(put('#main', '<div class="ad-slot" id="more"></div>'));
	expect(isHidden('#more')).toBe(false);
});

it('shows a box again that was hidden for being empty, when something comes into it', () => {
	const clutter = start();
	const box = document.querySelector('#empty') as Element;
	box.getBoundingClientRect = () => ({ height: 30 }) as DOMRect;
	clutter.take(put('#empty', '<div class="ad-slot" id="slot"></div>'));
	expect(box.hasAttribute(HIDDEN_ATTRIBUTE)).toBe(true);
	clutter.take(put('#empty', `<p>${P}</p>`));
	expect([box.hasAttribute(HIDDEN_ATTRIBUTE), isHidden('#slot')]).toEqual([false, true]);
});

it('leaves no trace, whatever came wherever', () => {
	const parts = [
		'<div class="ad-slot"></div>',
		'<div class="tile">Words</div>',
		`<p>${P}</p>`,
		another(),
		'<i>x</i>',
	];
	const places = ['#ours', '#feed', '#rail', '#main', '#empty', 'body'];
	fc.assert(
		fc.property(fc.array(fc.tuple(fc.constantFrom(...places), fc.constantFrom(...parts))), (late) => {
			document.body.innerHTML = PAGE;
			for (const [place, html] of late) put(place, html);
			const expected = document.documentElement.outerHTML;
			const sheets = document.adoptedStyleSheets.length;
			const clutter = start();
			for (const [place, html] of late) clutter.take(put(place, html));
			clutter.lift();
			expect(document.documentElement.outerHTML).toBe(expected);
			expect(document.adoptedStyleSheets.length).toBe(sheets);
		}),
		{ numRuns: 40 },
	);
});
