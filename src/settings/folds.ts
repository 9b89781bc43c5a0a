/** Which sections of the sidebar the reader opened or closed, by their ids. */
export type Folds = Map<string, boolean>;

const SECTION = /^[a-z-]{1,24}$/;
/** More sections than there will be. */
const MOST = 40;

/** Folds from whatever was stored: what is broken is left out, the others stay. */
export function parseFolds(stored: unknown): Folds {
	if (typeof stored !== 'object' || stored === null) return new Map();
	const entries = Object.entries(stored).filter(
		(entry): entry is [string, boolean] => SECTION.test(entry[0]) && typeof entry[1] === 'boolean',
	);
	return new Map(entries.slice(0, MOST));
}
