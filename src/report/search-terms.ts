import type { SearchTerms } from '../coverage/links.ts';
import type { Dossier } from '../dossier/dossier.ts';

const MOST_WORDS = 3;

/** The names that the event is known by most often, those that it needs first, and its days; the dossier is in one language. */
export function searchTerms({
	recognition: { required, strong },
	concepts,
	window,
}: Pick<Dossier, 'recognition' | 'concepts' | 'window'>): SearchTerms {
	const names = new Map(concepts.map((concept) => [concept.id, firstName(concept)]));
	const counts = new Map<string, number>();
	const count = (id: string, weight: number) => counts.set(id, (counts.get(id) ?? 0) + weight);
	for (const id of strong.flat()) count(id, 1);
	for (const id of required.flat()) count(id, strong.length + 1);
	const ids = [...counts].toSorted(([, one], [, other]) => other - one).map(([id]) => id);
	const words = new Set(ids.flatMap((id) => names.get(id) ?? []));
	return { words: [...words].slice(0, MOST_WORDS), from: window.coreFrom, to: window.coreTo };
}

/** None for a concept that only gathers others, or whose first name takes endings: nobody searches for a stem. */
function firstName({ names }: Dossier['concepts'][number]): string | undefined {
	return Object.values(names)[0]?.find((name) => !name.endsWith('*'));
}
