import { expect, it } from 'vitest';
import {
	isAddress,
	isConsent,
	isCredit,
	isNote,
	isSeparator,
	isShouted,
	isTerms,
} from '../../../src/clutter/own-words.ts';
import { endsAsSentence } from '../../../src/page/text-signs.ts';

it.each([
	['Correction: an earlier version was wrong.', true],
	['* UPDATE – 14:30: the minister answered.', true],
	['Editor’s note: this story was first published in 2019.', true],
	['FTC: We use income earning auto affiliate links. More.', true],
	['Fe de errores: en una versión anterior …', true],
	['Mise à jour à 18 h', true],
	['訂正：数字に誤りがありました。', true],
	['تصحيح: ورد خطأ', true],
	['Mise en place', false],
	['Affiliate programmes', false],
	['Corrective measures', false],
	['', false],
])('%j begins as a note: %s', (text, expected) => expect(isNote(text)).toBe(expected));

it.each([
	['Subscribe to continue reading', true],
	['Jetzt anmelden und weiterlesen', true],
	['Sign up for our newsletter', false],
])('%j states terms: %s', (text, expected) => expect(isTerms(text)).toBe(expected));

it.each([
	['|', true],
	['• • •', true],
	['A', false],
	['図', false],
])('%j parts others: %s', (text, expected) => expect(isSeparator(text)).toBe(expected));

it.each([
	['www.paper.example', true],
	['https://paper.example/a?b', true],
	['MS – www.paper.example', true],
	['The end.', false],
	['Read more', false],
])('%j is an address: %s', (text, expected) => expect(isAddress(text)).toBe(expected));

it.each([
	['Who would say so?”', true],
	['これで終わりです。', true],
	['More news', false],
])('%j ends as a sentence: %s', (text, expected) => expect(endsAsSentence(text)).toBe(expected));

it.each([
	['GET THE APP!', true],
	['Get the app!', false],
	['図', false],
])('%j is shouted: %s', (text, expected) => expect(isShouted(text)).toBe(expected));

it.each([
	['We use cookies to give you the best experience.', true],
	['Nous utilisons des cookies pour améliorer l’offre que nous vous proposons.', true],
	['Chocolate chip cookies are what my grandmother is known for.', false],
	['Cookies', false],
])('%j asks for consent: %s', (text, expected) => expect(isConsent(text)).toBe(expected));

it.each([
	['(Image credit: All About Stars)', true],
	['Photo: Mira Sol', true],
	['Foto © Mira Sol', true],
	['Photos of the day', false],
])('%j is a credit: %s', (text, expected) => expect(isCredit(text)).toBe(expected));
