import { describe, expect, it } from 'vitest';
import { hashWords, shingles } from '../../../src/coverage/shingles.ts';

const words = (...texts: string[]) => hashWords(texts.map((text, index) => ({ index, text })));

describe('hashWords', () => {
	it.each([
		['capitals', 'THE Border'],
		['diacritics and marks', 'thé “border”,'],
		['spaces', ' the\u00a0 border '],
		['blocks', 'the|border'],
	])('does not mind %s', (_, text) => {
		expect(words(...text.split('|')).hashes).toEqual(words('the border').hashes);
	});

	it('says where each word stands', () => {
		const texts = ['“Ŕed, blue', 'green”'];
		const found = words(...texts).places.map(({ block, start, end }) => texts[block]?.slice(start, end));
		expect(found).toEqual(['Ŕed', 'blue', 'green']);
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
