import { browser } from 'wxt/browser';
import type { Outlet } from '../coverage/outlets.ts';
import { parseOutlets } from '../coverage/parse-outlets.ts';
import type { Dossier } from './dossier.ts';
import { Shelf } from './shelf.ts';
import type { ShelfSource } from './shelf-source.ts';
import { NO_STORE, SHELF_STORE } from './shelf-store.ext.ts';

/** The files in `assets/dossiers` and a mark of the code that lists and folds names, put in by the build. */
declare const __DOSSIERS__: { id: string; edition: string }[];
declare const __NAMES_MADE_BY__: string;

let shelf: Promise<Shelf> | undefined;
let outlets: Promise<Outlet[]> | undefined;

/** The shelf of this device; opened once for as long as the background lives. `gateOf`: what scouts are given of a dossier. */
export function openShelf(gateOf: (dossier: Dossier) => unknown): Promise<Shelf> {
	const source: Omit<ShelfSource, 'store'> = {
		bundled: __DOSSIERS__,
		readBundled: (id) => readPackaged(`/dossiers/${id}.json`),
		madeBy: __NAMES_MADE_BY__,
		gateOf,
		report: (problem) => console.error(`Sidelight: ${problem}`),
	};
	shelf ??= Shelf.open({ ...source, store: SHELF_STORE }).catch((error) => {
		source.report(`The shelf cannot be stored here: ${error}`);
		return Shelf.open({ ...source, store: NO_STORE });
	});
	// What failed once is tried again when it is next asked for.
	shelf.catch(() => {
		shelf = undefined;
	});
	return shelf;
}

/** The outlets that we know; read once for as long as the background lives. */
export function openOutlets(): Promise<Outlet[]> {
	outlets ??= readOutlets();
	outlets.catch(() => {
		outlets = undefined;
	});
	return outlets;
}

async function readOutlets(): Promise<Outlet[]> {
	const parsed = parseOutlets(await readPackaged('/outlets.json'));
	if (parsed.ok) return parsed.outlets;
	console.error('Sidelight: the outlets are left out:', parsed.problems);
	return [];
}

/** A data file of our own package. */
export async function readPackaged(path: '/outlets.json' | `/dossiers/${string}.json`): Promise<unknown> {
	const response = await fetch(browser.runtime.getURL(path));
	return response.json();
}
