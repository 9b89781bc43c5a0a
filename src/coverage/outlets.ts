/** What an outlet is, in one word. */
export type OutletKind = (typeof OUTLET_KINDS)[number];

/**
 * `aggregator`: carries other outlets' articles. `analysis`: a research institution or service, or a checker of facts. `state-media`: belongs
 * to a state or its government by law, decree or legal form; what a government merely pays for or has a hand in is what it otherwise is.
 */
export const OUTLET_KINDS = [
	'agency',
	'newspaper',
	'broadcaster',
	'state-media',
	'aggregator',
	'analysis',
] as const;

/** What a source may be given for. */
export const SOURCED_FACTS = ['country', 'kind', 'languages'] as const;

/** Where facts about an outlet stand. */
export type OutletSource = { url: string; facts: (typeof SOURCED_FACTS)[number][] };

/** A site that publishes news under its own name. What has no source is left out. */
export type Outlet = {
	name: string;
	/** Its own hosts without `www.`; what stands below them (`amp.`, `m.`, `en.`) is theirs too. */
	domains: string[];
	/** ISO 3166-1 alpha-2: where it is made. Its source is in `sources`, or a domain under that country's own top-level domain. */
	country?: string;
	/** BCP 47 primary tags that it publishes in, its main one first. Their source is in `sources`, or an article of a dossier. */
	languages?: string[];
	kind?: OutletKind;
	/** By address; only in the repository: the package goes without. */
	sources?: OutletSource[];
};

/** The outlet that a host belongs to: the longest of all domains that end it at a dot; undefined when nobody's. */
export function outletOf(outlets: readonly Outlet[], host: string): Outlet | undefined {
	const byDomain = index(outlets);
	const labels = host.toLowerCase().replace(/\.$/, '').split('.');
	for (let from = 0; from < labels.length - 1; from += 1) {
		const found = byDomain.get(labels.slice(from).join('.'));
		if (found !== undefined) return found;
	}
	return undefined;
}

const indexes = new WeakMap<readonly Outlet[], ReadonlyMap<string, Outlet>>();

/** All domains of a list, worked out once per list: a choice of coverage asks for a hundred hosts. */
function index(outlets: readonly Outlet[]): ReadonlyMap<string, Outlet> {
	const known = indexes.get(outlets);
	if (known !== undefined) return known;
	const made = new Map(outlets.flatMap((outlet) => outlet.domains.map((name) => [name, outlet] as const)));
	indexes.set(outlets, made);
	return made;
}
