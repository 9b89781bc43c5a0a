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
 * Keep a name apart from the text around it (Unicode's first strong isolate), so that neither is reordered by the
 * other's direction. Left-to-right interfaces are left plain: it only shows where the directions mix.
 */
export function isolate(text: string, language: string): string {
	return directionOf(language) === 'rtl' && text !== '' ? `\u2068${text}\u2069` : text;
}

/** Choose the plural form and fill in the values. A name without a value stays as it is, so that it is seen. */
export function fillMessage(message: Message, language: string, values: Values = {}): string {
	const text = typeof message === 'string' ? message : pluralForm(message, language, values);
	return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
		const value = values[name];
		if (value === undefined) return whole;
		return typeof value === 'number' ? value.toLocaleString(language) : isolate(value, language);
	});
}

function pluralForm(message: PluralMessage, language: string, { count }: Values): string {
	const form = typeof count === 'number' ? new Intl.PluralRules(language).select(count) : 'other';
	return message[form] ?? message.other;
}
