import { eachName, type NameTrie, packNames, unpackNames } from '../text/name-trie.ts';
import { type DossierEvidence, TELLING } from './evidence.ts';

/**
 * The names that speak for any dossier of the shelf, in typed arrays. Of name `n` the postings are those from
 * `postingAt[n]` to `postingAt[n + 1]`, sorted; each is a dossier's place in `dossiers` (16 bits), a group of what it
 * requires or 0 (8), and how much it speaks for the dossier (8).
 */
export type ShelfIndex = {
	/** Sorted by id. */
	dossiers: ShelvedDossier[];
	trie: NameTrie;
	postingAt: Uint32Array;
	postings: Uint32Array;
};

export type ShelvedDossier = Omit<DossierEvidence, 'names'>;

/** A dossier that an article may be about; `isTold`: a word that tells its story was found, too, or it lists none. */
export type Possible = { id: string; weight: number; isTold: boolean };

export const MAX_DOSSIERS = 0xffff;

type Posting = { dossier: string; group: number; weight: number };
type Postings = Map<string, Posting[]>;

/** Make the index of a shelf. The same dossiers give the same arrays, whatever their order. */
export function packShelf(all: readonly DossierEvidence[]): ShelfIndex {
	const postings: Postings = new Map();
	for (const evidence of all) addPostings(postings, evidence);
	return pack(
		all.map(({ names, ...dossier }) => dossier),
		postings,
	);
}

/** The index without some dossiers, and with others; those that it has already are replaced. */
export function changeShelf(
	index: ShelfIndex,
	{ add, remove }: { add: readonly DossierEvidence[]; remove: readonly string[] },
): ShelfIndex {
	const gone = new Set([...remove, ...add.map(({ id }) => id)]);
	const postings = unpack(index, gone);
	for (const evidence of add) addPostings(postings, evidence);
	const kept = index.dossiers.filter(({ id }) => !gone.has(id));
	return pack([...kept, ...add.map(({ names, ...dossier }) => dossier)], postings);
}

function addPostings(postings: Postings, { id, names }: DossierEvidence): void {
	for (const { name, groups, weight } of names) {
		const own = postings.get(name) ?? [];
		for (const group of groups.length > 0 ? groups : [0]) own.push({ dossier: id, group, weight });
		postings.set(name, own);
	}
}

function pack(unsorted: readonly ShelvedDossier[], byName: Postings): ShelfIndex {
	const dossiers = [...unsorted].sort((a, b) => byUnits(a.id, b.id));
	if (dossiers.length > MAX_DOSSIERS) throw new Error(`A shelf holds at most ${MAX_DOSSIERS} dossiers.`);
	const places = new Map(dossiers.map(({ id }, place) => [id, place]));
	const names = [...byName.keys()].sort(byUnits);
	const postingAt = new Uint32Array(names.length + 1);
	const postings: number[] = [];
	names.forEach((name, n) => {
		const own = (byName.get(name) ?? []).map(({ dossier, group, weight }) => {
			return (places.get(dossier) ?? 0) * 0x10000 + group * 0x100 + weight;
		});
		for (const posting of own.sort((a, b) => a - b)) postings.push(posting);
		postingAt[n + 1] = postings.length;
	});
	return { dossiers, trie: packNames(names), postingAt, postings: Uint32Array.from(postings) };
}

function unpack({ dossiers, trie, postingAt, postings }: ShelfIndex, without: ReadonlySet<string>): Postings {
	const byName: Postings = new Map();
	unpackNames(trie).forEach((name, n) => {
		const own: Posting[] = [];
		for (const posting of postings.subarray(postingAt[n], postingAt[n + 1])) {
			const dossier = dossiers[posting >>> 16]?.id ?? '';
			if (!without.has(dossier)) own.push({ dossier, ...readPosting(posting) });
		}
		if (own.length > 0) byName.set(name, own);
	});
	return byName;
}

function readPosting(posting: number): Omit<Posting, 'dossier'> {
	return { group: (posting >>> 8) & 0xff, weight: posting & 0xff };
}

/**
 * The dossiers of whose every required group some text has a name, those for which most speaks first. What it costs grows
 * with the texts and with what is found in them.
 */
export function possibleDossiers(index: ShelfIndex, folded: Iterable<string>): Possible[] {
	const seen = new Set<number>();
	for (const text of folded) eachName(index.trie, text, (name) => seen.add(name));
	const { touched, groups, weights, told } = gather(index, seen);
	const possible: Possible[] = [];
	index.dossiers.forEach(({ id, needs, tells }, place) => {
		if (!touched[place] || (groups[place] ?? 0) < needs) return;
		possible.push({ id, weight: weights[place] ?? 0, isTold: !tells || told[place] === 1 });
	});
	return possible.sort((a, b) => b.weight - a.weight || byUnits(a.id, b.id));
}

/**
 * By place of the dossier: whether anything of it was found, of how many required groups, how much that speaks for it, and
 * whether its story is told. Arrays, because a country's name stands in many dossiers.
 */
function gather({ dossiers, postingAt, postings }: ShelfIndex, seen: ReadonlySet<number>) {
	const touched = new Uint8Array(dossiers.length);
	const told = new Uint8Array(dossiers.length);
	const groups = new Uint8Array(dossiers.length);
	const weights = new Uint32Array(dossiers.length);
	const counted = new Set<number>();
	const count = (place: number, key: number) => {
		if (counted.has(key)) return;
		counted.add(key);
		groups[place] = (groups[place] ?? 0) + 1;
	};
	for (const name of seen) {
		const end = postingAt[name + 1] ?? 0;
		for (let at = postingAt[name] ?? end; at < end; at++) {
			const posting = postings[at] ?? 0;
			const place = posting >>> 16;
			const group = (posting >>> 8) & 0xff;
			touched[place] = 1;
			weights[place] = (weights[place] ?? 0) + (posting & 0xff);
			if (group === TELLING) told[place] = 1;
			else if (group > 0) count(place, posting >>> 8);
		}
	}
	return { touched, groups, weights, told };
}

function byUnits(a: string, b: string): number {
	return a < b ? -1 : Number(a > b);
}
