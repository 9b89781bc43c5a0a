/** A site that publishes news under its own name. */
export type Outlet = {
	name: string;
	/** Its own hosts without `www.`; what stands below them (`amp.`, `m.`, `en.`) is theirs too. */
	domains: string[];
	/** ISO 3166-1 alpha-2: where it is made. */
	country: string;
	/** BCP 47 primary tags that it publishes in, its main one first. */
	languages: string[];
	/** `outlet` when absent; the others publish little or no reporting of their own. */
	kind?: 'outlet' | 'agency' | 'aggregator' | 'analysis';
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
