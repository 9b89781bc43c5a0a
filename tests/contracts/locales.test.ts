import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Message } from '../../src/locale/messages.ts';
import { LANGUAGES } from '../../src/locale/translator.ts';

const FOLDER = new URL('../../assets/locales/', import.meta.url);
const read = (file: string): Record<string, Message> =>
	JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json'));
const english = read('en.json');

const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
const needed = (message: Message) => placeholders(typeof message === 'string' ? message : message.other);

it('has a file for every language of the interface, and no other', () => {
	expect(files.map((file) => file.replace('.json', '')).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(files)('%s', (file) => {
	const locale = read(file);
	const language = file.replace('.json', '');

	it('has exactly the keys of English, in the same order', () => {
		expect(Object.keys(locale)).toEqual(Object.keys(english));
	});

	it('fills in the same values as English', () => {
		const wrong = Object.keys(english).filter((key) => {
			const general = typeof locale[key] === 'string' ? locale[key] : locale[key]!.other;
			return placeholders(general).join() !== needed(english[key]!).join();
		});
		expect(wrong).toEqual([]);
	});

	it('has every plural form that the language needs, and none that it has not', () => {
		const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
		const plurals = Object.entries(locale).filter(([, message]) => typeof message !== 'string');
		const wrong = plurals.filter(
			([, message]) => Object.keys(message).sort().join() !== [...pluralCategories].sort().join(),
		);
		expect(wrong.map(([key]) => key)).toEqual([]);
	});

	it('leaves no text empty', () => {
		expect(Object.keys(locale).filter((key) => forms(locale[key]!).some((text) => !text.trim()))).toEqual([]);
	});
});
