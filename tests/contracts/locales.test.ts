import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Catalogue, Message } from '../../src/locale/messages.ts';
import { SIDEBAR_LANGUAGES } from '../../src/locale/sidebar-texts.ext.ts';
import { SETTINGS } from '../../src/settings/settings.ts';

const FOLDER = new URL('../../assets/locales/', import.meta.url);
/** The extension's own pages, the sidebar, whose texts every annotated page carries, and what the browser shows of us. */
const PARTS = ['.', 'sidebar', 'event', 'welcome', 'browser'];
const read = (file: string): Catalogue => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
const filesOf = (part: string) =>
	readdirSync(new URL(part, FOLDER))
		.filter((file) => file.endsWith('.json'))
		.map((file) => `${part}/${file}`);
const files = PARTS.flatMap(filesOf);
const languageOf = (file: string) => file.replace(/.*\/|\.json/g, '');

const forms = (message: Message) => (typeof message === 'string' ? [message] : Object.values(message));
const general = (message: Message) => (typeof message === 'string' ? message : message.other);
const values = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

it.each(PARTS)('%s has a file for every language that the settings offer, and no other', (part) => {
	const languages = filesOf(part).map(languageOf);
	const offered = SETTINGS.language.control.as === 'choice' ? SETTINGS.language.control.options : [];
	expect(languages.sort()).toEqual(offered.filter((option) => option !== 'auto').sort());
});

it('lists the languages of the sidebar, whose texts are files of the package', () => {
	expect(SIDEBAR_LANGUAGES.toSorted()).toEqual(filesOf('sidebar').map(languageOf).sort());
});

describe.each(files)('%s', (file) => {
	const locale = read(file);
	const english = read(file.replace(/\w+\.json/, 'en.json'));
	const keys = Object.keys(english);

	it('has exactly the keys of English, in the same order', () => {
		expect(Object.keys(locale)).toEqual(keys);
	});

	it('fills in the same values as English', () => {
		const differs = (key: string) =>
			values(general(locale[key]!)).join() !== values(general(english[key]!)).join();
		expect(keys.filter(differs)).toEqual([]);
		// A form for one or two may do without its number, as Arabic's do; none has a value of its own.
		const known = (key: string) => new Set(values(general(english[key]!)));
		const invented = (key: string) =>
			forms(locale[key]!).some((text) => values(text).some((name) => !known(key).has(name)));
		expect(keys.filter(invented)).toEqual([]);
	});

	it('has every plural form that the language needs, and none that it has not', () => {
		const { pluralCategories } = new Intl.PluralRules(languageOf(file)).resolvedOptions();
		const needed = [...pluralCategories].sort().join();
		const plurals = keys.filter((key) => typeof locale[key] !== 'string');
		expect(plurals.filter((key) => Object.keys(locale[key]!).sort().join() !== needed)).toEqual([]);
	});

	it('leaves no text empty', () => {
		expect(keys.filter((key) => forms(locale[key]!).some((text) => !text.trim()))).toEqual([]);
	});
});

it.each(filesOf('browser'))('%s describes us in no more characters than the stores take', (file) => {
	expect(general(read(file).description!).length).toBeLessThanOrEqual(132);
});

it.each(filesOf('browser'))('%s names the command as the sidebar does', (file) => {
	expect(read(file).toggle).toBe(read(file.replace('browser', 'sidebar'))['keys.open']);
});
