import { type Folded, fold, originalSpan } from '../text/fold.ts';
import { findNamesIn, listNames, type NameList, type Names, nestNames, openNames } from '../text/names.ts';
import type { Concept, Dossier, IsoDate, RecognitionRules } from './dossier.ts';

/** All names of all dossiers on the shelf, and what recognition needs of each dossier. Plain data: made once, stored. */
export type NameIndex = { format: 1; list: NameList; dossiers: IndexedDossier[] };

export type IndexedDossier = {
	id: string;
	window: { from: IsoDate; to: IsoDate; coreFrom: IsoDate; coreTo: IsoDate };
	concepts: IndexedConcept[];
	recognition: RecognitionRules;
};

/** `countsAs`: itself and every concept that includes it, however far up. */
export type IndexedConcept = { id: string; distinctive: number; countsAs: string[] };

/** A concept's name found in a text. `start` and `end` are offsets in the text as it was given. */
export type Hit = {
	dossier: string;
	concept: string;
	/** The name as printed. */
	name: string;
	start: number;
	end: number;
	countsAs: string[];
};

/** More concepts than any dossier has; a name's number is made of its dossier's and its concept's. */
const CONCEPTS = 4096;

/** Make the index of a shelf. The dossiers are taken as checked by `parseDossier`. */
export function buildIndex(dossiers: readonly Dossier[]): NameIndex {
	const list = listNames(
		dossiers.flatMap(({ concepts }, d) =>
			concepts.flatMap((concept, c) =>
				Object.entries(concept.names).flatMap(([language, names]) =>
					names.map((name) => ({ name, language, id: d * CONCEPTS + c })),
				),
			),
		),
	);
	const conceptOf = (id: number) => dossiers[Math.floor(id / CONCEPTS)]?.concepts[id % CONCEPTS];
	const mayNest = (inner: number, outer: number) => isPartOf(conceptOf(inner), conceptOf(outer));
	return { format: 1, list: nestNames(list, mayNest), dossiers: dossiers.map(indexDossier) };
}

/**
 * A word within a name means what it means alone ("missile attack", "its airspace"), unless the name as a whole names
 * another thing of the same kind ("Sistan and Baluchestan") or is a fixed phrase.
 */
function isPartOf(inner: Concept | undefined, outer: Concept | undefined): boolean {
	return inner !== undefined && outer !== undefined && outer.kind !== 'phrase' && inner.kind !== outer.kind;
}

function indexDossier({ id, window, concepts, recognition }: Dossier): IndexedDossier {
	const parents = new Map<string, string[]>();
	for (const concept of concepts) {
		for (const part of concept.includes ?? []) parents.set(part, [...(parents.get(part) ?? []), concept.id]);
	}
	const indexed = concepts.map((concept) => ({
		id: concept.id,
		distinctive: concept.distinctive ?? 0,
		countsAs: ancestors(concept.id, parents),
	}));
	return { id, window, recognition, concepts: indexed };
}

function ancestors(concept: string, parents: ReadonlyMap<string, string[]>): string[] {
	const all = new Set([concept]);
	for (const one of all) for (const parent of parents.get(one) ?? []) all.add(parent);
	return [...all];
}

const opened = new WeakMap<NameList, Names>();

/** Find the names of all dossiers in a text, in one pass. Empty when there are none. */
export function findNames(index: NameIndex, text: string): Hit[] {
	return hitsIn(index, text, fold(text));
}

/** As `findNames`, for a text that was folded already. */
export function hitsIn(index: NameIndex, text: string, folded: Folded): Hit[] {
	let names = opened.get(index.list);
	if (!names) {
		names = openNames(index.list);
		opened.set(index.list, names);
	}
	return findNamesIn(names, folded).flatMap(({ start, end, ids }) => {
		const span = originalSpan(folded, start, end);
		const name = text.slice(span.start, span.end);
		return ids.flatMap((id) => hitOf(index, id, { ...span, name }));
	});
}

function hitOf(index: NameIndex, id: number, place: { start: number; end: number; name: string }): Hit[] {
	const dossier = index.dossiers[Math.floor(id / CONCEPTS)];
	const concept = dossier?.concepts[id % CONCEPTS];
	return dossier && concept
		? [{ dossier: dossier.id, concept: concept.id, countsAs: concept.countsAs, ...place }]
		: [];
}
