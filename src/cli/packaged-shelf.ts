import { readdir, readFile } from 'node:fs/promises';
import type { Outlet } from '../coverage/outlets.ts';
import { parseOutlets } from '../coverage/parse-outlets.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { buildIndex, type NameIndex } from '../dossier/name-index.ts';
import { parseDossier } from '../dossier/parse-dossier.ts';

const ASSETS = new URL('../../assets/', import.meta.url);

/** The dossiers and outlets of this repository, as the extension has them on its shelf; the names of each by its id. */
export type PackagedShelf = { dossiers: Dossier[]; indexes: Map<string, NameIndex>; outlets: Outlet[] };

/** Read and check `assets/`; throws with all problems when a file there is broken, since that is our own mistake. */
export async function openPackagedShelf(): Promise<PackagedShelf> {
	const names = await readdir(new URL('dossiers/', ASSETS));
	const dossiers = await Promise.all(names.sort().map((name) => readDossier(`dossiers/${name}`)));
	const outlets = parseOutlets(await readJson('outlets.json'));
	if (!outlets.ok) throw new Error(`outlets.json: ${JSON.stringify(outlets.problems)}`);
	const indexes = new Map(dossiers.map((dossier) => [dossier.id, buildIndex([dossier])]));
	return { dossiers, indexes, outlets: outlets.outlets };
}

async function readDossier(path: string): Promise<Dossier> {
	const parsed = parseDossier(await readJson(path));
	if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`);
	return parsed.dossier;
}

async function readJson(path: string): Promise<unknown> {
	return JSON.parse(await readFile(new URL(path, ASSETS), 'utf8'));
}
