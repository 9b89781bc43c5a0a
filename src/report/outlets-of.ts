import type { Dossier } from '../dossier/dossier.ts';

/** How many outlets make each statement, by its id: those whose articles are known to, and those that it rests on. */
export function countOutlets({ statements, coverage, sources }: Dossier): Map<string, number> {
	const outletOf = new Map(sources.map(({ id, outlet }) => [id, outlet]));
	const counts = statements.map((statement): [string, number] => {
		const outlets = new Set(statement.sources.map((id) => outletOf.get(id) ?? id));
		for (const entry of coverage) if (entry.statements?.includes(statement.id)) outlets.add(entry.outlet);
		return [statement.id, outlets.size];
	});
	return new Map(counts);
}
