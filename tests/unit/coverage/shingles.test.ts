import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hashWords, shingles } from '../../../src/coverage/shingles.ts';

const words = (...texts: string[]) => hashWords(texts.map((text, index) => ({ index, text })));

describe('hashWords', () => {
	it.each([
		['capitals', 'THE Border'],
		['diacritics and marks', 'thé “border”,'],
		['spaces', ' the\u00a0 border '],
		['blocks', 'the|border'],
		['marks that are dropped', 'th\u00ade bor\u200bder\u200e'],
		['letters of full width', 'ｔｈｅ border'],
	])('does not mind %s', (_, text) => {
		expect(words(...text.split('|')).hashes).toEqual(words('the border').hashes);
	});

	it('says where each word stands', () => {
		const texts = ['“Ŕed, blue', 'green”'];
		const found = words(...texts).places.map(({ block, start, end }) => texts[block]?.slice(start, end));
		expect(found).toEqual(['Ŕed', 'blue', 'green']);
	});

	it.each([
		['letters that are two elsewhere', 'Straße œuvre', 'strasse oeuvre'],
		['forms of one letter, and kashida', 'كتاب كـتاب', 'کتاب کتاب'],
		['digits of every script', '۱۲ ١٢', '12 12'],
		['words that a mark holds together', "Jaish-al-Adl don't", 'jaish al adl don t'],
	])('takes %s for the same', (_, one, other) => {
		expect(words(one).hashes).toEqual(words(other).hashes);
	});

	it('says of every word that it stands where it alone has the same hash', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 30 }), { maxLength: 4 }), (texts) => {
				const all = words(...texts);
				const alone = all.places.flatMap(
					({ block, start, end }) => words(texts[block]?.slice(start, end) ?? '').hashes,
				);
				expect(alone).toEqual(all.hashes);
			}),
		);
	});

	it('gives the places from one word to before another, over blocks without words, too', () => {
		const all = words('one two', '…', 'three four five');
		expect(all.placesOf(1, 4)).toEqual(all.places.slice(1, 4));
		expect(all.placesOf(0, 5)).toEqual(all.places);
		expect(all.placesOf(2, 2)).toEqual([]);
	});

	it('takes every letter for a word where words have no spaces between them', () => {
		expect(words('空襲伊朗 ok').places).toHaveLength(5);
	});
});

describe('shingles', () => {
	it('is one for every run of words, whatever stands before it', () => {
		const [one, other] = [shingles(words('a b c d e f')), shingles(words('x y b c d e f'))];
		expect(one).toHaveLength(3);
		expect(other.slice(-2)).toEqual(one.slice(-2));
	});

	it('minds the order, and is none for what is too short', () => {
		expect(shingles(words('a b c d'))).not.toEqual(shingles(words('d c b a')));
		expect(shingles(words('a b c'))).toEqual([]);
		expect(shingles(words())).toEqual([]);
	});
});
