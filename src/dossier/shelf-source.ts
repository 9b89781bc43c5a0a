import type { Dossier, IsoDate, Texts } from './dossier.ts';

/** Where a shelf keeps what was added to it and what it made: by key, texts with a checksum and one array of bytes. */
export type ShelfStore = {
	/** Undefined when there is nothing under the key. */
	read: (key: string) => Promise<unknown>;
	/** All keys under which there is something. */
	keys: () => Promise<string[]>;
	/** All of it or nothing; what is undefined is taken away. Rejects when there is no room. */
	write: (changes: ReadonlyMap<string, unknown>) => Promise<void>;
};

/** All that a shelf is made from. */
export type ShelfSource = {
	store: ShelfStore;
	/** The dossiers that come with the extension, each with a mark that changes when its file does. */
	bundled: readonly { id: string; edition: string }[];
	readBundled: (id: string) => Promise<unknown>;
	/** Changes when names are listed or folded in another way; what was made before is then made anew. */
	madeBy: string;
	/** What the scout is given of a dossier: plain data. */
	gateOf: (dossier: Dossier) => unknown;
	/** Told of what is broken and left out or made anew. */
	report: (problem: string) => void;
};

/** A dossier that the reader added, as it is listed. */
export type AddedDossier = { id: string; edition: string; updated: IsoDate; title: Texts };

/** The list of what was added, from storage; undefined when it is none. */
export function parseAdded(value: unknown): AddedDossier[] | undefined {
	return Array.isArray(value) ? value.filter(isAdded) : undefined;
}

function isAdded(value: unknown): value is AddedDossier {
	if (typeof value !== 'object' || value === null) return false;
	const { id, edition, updated, title } = value as Partial<AddedDossier>;
	return [id, edition, updated, title?.en].every((text) => typeof text === 'string');
}
