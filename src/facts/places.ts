import type { Dossier } from '../dossier/dossier.ts';
import { listNames } from '../text/list-names.ts';
import { findNamesIn, openNames } from '../text/names.ts';
import type { SentenceView } from './sentence-view.ts';

/** The ids of the places that an article names, in any of their spellings, in the dossier's order. */
export function findPlaces(
	{ places }: Pick<Dossier, 'places'>,
	views: readonly Pick<SentenceView, 'folded' | 'concepts'>[],
): string[] {
	const spelt = places.flatMap(({ name, spellings }, id) =>
		[name, ...spellings].map((spelling) => ({ name: spelling, language: 'en', id })),
	);
	const names = openNames(listNames(spelt));
	const seen = new Set(views.flatMap(({ folded }) => findNamesIn(names, folded).flatMap(({ ids }) => ids)));
	const isNamed = (concept: string | undefined) =>
		concept !== undefined && views.some(({ concepts }) => concepts.has(concept));
	return places.filter(({ concept }, id) => seen.has(id) || isNamed(concept)).map(({ id }) => id);
}
