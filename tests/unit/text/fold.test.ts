import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldText, originalSpan } from '../../../src/text/fold.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const anyUnits = fc
	.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
	.map((units) => String.fromCharCode(...units));

describe('fold', () => {
	it.each([
		['case and diacritics', 'ÉTÉ Jaïsh Łódź Straße', 'ete jaish lodz strasse'],
		['the dotted and the dotless i', 'İRAN ıran', 'iran iran'],
		['yeh, kaf and heh of three languages', 'علي کک قلعة بہ', foldText('علی كك قلعه به')],
		['alef and hamza', 'أإآٱا', 'ااااا'],
		['kashida and zero-width signs', 'ايـــران جیش\u200cالعدل', 'ایران جیشالعدل'],
		['Eastern digits', '٢٠٢٤ ۲۰۲۴ २०२४ ২০২৪', '2024 2024 2024 2024'],
		['apostrophes, also of transliteration', 'Kan’ani’s ʻAdl', 'kan ani s adl'],
		['hyphens and dashes', 'Amir‑Abdollahian — Koh-e-Sabz', 'amir abdollahian koh e sabz'],
		['full width', 'Ｉｒａｎ　２０２４', 'iran 2024'],
		['Hangul and kana stay whole', '파키스탄 ジャイシュ', '파키스탄 ジャイシュ'],
		['Hindi nukta goes, vowel signs stay', 'कोह-सब्ज़ ईरानी', 'कोह सब्ज ईरानी'],
	])('%s', (_, text, folded) => {
		expect(foldText(text)).toBe(folded);
	});

	it('maps every offset back into the original, in order, whatever the text', () => {
		fc.assert(
			fc.property(fc.oneof(anyText, anyUnits), (text) => {
				const { text: folded, origins } = fold(text);
				expect(origins.length).toBe(folded.length + 1);
				expect(origins[folded.length]).toBe(text.length);
				for (let i = 0; i < folded.length; i++) {
					expect(origins[i]!).toBeLessThan(text.length);
					expect(origins[i + 1]!).toBeGreaterThanOrEqual(origins[i]!);
				}
			}),
		);
	});

	it('folds what it finds back to what it found', () => {
		fc.assert(
			fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
				const folded = fold(text);
				const start = a % (folded.text.length + 1);
				const end = Math.min(folded.text.length, start + (b % 12));
				const span = originalSpan(folded, start, end);
				expect(span.start).toBeLessThanOrEqual(span.end);
				expect(span.end).toBeLessThanOrEqual(text.length);
				if (end > start)
					expect(fold(text.slice(span.start, span.end)).text).toContain(folded.text.slice(start, end).trim());
			}),
		);
	});

	it('says the same as foldText, and folding twice changes nothing', () => {
		fc.assert(
			fc.property(anyText, (text) => {
				const once = foldText(text);
				expect(fold(text).text.trimEnd()).toBe(once);
				expect(foldText(once)).toBe(once);
			}),
		);
	});

	it('takes five million characters in linear time', () => {
		const text = 'Pakistan struck ایران — \ud800 '.repeat(200_000);
		expect(fold(text).text.length).toBeGreaterThan(4_000_000);
	});
});
