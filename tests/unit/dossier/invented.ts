import type { Concept, Dossier } from '../../../src/dossier/dossier.ts';
import { smallDossier } from './small-dossier.ts';

/** A dossier of an invented event: what it requires, group by group, and names that only it has. */
export function inventedDossier(
	id: string,
	required: readonly (readonly string[])[],
	distinctive: readonly string[] = [],
): Dossier {
	const concept = (name: string, at: string, weight: number): Concept => {
		return { id: at, kind: 'person', names: { en: [name] }, distinctive: weight };
	};
	const groups = required.map((names, g) => names.map((name, n) => concept(name, `need-${g}-${n}`, 0)));
	const own = distinctive.map((name, n) => concept(name, `own-${n}`, 0.5));
	return {
		...smallDossier,
		id,
		title: { en: `Of ${id}` },
		concepts: [...groups.flat(), ...own],
		recognition: {
			strong: [],
			required: groups.map((group) => group.map((one) => one.id)),
			telling: [],
			neighbours: [],
		},
		statements: [],
		figures: [],
		disagreements: [],
		people: [],
		places: [],
		moves: [],
		coverage: [],
	};
}
