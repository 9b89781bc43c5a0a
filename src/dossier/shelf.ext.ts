import { browser } from 'wxt/browser';
import type { Outlet } from '../coverage/outlets.ts';
import { parseOutlets } from '../coverage/parse-outlets.ts';
import type { Dossier } from './dossier.ts';
import { buildIndex, type NameIndex } from './name-index.ts';
import { parseDossier } from './parse-dossier.ts';

/** Names of the files in `assets/dossiers`, put in by the build. */
declare const __DOSSIERS__: string[];

/** The dossiers on this device with the index of all their names, and the outlets that we know. */
export type Shelf = { dossiers: Dossier[]; index: NameIndex; outlets: Outlet[] };

let shelf: Promise<Shelf> | undefined;

/** The shelf; read once for as long as the background lives. A dossier that cannot be read is reported and left out. */
export function openShelf(): Promise<Shelf> {
	shelf ??= readShelf();
	return shelf;
}

async function readShelf(): Promise<Shelf> {
	const [read, outlets] = await Promise.all([Promise.all(__DOSSIERS__.map(readBundled)), readOutlets()]);
	const dossiers = read.filter((dossier) => dossier !== undefined);
	return { dossiers, index: buildIndex(dossiers), outlets };
}

async function readOutlets(): Promise<Outlet[]> {
	const parsed = parseOutlets(await readPackaged('/outlets.json'));
	if (parsed.ok) return parsed.outlets;
	console.error('Sidelight: the outlets are left out:', parsed.problems);
	return [];
}

async function readBundled(id: string): Promise<Dossier | undefined> {
	const parsed = parseDossier(await readPackaged(`/dossiers/${id}.json`));
	if (parsed.ok) return parsed.dossier;
	console.error(`Sidelight: dossier ${id} is left out:`, parsed.problems);
	return undefined;
}

/** A data file of our own package. */
async function readPackaged(path: '/outlets.json' | `/dossiers/${string}.json`): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(path));
	return response.json();
}
