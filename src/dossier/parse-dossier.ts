import { check, type Problem } from './check.ts';
import type { Dossier } from './dossier.ts';
import { dossierShape } from './schema.ts';

/** The dossier, or all that is wrong with it at once, each problem with its place. */
export type ParsedDossier = { ok: true; dossier: Dossier } | { ok: false; problems: Problem[] };

/** Read a dossier from outside: a file, a pack, storage. Takes what `JSON.parse` gave; never throws. */
export function parseDossier(value: unknown): ParsedDossier {
	const checked = check(dossierShape, value);
	return checked.ok ? { ok: true, dossier: checked.value } : checked;
}
