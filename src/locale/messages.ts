/** A text with `{names}` to fill in, or one for each plural form that the language has, chosen by `count`. */
export type Message = string | PluralMessage;
type PluralMessage = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The texts of one part of the interface in one language. */
export type Catalogue<Key extends string = string> = Record<Key, Message>;

/** What is filled in; numbers are written as the language writes them. */
export type Values = Record<string, string | number>;

const RIGHT_TO_LEFT = ['ar', 'fa', 'he', 'ur'];

/** Which way a language is written. */
export function directionOf(language: string): 'ltr' | 'rtl' {
	return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/**
 * The locale for `Intl`: with the digits and the order of day and month that the news in this language is written in.
 * English without a region would be American, which most of the sources are not; Arabic's digits differ by browser.
 */
export function localeOf(language: string): string {
	return LOCALES[language] ?? language;
}
const LOCALES: Record<string, string> = { en: 'en-GB', ar: 'ar-u-nu-latn' };

/**
 * Keep a name apart from the text around it (Unicode's first strong isolate), so that neither is reordered by the
 * other's direction. What is left-to-right all through is left plain: it only shows where the directions mix.
 */
export function isolate(text: string, language: string): string {
	const mixes = directionOf(language) === 'rtl' || /[\u0590-\u08ff]/.test(text);
	return mixes && text !== '' ? `\u2068${text}\u2069` : text;
}

/** Choose the plural form and fill in the values. A name without a value stays as it is, so that it is seen. */
export function fillMessage(message: Message, language: string, values: Values = {}): string {
	const text = typeof message === 'string' ? message : pluralForm(message, language, values);
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const value = values[name];
		if (value === undefined) return whole;
		return typeof value === 'number' ? value.toLocaleString(localeOf(language)) : isolate(value, language);
	});
}

function pluralForm(message: PluralMessage, language: string, { count }: Values): string {
	const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
	return message[form] ?? message.other;
}
