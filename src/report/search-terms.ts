import type { SearchTerms } from '../coverage/links.ts';
import type { Dossier } from '../dossier/dossier.ts';

/** The first name of each thing that belongs to the event, and its days. */
export function searchTerms({
	recognition,
	concepts,
	window,
}: Pick<Dossier, 'recognition' | 'concepts' | 'window'>): SearchTerms {
	const needed = recognition.required.flatMap(([id]) => concepts.find((concept) => concept.id === id) ?? []);
	const words = needed.flatMap(({ names }) => Object.values(names)[0]?.[0]?.replace(/\*$/, '') ?? []);
	return { words: [...new Set(words)], from: window.coreFrom, to: window.coreTo };
}
