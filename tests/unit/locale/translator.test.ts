import { describe, expect, it } from 'vitest';
import { fillMessage } from '../../../src/locale/messages.ts';
import { pickText } from '../../../src/locale/pick-text.ts';
import { sidebarTexts } from '../../../src/locale/sidebar-catalogues.ts';
import { speak } from '../../../src/locale/translator.ts';

describe('fillMessage', () => {
	it.each([
		['a plain text', 'Close', {}, 'Close'],
		['a value', 'Read it at {outlet}', { outlet: 'Dawn' }, 'Read it at Dawn'],
		['a number', '{n} people', { n: 12345 }, '12,345 people'],
		['the one form', { one: '{count} source', other: '{count} sources' }, { count: 1 }, '1 source'],
		['the other form', { one: '{count} source', other: '{count} sources' }, { count: 2 }, '2 sources'],
		['nothing for a missing value', 'Read {outlet}', {}, 'Read {outlet}'],
		['a value that looks like a name', 'Read {a} {b}', { a: '{b}', b: 'x' }, 'Read {b} x'],
	])('fills in %s', (_, message, values, expected) => {
		expect(fillMessage(message, 'en', values)).toBe(expected);
	});
});

describe('translate', () => {
	it('speaks the first language that there is', () => {
		expect(speak(sidebarTexts(['xx', 'en-GB'])).language).toBe('en');
		expect(speak(sidebarTexts([])).language).toBe('en');
	});

	it('writes a date of the dossier without moving it between time zones', () => {
		const { date } = speak(sidebarTexts(['en']));
		expect(date('2024-01-16')).toBe('16 January 2024');
		expect(date('2024-01-16T23:30:00+05:00', 'short')).toBe('16 Jan 2024');
		expect(date('mid-January')).toBe('mid-January');
		expect(date('2024-13-45')).toBe('2024-13-45');
	});

	it('never rounds up to certainty', () => {
		expect(speak(sidebarTexts(['en'])).percent(0.996)).toBe('99%');
	});

	it('finds texts for keys made from data, and none for others', () => {
		const { find } = speak(sidebarTexts(['en']));
		expect(find('kind.share')).toBe('Share buttons');
		expect(find('kind.unheard-of')).toBeUndefined();
		expect(find('toString')).toBeUndefined();
	});

	it('names languages and lists', () => {
		const { languageName, list } = speak(sidebarTexts(['en']));
		expect(languageName('ur')).toBe('Urdu');
		expect(languageName('not a tag')).toBe('not a tag');
		expect(list(['a', 'b', 'c'])).toBe('a, b and c');
	});
});

describe('sidebarTexts', () => {
	it.each([
		[['ur-PK', 'en'], 'ur', 'سائیڈ بار بند کریں'],
		[['xx', 'fa'], 'fa', 'بستن نوار کناری'],
		[['en-GB', 'ur'], 'en', 'Close the sidebar'],
		[['toString'], 'en', 'Close the sidebar'],
		[[], 'en', 'Close the sidebar'],
	])('%j are given %s', (preferred, language, close) => {
		const texts = sidebarTexts(preferred);
		expect(texts.language).toBe(language);
		expect(texts.catalogue.close).toBe(close);
	});
});

describe('right to left', () => {
	it('keeps names of the other direction apart', () => {
		const { say, row, direction } = speak(sidebarTexts(['ur']));
		expect(direction).toBe('rtl');
		expect(say('claim.on', { by: 'AP', date: 'x' })).toBe('\u2068AP\u2069، \u2068x\u2069');
		expect(row(['Dawn', '2024'])).toBe('\u2068Dawn\u2069 · \u20682024\u2069');
	});
});

describe('pickText', () => {
	it('takes the language when it is there, else English, and says which', () => {
		const texts = { en: 'Strike', ur: 'حملہ' };
		expect(pickText(texts, 'ur-PK')).toEqual({ text: 'حملہ', language: 'ur' });
		expect(pickText(texts, 'fa')).toEqual({ text: 'Strike', language: 'en' });
		expect(pickText({ hi: 'हमला' }, 'fa')).toEqual({ text: 'हमला', language: 'hi' });
	});
});
