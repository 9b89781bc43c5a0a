import { readdirSync, readFileSync } from 'node:fs';
import type { Dossier } from '../../src/dossier/dossier.ts';
import { parseDossier } from '../../src/dossier/parse-dossier.ts';

const folder = new URL('../../assets/dossiers/', import.meta.url);

/** A dossier that ships, with the text of its file. */
export type DossierFile = { name: string; text: string; dossier: Dossier };

/** All dossiers that ship; throws with all problems when one cannot be read. */
export function readDossiers(): DossierFile[] {
	const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
	return names.map((name) => {
		const text = readFileSync(new URL(name, folder), 'utf8');
		const parsed = parseDossier(JSON.parse(text));
		if (!parsed.ok) throw new TypeError(`${name}: ${JSON.stringify(parsed.problems, undefined, 1)}`);
		return { name, text, dossier: parsed.dossier };
	});
}
