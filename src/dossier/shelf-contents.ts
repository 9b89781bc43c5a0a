import type { Dossier } from './dossier.ts';
import { buildIndex, type NameIndex } from './name-index.ts';
import { parseDossier } from './parse-dossier.ts';
import type { ShelfSource } from './shelf-source.ts';
import { formatStored, parseStored, type StoredText } from './stored-text.ts';

/** A dossier on the shelf, in the edition that is there. */
export type Edition = { id: string; edition: string };

/** What is made of a dossier once, when it comes: of its names, and for the scouts. */
export type Made = { names: NameIndex; gate: unknown };

/** One thing that was made, as it is stored. */
type Kept<Value> = Edition & { madeBy: string; value: Value };

/** Begin the keys under which it is stored. */
const KEYS: Record<keyof Made, string> = { names: 'names:', gate: 'gate:' };

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
		return keep(this.#names, edition.id, KEPT_NAMES, () => this.made('names', edition));
	}

	/** A dossier; undefined when it is broken, which is reported. */
	dossier(id: string): Promise<Dossier | undefined> {
		return keep(this.#dossiers, id, KEPT_DOSSIERS, () => this.#readDossier(id));
	}

	/** What was made of a dossier; anew when it is of another edition or broken. Undefined when the dossier is broken. */
	async made<Part extends keyof Made>(part: Part, edition: Edition): Promise<Made[Part] | undefined> {
		const { store, madeBy } = this.#source;
		const stored = parseStored(await store.read(KEYS[part] + edition.id)) as Kept<Made[Part]> | undefined;
		if (stored?.edition === edition.edition && stored.madeBy === madeBy) return stored.value;
		const dossier = await this.#readDossier(edition.id);
		if (!dossier) return undefined;
		const made = this.make(dossier);
		await store.write(new Map(Object.entries(this.format(edition, made)))).catch(() => undefined);
		return made[part];
	}

	/** Make it, without storing it. */
	make(dossier: Dossier): Made {
		return { names: buildIndex([dossier]), gate: this.#source.gateOf(dossier) };
	}

	/** What is to be stored of it, by key; of nothing made, what is to be taken away. */
	format({ id, edition }: Edition, made: Made | undefined): Record<string, StoredText | undefined> {
		const { madeBy } = this.#source;
		const kept = (value: unknown) => formatStored({ id, edition, madeBy, value });
		return {
			[KEYS.names + id]: made && kept(made.names),
			[KEYS.gate + id]: made && kept(made.gate),
		};
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
