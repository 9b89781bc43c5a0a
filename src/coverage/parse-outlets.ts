import {
	type Checked,
	check,
	demand,
	list,
	object,
	optional,
	type Problem,
	refuse,
	type Shape,
} from '../dossier/check.ts';
import { formatData } from '../dossier/format-data.ts';
import { address, language, oneOf, text, textLike } from '../dossier/shapes.ts';
import { OUTLET_KINDS, type Outlet, type OutletSource, SOURCED_FACTS } from './outlets.ts';

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

const https = demand(address, (url) => (url.startsWith('https:') ? undefined : 'must be an https address'));

const outlets = list(
	object<Outlet>({
		name: text,
		domains: list(domain, 1),
		country: optional(textLike(/^[A-Z]{2}$/, 'a country code such as "PK"')),
		languages: optional(list(language, 1)),
		kind: optional(oneOf(...OUTLET_KINDS)),
		sources: optional(list(object({ url: https, facts: list(oneOf(...SOURCED_FACTS), 1) }), 1)),
	}),
);

/** The outlets, or all that is wrong with them at once, each problem with its place. */
export type ParsedOutlets = { ok: true; outlets: Outlet[] } | { ok: false; problems: Problem[] };

/** Read a list of outlets from outside. Takes what `JSON.parse` gave; never throws. */
export function parseOutlets(value: unknown): ParsedOutlets {
	const checked: Checked<Outlet[]> = check(outlets, value);
	return checked.ok ? { ok: true, outlets: checked.value } : checked;
}

/** The list as its canonical file: by name, the sources of each by address, then as `formatData` lays it out. */
export function formatOutlets(list: Outlet[]): string {
	const outlets = list.map(({ sources, ...outlet }) => ({
		...outlet,
		...(sources !== undefined && { sources: sources.map(inOrder).toSorted((a, b) => compare(a.url, b.url)) }),
	}));
	return formatData(outlets.toSorted((a, b) => compare(a.name.toLowerCase(), b.name.toLowerCase())));
}

function inOrder({ url, facts }: OutletSource): OutletSource {
	return { url, facts: SOURCED_FACTS.filter((fact) => facts.includes(fact)) };
}

// Not localeCompare, whose order differs between machines.
function compare(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
