type Way = (string | number)[];

/** Stands for taking a value away altogether. */
export const GONE = Symbol('gone');

/** The ways to all values within a value, itself included. */
export function waysInto(value: unknown, way: Way = []): Way[] {
	if (typeof value !== 'object' || value === null) return [way];
	return [way, ...Object.entries(value).flatMap(([key, item]) => waysInto(item, [...way, key]))];
}

/** A copy that has another value at one place (`statements[0].patterns[0].number.min`, or the way there). */
export function changed(value: unknown, place: string | Way, replacement: unknown): unknown {
	const [key, ...rest] = typeof place === 'string' ? (place.match(/[^.[\]]+/g) ?? []) : place;
	if (key === undefined) return replacement;
	const copy = (Array.isArray(value) ? [...value] : { ...Object(value) }) as Record<string | number, unknown>;
	const inner = changed(copy[key], rest, replacement);
	if (inner === GONE) delete copy[key];
	else copy[key] = inner;
	return copy;
}
