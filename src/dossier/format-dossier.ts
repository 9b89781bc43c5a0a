import { newReading, problemLine } from './check.ts';
import type { Dossier } from './dossier.ts';
import { formatData } from './format-data.ts';
import { dossierShape } from './schema.ts';

/**
 * A dossier as its canonical file: keys in the schema's order, laid out by `formatData`, items in the order in which they
 * come. Throws when the shape is wrong; a reference that leads nowhere is for `parseDossier` to report, so that a dossier
 * can be written section by section.
 */
export function formatDossier(dossier: Dossier): string {
	const reading = newReading();
	const ordered = dossierShape(dossier, '', reading);
	if (ordered === undefined) throw new TypeError(reading.problems.map(problemLine).join('\n'));
	return formatData(ordered);
}
