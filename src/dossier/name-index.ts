import { type Folded, fold, originalSpan } from '../text/fold.ts';
import { listNames, nestNames } from '../text/list-names.ts';
import { type Found, findNamesIn, type NameList, type Names, openNames } from '../text/names.ts';
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

/** A concept of a dossier, without the place where its name stands. */
export type Named = Pick<Hit, 'dossier' | 'concept' | 'countsAs'>;

/** A list made ready, and what its numbers stand for as far as it was asked. */
type Opened = { names: Names; named: Map<readonly number[], Named[]> };
const opened = new WeakMap<NameList, Opened>();

/** A text with the names found in it, not yet told apart by dossier: cheap however many dossiers share a name. */
export type NamedText = { text: string; folded: Folded; found: Found[] };

/** Find the names of all dossiers in a text, in one pass. */
export function nameText(index: NameIndex, text: string, folded: Folded = fold(text)): NamedText {
	return { text, folded, found: findNamesIn(open(index).names, folded) };
}

/** The names found in a text, one entry for each concept that has the name; of all dossiers, or only of some. */
export function hitsOf(
	index: NameIndex,
	{ text, folded, found }: NamedText,
	only?: ReadonlySet<string>,
): Hit[] {
	return found.flatMap(({ start, end, ids }) => {
		const all = namedBy(index, ids);
		const wanted = only ? all.filter(({ dossier }) => only.has(dossier)) : all;
		if (wanted.length === 0) return [];
		const span = originalSpan(folded, start, end);
		const name = text.slice(span.start, span.end);
		return wanted.map((one) => ({ ...one, ...span, name }));
	});
}

/** The concepts of all dossiers that a name's numbers stand for. */
export function namedBy(index: NameIndex, ids: readonly number[]): readonly Named[] {
	const { named } = open(index);
	const known = named.get(ids);
	if (known) return known;
	const all = ids.flatMap((id) => {
		const dossier = index.dossiers[Math.floor(id / CONCEPTS)];
		const concept = dossier?.concepts[id % CONCEPTS];
		return dossier && concept
			? [{ dossier: dossier.id, concept: concept.id, countsAs: concept.countsAs }]
			: [];
	});
	named.set(ids, all);
	return all;
}

function open({ list }: NameIndex): Opened {
	let one = opened.get(list);
	if (!one) {
		one = { names: openNames(list), named: new Map() };
		opened.set(list, one);
	}
	return one;
}

/** Find the names of all dossiers in a text. Empty when there are none. */
export function findNames(index: NameIndex, text: string): Hit[] {
	return hitsOf(index, nameText(index, text));
}

/** The ids of the dossiers that an article may be about: of all that they require, a name was found. */
export function possibleDossiers(index: NameIndex, texts: readonly NamedText[]): Set<string> {
	const byDossier = new Map<number, Set<string>>();
	for (const id of new Set(texts.flatMap(({ found }) => found.flatMap(({ ids }) => ids)))) {
		const d = Math.floor(id / CONCEPTS);
		const seen = byDossier.get(d) ?? new Set();
		for (const concept of index.dossiers[d]?.concepts[id % CONCEPTS]?.countsAs ?? []) seen.add(concept);
		byDossier.set(d, seen);
	}
	const possible = [...byDossier].flatMap(([d, seen]) => {
		const dossier = index.dossiers[d];
		const isPossible = dossier?.recognition.required.every((group) => group.some((id) => seen.has(id)));
		return dossier && isPossible ? [dossier.id] : [];
	});
	return new Set(possible);
}
