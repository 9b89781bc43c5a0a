// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ChosenPiece } from '../../../src/clutter/apply-choices.ts';
import { HIDDEN_ATTRIBUTE } from '../../../src/clutter/hide.dom.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { findAll } from '../../../src/page/search.ts';
import { ClutterSwitch } from '../../../src/reader/clutter-switch.dom.ts';

/** Clutter a and b; c is hidden, d kept by the reader's choice. Words between them, so that no box is left empty. */
function start(hidden: boolean) {
	document.body.innerHTML = '<p>x</p><i id="a"></i><i id="b"></i><i id="c"></i><i id="d"></i>';
	const reading = readPage(document, { href: '', host: 'news.example', path: '/' });
	const idOf = (name: string) =>
		findAll(reading.page.root, ({ attributes }) => attributes.id === name)[0]?.id as number;
	const piece = (name: string): ChosenPiece => ({
		element: idOf(name),
		kind: 'related',
		reasons: [],
		text: '',
	});
	const choice = { host: 'news.example', selector: 'i' };
	const pieces: ChosenPiece[] = [
		piece('a'),
		piece('b'),
		{ ...piece('c'), choice: { does: 'hide', ...choice } },
		{ ...piece('d'), choice: { does: 'keep', ...choice } },
	];
	const clutter = new ClutterSwitch(document, hidden);
	clutter.apply(pieces, reading);
	return { clutter, idOf, again: () => clutter.applyChoices(pieces, reading) };
}

const hiddenNow = () => [...document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)].map(({ id }) => id).join('');

it('hides all but what is kept; with hiding off, only what was chosen', () => {
	start(true);
	expect(hiddenNow()).toBe('abc');
	const { clutter } = start(false);
	expect(hiddenNow()).toBe('c');
	expect([clutter.isOn, clutter.view.hidden]).toEqual([false, true]);
});

it('shows all and hides all again', () => {
	const { clutter } = start(true);
	clutter.setAll(false);
	expect([hiddenNow(), clutter.view.hidden]).toEqual(['', false]);
	clutter.setAll(true);
	expect(hiddenNow()).toBe('abc');
});

it('shows one, and hides one alone', () => {
	const { clutter, idOf } = start(true);
	clutter.setPiece(idOf('a'), false);
	expect(hiddenNow()).toBe('bc');
	clutter.setAll(false);
	clutter.setPiece(idOf('b'), true);
	expect(hiddenNow()).toBe('b');
});

it('lets a new choice hold even if all was shown', () => {
	const { clutter, again } = start(true);
	clutter.setAll(false);
	again();
	expect(hiddenNow()).toBe('c');
});
