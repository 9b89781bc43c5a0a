import type { Dossier } from './dossier.ts';
import { buildIndex, type NameIndex } from './name-index.ts';
import { parseDossier } from './parse-dossier.ts';
import type { ShelfSource } from './shelf-source.ts';
import { formatStored, parseStored } from './stored-text.ts';

/** A dossier on the shelf, in the edition that is there. */
export type Edition = { id: string; edition: string };

/** What is made of a dossier once, when it comes. */
export type Made = Edition & { madeBy: string; names: NameIndex; gate: unknown };

/** Of dossiers and of their names, as many stay in memory as were asked for last. */
const KEPT_NAMES = 8;
const KEPT_DOSSIERS = 3;

/** The dossiers one by one, and what was made of each; read from storage when asked for, and the last few kept. */
export class ShelfContents {
	readonly #source: ShelfSource;
	readonly #names = new Map<string, Promise<NameIndex | undefined>>();
	readonly #dossiers = new Map<string, Promise<Dossier | undefined>>();

	constructor(source: ShelfSource) {
		this.#source = source;
	}

	/** The index of a dossier's names; undefined when the dossier is broken. */
	names(edition: Edition): Promise<NameIndex | undefined> {
		return keep(this.#names, edition.id, KEPT_NAMES, async () => (await this.made(edition))?.names);
	}

	/** A dossier; undefined when it is broken, which is reported. */
	dossier(id: string): Promise<Dossier | undefined> {
		return keep(this.#dossiers, id, KEPT_DOSSIERS, () => this.#readDossier(id));
	}

	/** What was made of a dossier; made anew when it is of another edition or broken. Undefined when the dossier is broken. */
	async made(edition: Edition): Promise<Made | undefined> {
		const { store, madeBy } = this.#source;
		const stored = parseStored(await store.read(`made:${edition.id}`)) as Made | undefined;
		if (stored?.edition === edition.edition && stored.madeBy === madeBy) return stored;
		const dossier = await this.#readDossier(edition.id);
		if (!dossier) return undefined;
		const made = this.make(dossier, edition.edition);
		await store.write(new Map([[`made:${edition.id}`, formatStored(made)]])).catch(() => undefined);
		return made;
	}

	/** Make it, without keeping it. */
	make(dossier: Dossier, edition: string): Made {
		const { madeBy, gateOf } = this.#source;
		return { id: dossier.id, edition, madeBy, names: buildIndex([dossier]), gate: gateOf(dossier) };
	}

	/** Read anew what is asked for next. */
	forget(id: string): void {
		this.#names.delete(id);
		this.#dossiers.delete(id);
	}

	async #readDossier(id: string): Promise<Dossier | undefined> {
		const { store, bundled, readBundled, report } = this.#source;
		const isBundled = bundled.some((one) => one.id === id);
		const value = isBundled ? await readBundled(id) : parseStored(await store.read(`dossier:${id}`));
		const parsed = parseDossier(value);
		if (parsed.ok) return parsed.dossier;
		report(`Dossier ${id} is left out: ${JSON.stringify(parsed.problems.slice(0, 5))}`);
		return undefined;
	}
}

/** What is kept under a key, read when it is not there; the longest unused goes when there are too many. */
function keep<T>(
	kept: Map<string, Promise<T>>,
	key: string,
	most: number,
	read: () => Promise<T>,
): Promise<T> {
	const value = kept.get(key) ?? read();
	kept.delete(key);
	kept.set(key, value);
	value.catch(() => kept.delete(key));
	const [oldest] = kept.keys();
	if (kept.size > most && oldest !== undefined) kept.delete(oldest);
	return value;
}
