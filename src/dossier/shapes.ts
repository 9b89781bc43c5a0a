import { demand, type Reading, record, refuse, type Shape } from './check.ts';
import type { IsoDate, Texts } from './dossier.ts';

/** True or false. */
export const truth: Shape<boolean> = (value, at, reading) =>
	typeof value === 'boolean' ? value : refuse(reading, at, 'must be true or false');

/** Any finite number. */
export const number: Shape<number> = (value, at, reading) =>
	typeof value === 'number' && Number.isFinite(value) ? value : refuse(reading, at, 'must be a number');

/** A count. */
export const wholeNumber: Shape<number> = (value, at, reading) =>
	Number.isSafeInteger(value) && (value as number) >= 0
		? (value as number)
		: refuse(reading, at, 'must be a whole number');

/** A number from `least` to `most`, both included. */
export function between(least: number, most: number): Shape<number> {
	return demand(number, (value) =>
		value >= least && value <= most ? undefined : `must be from ${least} to ${most}`,
	);
}

/** One of a few words. */
export function oneOf<const Word extends string | number>(...words: Word[]): Shape<Word> {
	return (value, at, reading) =>
		words.find((word) => word === value) ?? refuse(reading, at, `must be ${words.join(', ')}`);
}

// Control characters, and the signs that turn the direction of the text around them: they could make a name read as another.
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u;

/** A text that a person reads: one line, nothing unseen in it, at most 2,000 characters. */
export const text: Shape<string> = (value, at, reading) => {
	if (typeof value !== 'string') return refuse(reading, at, 'must be a text');
	if (value.trim() === '') return refuse(reading, at, 'must not be empty');
	if (value !== value.trim()) return refuse(reading, at, 'must not begin or end with white space');
	if (UNSEEN.test(value)) return refuse(reading, at, 'must not hold control characters');
	return value.length <= 2000 ? value : refuse(reading, at, 'is longer than 2,000 characters');
};

/** A text of a form that is tested; `means` says which, to follow "must be". */
export function textLike(form: RegExp, means: string): Shape<string> {
	return demand(text, (value) => (form.test(value) ? undefined : `must be ${means}`));
}

/** BCP 47, the primary tag in lower case. */
export const language = textLike(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language code such as "en"');

/** Kebab case, at most 80 characters. */
export const kebab = textLike(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'lower case words joined by "-"');

/** A day that exists, `2024-01-16`. */
export const isoDate: Shape<IsoDate> = demand(text, (value) =>
	/^\d{4}-\d{2}-\d{2}$/.test(value) && isDay(value) ? undefined : 'must be a day such as "2024-01-16"',
);

// The host ends where a slash, question mark or hash begins, so neither credentials nor a backslash can disguise it.
const ADDRESS = /^https?:\/\/[\p{L}\p{N}]([\p{L}\p{N}.-]*[\p{L}\p{N}])?(:\d{1,5})?([/?#]\S*)?$/u;

/** An address that is safe to link to: http or https, a plain host, no user name. */
export const address = textLike(ADDRESS, 'an http or https address');

/** Hashes of 24 bits in base64url, at most 15,000 of them. */
export const hashLine: Shape<string> = (value, at, reading) =>
	typeof value === 'string' && value.length <= 60_000 && /^([\w-]{4})+$/.test(value)
		? value
		: refuse(reading, at, 'must be hashes of four letters each');

const byLanguage = record(language, text);

/** A text in English, and perhaps in other languages. */
export const texts: Shape<Texts> = (value, at, reading) => {
	const read = byLanguage(value, at, reading);
	if (read === undefined) return undefined;
	const { en, ...others } = read;
	return en === undefined ? refuse(reading, `${at}.en`, 'is missing') : { en, ...others };
};

/** The id of an item, which no other item of its kind has. */
export function idOf(kind: string): Shape<string> {
	return (value, at, reading) => {
		const id = kebab(value, at, reading);
		if (id === undefined) return undefined;
		const known = definitions(reading, kind);
		const first = known.get(id);
		if (first !== undefined) return refuse(reading, at, `is the id of ${first} already`);
		known.set(id, at.replace(/\.id$/, ''));
		return id;
	};
}

/** A name that others may refer to, here and wherever else it is defined. */
export function defines(kind: string): Shape<string> {
	return (value, at, reading) => {
		const id = kebab(value, at, reading);
		if (id !== undefined) definitions(reading, kind).set(id, at);
		return id;
	};
}

/** The id of an item that stands elsewhere in the same data. */
export function refTo(kind: string): Shape<string> {
	return (value, at, reading) => {
		const id = kebab(value, at, reading);
		if (id !== undefined) reading.used.push({ kind, id, at });
		return id;
	};
}

/** A country's code such as `PK`, or a place's id: the one has capital letters, the other none. */
export const placeOrCountry: Shape<string> = (value, at, reading) =>
	typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : refTo('place')(value, at, reading);

function definitions({ defined }: Reading, kind: string): Map<string, string> {
	const known = defined.get(kind) ?? new Map<string, string>();
	defined.set(kind, known);
	return known;
}

function isDay(value: string): boolean {
	const [year = 0, month = 0, day = 0] = value.split('-').map(Number);
	const date = new Date(Date.UTC(year, month - 1, day));
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** What is wrong with two bounds, for a demand: nothing when one is absent or they are in order. */
export function inOrder<T extends number | string>(
	first: T | undefined,
	last: T | undefined,
): string | undefined {
	if (first === undefined || last === undefined || first <= last) return undefined;
	return `${first} must not come after ${last}`;
}
