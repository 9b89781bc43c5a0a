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
	/** `2024-01-16` as "16 January 2024", short as "16 Jan 2024"; other text as it is. */
	date: (iso: string, length?: 'long' | 'short') => string;
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

/** The texts in one language, by its primary tag. */
export type Spoken<Key extends string> = { language: string; catalogue: Catalogue<Key> };

/** The texts in the first of the preferred languages that there is; in English when there is none. */
export function firstSpoken<Key extends string>(
	catalogues: Catalogues<Key>,
	preferred: readonly string[],
): Spoken<Key> {
	const language = preferred.map(primaryTag).find((tag) => Object.hasOwn(catalogues, tag)) ?? 'en';
	return { language, catalogue: catalogues[language] ?? catalogues.en };
}

/** Speak the first of the preferred languages that there is; English when there is none. */
export function translate<Key extends string>(
	catalogues: Catalogues<Key>,
	preferred: readonly string[],
): Translator<Key> {
	return speak(firstSpoken(catalogues, preferred));
}

/** Speak one language. */
export function speak<Key extends string>({ language, catalogue }: Spoken<Key>): Translator<Key> {
	const say = (key: Key, values?: Values) => fillMessage(catalogue[key], language, values);
	return {
		language,
		direction: directionOf(language),
		say,
		find: (key, values) => (Object.hasOwn(catalogue, key) ? say(key as Key, values) : undefined),
		row: (parts) => parts.map((part) => isolate(part, language)).join(' · '),
		...formats(language),
	};
}

/** The language that a tag names: `en` of `en-GB`. */
export function primaryTag(tag: string): string {
	return tag.toLowerCase().split('-')[0] ?? '';
}

type Formats = Pick<Translator, 'number' | 'percent' | 'date' | 'list' | 'languageName' | 'countryName'>;

function formats(language: string): Formats {
	const place = localeOf(language);
	// Made on first use: each costs about a millisecond, and few are needed before the sidebar is drawn.
	const names = once(() => new Intl.DisplayNames(place, { type: 'language' }));
	const countries = once(() => new Intl.DisplayNames(place, { type: 'region' }));
	const lists = once(() => new Intl.ListFormat(place, { type: 'conjunction' }));
	const days = { long: once(() => dayFormat(place, 'long')), short: once(() => dayFormat(place, 'short')) };
	return {
		number: (value) => value.toLocaleString(place),
		percent: (share) => (Math.floor(share * 100) / 100).toLocaleString(place, { style: 'percent' }),
		date: (iso, length = 'long') => formatDay(iso, days[length]),
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

function dayFormat(place: string, month: 'long' | 'short'): Intl.DateTimeFormat {
	// The sources' dates are Gregorian; in another calendar they could not be checked against them.
	const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC', calendar: 'gregory' } as const;
	return new Intl.DateTimeFormat(place, options);
}

function formatDay(iso: string, format: () => Intl.DateTimeFormat): string {
	const [day] = /^\d{4}-\d{2}-\d{2}/.exec(iso) ?? [];
	const date = new Date(`${day}T00:00:00Z`);
	return Number.isNaN(date.getTime()) ? iso : format().format(date);
}

function nameOf(names: Intl.DisplayNames, code: string): string {
	try {
		return names.of(code) ?? code;
	} catch {
		// A malformed tag throws; the tag itself says most.
		return code;
	}
}
