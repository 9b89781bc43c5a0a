import { describe, expect, it } from 'vitest';
import { keyOf, type Press, parseKey } from '../../../src/settings/key.ts';

const press = (change: Partial<Press>): Press => ({
	key: 'j',
	code: 'KeyJ',
	altKey: false,
	shiftKey: false,
	ctrlKey: false,
	metaKey: false,
	...change,
});

describe('a key', () => {
	it.each([
		['a letter', {}, 'J'],
		['a letter where capitals are locked', { key: 'J' }, 'J'],
		['a capital letter', { key: 'J', shiftKey: true }, 'Shift+J'],
		['a letter of a keyboard in Urdu, by its place', { key: 'ج' }, 'J'],
		['a letter that stands elsewhere', { key: 'q', code: 'KeyA' }, 'Q'],
		[
			'with Alt, which writes another letter',
			{ key: 'Ó', code: 'KeyH', altKey: true, shiftKey: true },
			'Alt+Shift+H',
		],
		['a sign, whatever is held to write it', { key: '?', code: 'Slash', shiftKey: true }, '?'],
		['with Control', { ctrlKey: true }, 'Control+J'],
		['with the system’s key', { metaKey: true }, undefined],
		['an arrow', { key: 'ArrowUp', code: 'ArrowUp' }, undefined],
		['a dead key of a letter’s place', { key: 'Dead', code: 'KeyE' }, undefined],
		['Tab', { key: 'Tab', code: 'Tab' }, undefined],
		['a space', { key: ' ', code: 'Space' }, undefined],
	])('is read off a press: %s', (_, change, expected) => {
		expect(keyOf(press(change))).toBe(expected);
	});

	it.each(['', 'J', '7', '?', '/', 'Shift+J', 'Alt+Shift+H', 'Control+Alt+Shift+1'])('may be %j', (key) => {
		expect(parseKey(key)).toBe(key);
	});

	it.each(['j', 'JJ', 'Shift+?', 'Shift+Alt+H', 'Meta+J', 'Tab', ' ', '+J', 7, null])(
		'may not be %j',
		(key) => {
			expect(parseKey(key)).toBeUndefined();
		},
	);
});
