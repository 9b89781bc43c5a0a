import {
	type Checked,
	check,
	list,
	object,
	optional,
	type Problem,
	refuse,
	type Shape,
} from '../dossier/check.ts';
import { formatData } from '../dossier/format-data.ts';
import { language, oneOf, text, textLike } from '../dossier/shapes.ts';
import type { Outlet } from './outlets.ts';

const DOMAIN = /^(?!(www|amp|m)\.)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/;

/** A domain that no other outlet has. */
const domain: Shape<string> = (value, at, reading) => {
	const host = textLike(DOMAIN, 'a host in lower case without "www.", "amp." or "m."')(value, at, reading);
	if (host === undefined) return undefined;
	const known = reading.defined.get('domain') ?? new Map<string, string>();
	reading.defined.set('domain', known);
	const first = known.get(host);
	if (first !== undefined) return refuse(reading, at, `is at ${first} already`);
	known.set(host, at);
	return host;
};

const outlets = list(
	object<Outlet>({
		name: text,
		domains: list(domain, 1),
		country: textLike(/^[A-Z]{2}$/, 'a country code such as "PK"'),
		languages: list(language, 1),
		kind: optional(oneOf('outlet', 'agency', 'aggregator', 'analysis')),
	}),
);

/** The outlets, or all that is wrong with them at once, each problem with its place. */
export type ParsedOutlets = { ok: true; outlets: Outlet[] } | { ok: false; problems: Problem[] };

/** Read a list of outlets from outside. Takes what `JSON.parse` gave; never throws. */
export function parseOutlets(value: unknown): ParsedOutlets {
	const checked: Checked<Outlet[]> = check(outlets, value);
	return checked.ok ? { ok: true, outlets: checked.value } : checked;
}

/** The list as its canonical file: by name, then as `formatData` lays it out. */
export function formatOutlets(list: Outlet[]): string {
	return formatData(list.toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase())));
}

// Not localeCompare, whose order differs between machines.
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
