/** One thing that is wrong with data from outside, and where: `statements[3].patterns[0].number.min`; '' is the whole. */
export type Problem = { at: string; problem: string };

/** What is gathered while data is read, so that all problems come at once and ids may be used before they are defined. */
export type Reading = {
	problems: Problem[];
	/** By kind (`source`, `concept` …): the ids that the data defines, each with its place. */
	defined: Map<string, Map<string, string>>;
	used: { kind: string; id: string; at: string }[];
};

/** Reads one value; gives a copy with the keys in the shape's order, or undefined after it has reported why not. */
export type Shape<T> = (value: unknown, at: string, reading: Reading) => T | undefined;

/** The answer of every `parse…`: the value, or all that is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };

type Optional<T> = { readonly optional: Shape<T> };
type Field<T, K extends keyof T> =
	Pick<T, K> extends Required<Pick<T, K>> ? Shape<T[K]> : Optional<Exclude<T[K], undefined>>;
/** A shape for each key of a type, so that the compiler notices a key that the type has and the schema has not. */
export type Fields<T> = { readonly [K in keyof T]-?: Field<T, K> };

/** Nothing read yet. */
export function newReading(): Reading {
	return { problems: [], defined: new Map(), used: [] };
}

/** Check a value against a shape, references between its parts included. Never throws on data, however broken. */
export function check<T>(shape: Shape<T>, value: unknown): Checked<T> {
	const reading = newReading();
	const read = shape(value, '', reading);
	for (const { kind, id, at } of reading.used) {
		if (!reading.defined.get(kind)?.has(id))
			refuse(reading, at, `no ${kind} has the id ${JSON.stringify(id)}`);
	}
	if (read === undefined || reading.problems.length > 0) return { ok: false, problems: reading.problems };
	return { ok: true, value: read };
}

/** Report a problem; gives undefined, which is what a shape gives back then. */
export function refuse(reading: Reading, at: string, problem: string): undefined {
	reading.problems.push({ at, problem });
	return undefined;
}

/** One line for a person: the place and what is wrong there. */
export function problemLine({ at, problem }: Problem): string {
	return at === '' ? problem : `${at}: ${problem}`;
}

/** Marks a key of `object` that may be absent. */
export function optional<T>(shape: Shape<T>): Optional<T> {
	return { optional: shape };
}

/** An object with these keys and no others. */
export function object<T extends object>(fields: Fields<T>): Shape<T> {
	const shapes = Object.entries<Shape<unknown> | Optional<unknown>>(fields).map(([key, field]) =>
		typeof field === 'function'
			? { key, shape: field, needed: true }
			: { key, shape: field.optional, needed: false },
	);
	return (value, at, reading) => {
		if (!isRecord(value)) return refuse(reading, at, 'must be an object');
		const before = reading.problems.length;
		const unknown = Object.keys(value).filter((key) => !Object.hasOwn(fields, key));
		for (const key of unknown) refuse(reading, keyPlace(at, key), 'is not a known key');
		const result: Record<string, unknown> = {};
		for (const { key, shape, needed } of shapes) {
			if (Object.hasOwn(value, key)) result[key] = shape(value[key], keyPlace(at, key), reading);
			else if (needed) refuse(reading, keyPlace(at, key), 'is missing');
		}
		return reading.problems.length === before ? (result as T) : undefined;
	};
}

/** A list of things of one shape, from `least` to 5,000 of them. */
export function list<T>(shape: Shape<T>, least = 0): Shape<T[]> {
	return (value, at, reading) => {
		if (!Array.isArray(value)) return refuse(reading, at, 'must be a list');
		if (value.length < least)
			return refuse(reading, at, least === 1 ? 'must not be empty' : `must have at least ${least}`);
		if (value.length > 5000) return refuse(reading, at, 'is longer than 5,000');
		const before = reading.problems.length;
		const result = Array.from(value, (item, index) => shape(item, `${at}[${index}]`, reading));
		return reading.problems.length === before ? (result as T[]) : undefined;
	};
}

/** An object whose keys are data, such as language codes. */
export function record<T>(keyShape: Shape<string>, shape: Shape<T>): Shape<Record<string, T>> {
	return (value, at, reading) => {
		if (!isRecord(value)) return refuse(reading, at, 'must be an object');
		const before = reading.problems.length;
		const result: Record<string, unknown> = {};
		for (const [key, item] of Object.entries(value)) {
			const place = keyPlace(at, key);
			if (keyShape(key, place, reading) !== undefined) result[key] = shape(item, place, reading);
		}
		return reading.problems.length === before ? (result as Record<string, T>) : undefined;
	};
}

/** A shape with one more demand on what was read: `demand` says what is wrong, or undefined. */
export function demand<T>(shape: Shape<T>, wrong: (value: T) => string | undefined): Shape<T> {
	return (value, at, reading) => {
		const read = shape(value, at, reading);
		const problem = read === undefined ? undefined : wrong(read);
		return problem === undefined ? read : refuse(reading, at, problem);
	};
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function keyPlace(at: string, key: string): string {
	if (!/^[\w$-]+$/.test(key)) return `${at}[${JSON.stringify(key)}]`;
	return at === '' ? key : `${at}.${key}`;
}
