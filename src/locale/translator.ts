import { type Calendar, type DateLength, dateWriter } from './dates.ts';
import { type Catalogue, directionOf, fillMessage, isolate, localeOf, type Values } from './messages.ts';

/** The interface in one language: its texts, and its way of writing numbers, dates and lists. */
export type Translator<Key extends string = string> = {
	/** BCP 47. */
	language: string;
	direction: 'ltr' | 'rtl';
	say: (key: Key, values?: Values) => string;
	/** For keys made from data, such as `why.` and a reason; undefined when there is no such text. */
	find: (key: string, values?: Values) => string | undefined;
	number: (value: number) => string;
	/** 0 to 1 as per cent, rounded down: only certainty is "100 %". */
	percent: (share: number) => string;
	/** `2024-01-16` as "16 January 2024", short as "16 Jan 2024", in the reader's calendar (`dateWriter`); other text as it is. */
	date: (iso: string, length?: DateLength) => string;
	/** "a, b and c". */
	list: (items: readonly string[]) => string;
	/** Short facts beside each other: "Dawn · 16 Jan 2024". */
	row: (parts: readonly string[]) => string;
	/** A language's name: `ur` as "Urdu". */
	languageName: (code: string) => string;
	/** A country's name: `PK` as "Pakistan". */
	countryName: (code: string) => string;
};

/** The texts of one part of the interface in every language that it speaks; English is always there. */
export type Catalogues<Key extends string> = { en: Catalogue<Key> } & Record<string, Catalogue<Key>>;

/** The texts in one language, by its primary tag, and the calendar that goes with them (absent: the language's own). */
export type Spoken<Key extends string> = {
	language: string;
	catalogue: Catalogue<Key>;
	calendar?: Calendar;
};

/** The texts in the first of the preferred languages that there is; in English when there is none. */
export function firstSpoken<Key extends string>(
	catalogues: Catalogues<Key>,
	preferred: readonly string[],
): Spoken<Key> {
	const language = preferred.map(primaryTag).find((tag) => Object.hasOwn(catalogues, tag)) ?? 'en';
	return { language, catalogue: catalogues[language] ?? catalogues.en };
}

/** Speak the first of the preferred languages that there is, in English when there is none; dates in a calendar. */
export function translate<Key extends string>(
	catalogues: Catalogues<Key>,
	preferred: readonly string[],
	calendar: Calendar = 'auto',
): Translator<Key> {
	return speak({ ...firstSpoken(catalogues, preferred), calendar });
}

/** Speak one language. */
export function speak<Key extends string>({ language, catalogue, calendar }: Spoken<Key>): Translator<Key> {
	const say = (key: Key, values?: Values) => fillMessage(catalogue[key], language, values);
	return {
		language,
		direction: directionOf(language),
		say,
		find: (key, values) => (Object.hasOwn(catalogue, key) ? say(key as Key, values) : undefined),
		row: (parts) => parts.map((part) => isolate(part, language)).join(' · '),
		date: dateWriter(language, calendar),
		...formats(language),
	};
}

/** The language that a tag names: `en` of `en-GB`. */
export function primaryTag(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}

type Formats = Pick<Translator, 'number' | 'percent' | 'list' | 'languageName' | 'countryName'>;

function formats(language: string): Formats {
	const place = localeOf(language);
	// Made on first use: each costs about a millisecond, and few are needed before the sidebar is drawn.
	const names = once(() => new Intl.DisplayNames(place, { type: 'language' }));
	const countries = once(() => new Intl.DisplayNames(place, { type: 'region' }));
	const lists = once(() => new Intl.ListFormat(place, { type: 'conjunction' }));
	return {
		number: (value) => value.toLocaleString(place),
		percent: (share) => (Math.floor(share * 100) / 100).toLocaleString(place, { style: 'percent' }),
		list: (items) => lists().format(items.map((item) => isolate(item, language))),
		languageName: (code) => nameOf(names(), code),
		countryName: (code) => nameOf(countries(), code),
	};
}

function once<Value extends object>(make: () => Value): () => Value {
	let made: Value | undefined;
	return () => {
		made ??= make();
		return made;
	};
}

function nameOf(names: Intl.DisplayNames, code: string): string {
	try {
		return names.of(code) ?? code;
	} catch {
		// A malformed tag throws; the tag itself says most.
		return code;
	}
}
