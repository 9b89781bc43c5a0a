import { describe, expect, it } from 'vitest';
import { CUES, readCue } from '../../../src/page/cues.ts';

describe('readCue', () => {
	it.each([
		['Read more: the long day', 'read-more'],
		['» Lesen Sie auch', 'read-more'],
		['یہ بھی پڑھیں', 'read-more'],
		['関連記事はこちら', 'read-more'],
		['Keep readingThe next story', 'read-more'],
		['ADVERTISEMENT', 'ad-label'],
		['Sign up for our newsletter', 'sign-up'],
		['Share this article', 'share'],
		['12 Comments', 'comments'],
		['© 2024 The Paper. All rights reserved.', 'rights'],
		['Photo: The Agency', 'credit'],
		['By Ayesha Khan', 'byline'],
		['Ayesha Khan is a senior reporter at the Paper', 'about-author'],
	])('hears what "%s" announces', (text, cue) => expect(CUES[readCue(text) - 1]).toBe(cue));

	it.each([
		'Readers of the paper wrote in',
		'Bystanders said that they saw smoke.',
		'Shares fell by two percent in Karachi.',
		`Read more ${'and more '.repeat(60)}`,
		'',
		'—',
	])('hears nothing in "%s"', (text) => expect(readCue(text)).toBe(0));
});
