import { browser } from 'wxt/browser';
import { type ChosenPlace, parseSitePlaces, type SitePlaces, withPlace } from './site-places.ts';

const KEY = 'places';
/** Changes wait for each other: each begins with what the one before it stored. */
let last: Promise<unknown> = Promise.resolve();

/** Where the reader put the sidebar on a site; nothing is known where nothing can be read. */
export async function loadPlace(host: string): Promise<ChosenPlace> {
	return (await load()).get(host) ?? {};
}

/** Remember it on this machine; nothing happens where nothing can be stored. */
export function savePlace(host: string, place: unknown): Promise<void> {
	const done = last
		.then(load)
		.then((places) => browser.storage.local.set({ [KEY]: withPlace(places, host, place) }))
		.catch(() => undefined);
	last = done;
	return done;
}

async function load(): Promise<SitePlaces> {
	try {
		const { [KEY]: stored } = await browser.storage.local.get(KEY);
		return parseSitePlaces(stored);
	} catch {
		return new Map();
	}
}
