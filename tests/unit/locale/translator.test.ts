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

it.each([
	['en', '12,345', '50%', '16 January 2024', 'a, b and c'],
	['ur', '12,345', '50%', '16 جنوری، 2024', '\u2068a\u2069، \u2068b\u2069، اور \u2068c\u2069'],
	[
		'fa',
		'۱۲٬۳۴۵',
		'۵۰٪',
		'۲۶ دی ۱۴۰۲ (۱۶ ژانویهٔ ۲۰۲۴)',
		'\u2068a\u2069،\u200f \u2068b\u2069، و \u2068c\u2069',
	],
	['ar', '12,345', '50%', '16 يناير 2024', '\u2068a\u2069 و\u2068b\u2069 و\u2068c\u2069'],
	['hi', '12,345', '50%', '16 जनवरी 2024', 'a, b, और c'],
])('writes numbers, dates and lists as the news in %s does', (language, number, percent, day, list) => {
	const words = speak(sidebarTexts([language]));
	// Marks of direction that nobody sees are the browser's affair.
	const seen = (text: string) => text.replace(/[\u200e\u200f\u061c]/g, '');
	expect(seen(words.number(12345))).toBe(number);
	expect(seen(words.percent(0.5))).toBe(percent);
	expect(seen(words.date('2024-01-16'))).toBe(day);
	expect(seen(words.list(['a', 'b', 'c']))).toBe(seen(list));
	expect(words.say('search.found', { count: 12345 })).toContain(number);
});

describe('right to left', () => {
	it('keeps names of the other direction apart', () => {
		const { say, row, direction } = speak(sidebarTexts(['ur']));
		expect(direction).toBe('rtl');
		expect(say('claim.on', { by: 'AP', date: 'x' })).toBe('\u2068AP\u2069، \u2068x\u2069');
		expect(row(['Dawn', '2024'])).toBe('\u2068Dawn\u2069 · \u20682024\u2069');
	});

	it('keeps names of a right-to-left script apart in a text that runs to the right', () => {
		const { row } = speak(sidebarTexts(['hi']));
		expect(row(['ڈان', '2024', 'دی نیوز'])).toBe('\u2068ڈان\u2069 · 2024 · \u2068دی نیوز\u2069');
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
