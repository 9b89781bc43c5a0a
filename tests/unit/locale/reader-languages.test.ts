import { describe, expect, it } from 'vitest';
import { factsLanguages, readerLanguages, speakAlike } from '../../../src/locale/reader-languages.ts';

describe('the languages to try', () => {
	it.each([
		['auto', 'auto', ['hi', 'ur'], ['hi', 'ur'], ['hi', 'ur']],
		['hi', 'auto', ['ur', 'en'], ['hi', 'ur', 'en'], ['hi', 'ur', 'en']],
		['hi', 'fa', ['en'], ['hi', 'en'], ['fa', 'hi', 'en']],
		['auto', 'en', ['ur'], ['ur'], ['en', 'ur']],
	])('interface %s, facts %s, browser %j', (language, factsLanguage, browser, forInterface, forFacts) => {
		expect(readerLanguages(language, browser)).toEqual(forInterface);
		expect(factsLanguages({ language, factsLanguage }, browser)).toEqual(forFacts);
	});
});

describe('speakAlike', () => {
	const one = { language: 'ur', factsLanguage: 'auto', calendar: 'auto', theme: 'dark' };
	it.each([
		[{ theme: 'light' }, true],
		[{ language: 'en' }, false],
		[{ factsLanguage: 'en' }, false],
		[{ calendar: 'persian' }, false],
	])('after a change to %j: %s', (change, same) => {
		expect(speakAlike(one, { ...one, ...change })).toBe(same);
	});
});
