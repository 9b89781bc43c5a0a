import { type ChosenPlace, parseSitePlaces, withPlace } from './site-places.ts';
import { stored } from './stored.ext.ts';

const PLACES = stored('places', parseSitePlaces);

/** Where the reader put the sidebar on a site. */
export async function loadPlace(host: string): Promise<ChosenPlace> {
	return (await PLACES.load()).get(host) ?? {};
}

/** Remember it on this machine. */
export function savePlace(host: string, place: unknown): Promise<void> {
	return PLACES.change((places) => withPlace(places, host, place));
}
