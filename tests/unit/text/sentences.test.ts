import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../src/text/sentences.ts';

describe('sentences', () => {
	it.each([
		['plain', 'Iran struck. Pakistan answered!', ['Iran struck.', 'Pakistan answered!']],
		[
			'months and titles',
			'It came on Jan. 17, when Mr. Kakar met Gen. Munir. He left.',
			['It came on Jan. 17, when Mr. Kakar met Gen. Munir.', 'He left.'],
		],
		[
			'initials and states',
			'Ret. U.S. Navy Capt. Nash spoke. The end.',
			['Ret. U.S. Navy Capt. Nash spoke.', 'The end.'],
		],
		['quotes that close', 'He said “never.” She left.', ['He said “never.”', 'She left.']],
		['an ellipsis inside', 'We will not … give in. Never.', ['We will not … give in.', 'Never.']],
		['decimals', 'About 3.5 km away. Near.', ['About 3.5 km away.', 'Near.']],
		['Urdu', 'ایران نے حملہ کیا۔ پاکستان نے جواب دیا؟', ['ایران نے حملہ کیا۔', 'پاکستان نے جواب دیا؟']],
		['Hindi', 'हमला हुआ। जवाब आया।', ['हमला हुआ।', 'जवाब आया।']],
		['Chinese and Japanese', '伊朗袭击。巴基斯坦还击！', ['伊朗袭击。', '巴基斯坦还击！']],
		['nothing', '  ', []],
	])('%s', (_, text, expected) => {
		expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
	});

	it('loses no word, whatever the text', () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom('a', 'B', '.', ' ', '”', '。', '…', '۔', '?') }),
				(text) => {
					const spans = sentences(text);
					const joined = spans.map(({ start, end }) => text.slice(start, end)).join('');
					expect(joined.replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
				},
			),
		);
	});
});
