import type { Dossier, Texts } from '../dossier/dossier.ts';
import { primaryTag } from './translator.ts';

/** Where a dossier's terms stand. */
const TERM_KEYS = new Set(['name', 'speaker', 'occasion', 'by', 'time', 'text']);

/**
 * A dossier for one page: every text, term and name in the first of the preferred languages that the dossier speaks (its
 * title says which they are), in English where that has no such text, and in no other. Of a concept, only its first name stays:
 * a page finds names by its index. `translated` stays only when it is true of that language.
 */
export function inLanguage(dossier: Dossier, preferred: readonly string[]): Dossier {
	const language = languageOf(dossier, preferred);
	const { terms: wordings = [], translated = [], ...items } = dossier;
	const terms = new Map(wordings.map((term) => [term.en, term[language]]));
	const word = (term: unknown) => (typeof term === 'string' ? (terms.get(term) ?? term) : term);
	const narrow = (key: string, value: unknown): unknown => {
		if (TERM_KEYS.has(key) && !isTexts(value)) return Array.isArray(value) ? value.map(word) : word(value);
		if (isTexts(value)) return oneOf(value, language);
		return key === 'names' && isNames(value) ? firstName(value, language) : value;
	};
	const isTranslated = translated.includes(language);
	return JSON.parse(JSON.stringify({ ...items, ...(isTranslated && { translated: [language] }) }, narrow));
}

/** A dossier's title in the language of `inLanguage`. */
export function titleIn(dossier: Dossier, preferred: readonly string[]): Texts {
	return oneOf(dossier.title, languageOf(dossier, preferred));
}

function languageOf({ title }: Dossier, preferred: readonly string[]): string {
	return preferred.map(primaryTag).find((tag) => Object.hasOwn(title, tag)) ?? 'en';
}

function oneOf(texts: Texts, language: string): Texts {
	return texts[language] === undefined ? { en: texts.en } : { [language]: texts[language] };
}

function firstName(names: Record<string, string[]>, language: string): Record<string, string[]> {
	const tag = names[language] ? language : 'en';
	return names[tag] ? { [tag]: names[tag].slice(0, 1) } : {};
}

function isTexts(value: unknown): value is Texts {
	return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
}

function isNames(value: unknown): value is Record<string, string[]> {
	return typeof value === 'object' && value !== null && Object.values(value).every(Array.isArray);
}
