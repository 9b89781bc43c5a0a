import type { Problem } from './check.ts';
import type { Dossier } from './dossier.ts';
import { type DossierEvidence, evidenceOf } from './evidence.ts';
import type { NameIndex } from './name-index.ts';
import { parseDossier } from './parse-dossier.ts';
import { type Edition, ShelfContents } from './shelf-contents.ts';
import { changeShelf, type Possible, packShelf, possibleDossiers, type ShelfIndex } from './shelf-index.ts';
import { formatShelfIndex, parseShelfIndex } from './shelf-index-bytes.ts';
import { type AddedDossier, parseAdded, type ShelfSource } from './shelf-source.ts';
import { formatStored, parseStored, type StoredText } from './stored-text.ts';

/** What came of adding a dossier. `replaced`: an earlier one of its id went. */
export type Addition =
	| { ok: true; added: AddedDossier; replaced: boolean }
	| { ok: false; problems: Problem[] };

/** Begins the keys under which added dossiers are stored. */
const DOSSIER = 'dossier:';

type State = { index: ShelfIndex; added: readonly AddedDossier[] };

/**
 * The dossiers on this device. In memory is the index of all; one dossier and its names are read when an article may be
 * about it. What is stored and broken is made anew from what it was made from, or reported and left out.
 */
export class Shelf {
	readonly #source: ShelfSource;
	readonly #contents: ShelfContents;
	#state: State;
	#last: Promise<unknown> = Promise.resolve();

	/** The shelf as it is stored. Rejects only when the store cannot be read. */
	static async open(source: ShelfSource): Promise<Shelf> {
		const [stored, list] = await Promise.all([source.store.read('index'), source.store.read('added')]);
		const opened = parseShelfIndex(stored);
		if (!opened.ok && stored !== undefined) source.report(`${opened.problem} It is made anew.`);
		const index = opened.ok ? opened.index : packShelf([]);
		const added = parseAdded(parseStored(list)) ?? (await findAdded(source));
		const shelf = new Shelf(source, { index, added });
		await shelf.#refresh();
		return shelf;
	}

	private constructor(source: ShelfSource, state: State) {
		this.#source = source;
		this.#contents = new ShelfContents(source);
		this.#state = state;
	}

	/** What the reader added, by id. */
	get added(): readonly AddedDossier[] {
		return this.#state.added;
	}

	/** The dossiers that an article with these folded texts may be about; those for which most speaks first. */
	possible(folded: Iterable<string>): Possible[] {
		return possibleDossiers(this.#state.index, folded);
	}

	/** The index of one dossier's names; undefined when there is no such dossier. */
	async names(id: string): Promise<NameIndex | undefined> {
		const edition = this.#editionOf(id);
		return edition && this.#contents.names(edition);
	}

	/** One dossier; undefined when there is none, or it is broken, which is reported. */
	async dossier(id: string): Promise<Dossier | undefined> {
		return this.#editionOf(id) && this.#contents.dossier(id);
	}

	/** What the scout is to be given of each dossier that was added. */
	async gates(): Promise<unknown[]> {
		const gates = await Promise.all(this.added.map((edition) => this.#contents.made('gate', edition)));
		return gates.filter((gate) => gate !== undefined);
	}

	/**
	 * Put a dossier on the shelf, for good; it replaces one of its id that was added before. Rejects, and changes nothing,
	 * when it cannot be stored.
	 */
	add(value: unknown): Promise<Addition> {
		return this.#inTurn(() => this.#add(value));
	}

	/** Take a dossier off the shelf; false when none of that id was added. */
	remove(id: string): Promise<boolean> {
		return this.#inTurn(async () => {
			const one = this.added.find((other) => other.id === id);
			if (!one) return false;
			const added = this.added.filter((other) => other !== one);
			const index = changeShelf(this.#state.index, { add: [], remove: [id] });
			await this.#store(
				{ index, added },
				{ [DOSSIER + id]: undefined, ...this.#contents.format(one, undefined) },
			);
			this.#contents.forget(id);
			return true;
		});
	}

	async #add(value: unknown): Promise<Addition> {
		const parsed = parseDossier(value);
		if (!parsed.ok) return parsed;
		const { id } = parsed.dossier;
		if (this.#source.bundled.some((one) => one.id === id))
			return { ok: false, problems: [{ at: 'id', problem: 'a dossier with this id comes with Sidelight' }] };
		const text = formatStored(parsed.dossier);
		const one = addedOf(parsed.dossier, text);
		const made = this.#contents.make(parsed.dossier);
		const index = changeShelf(this.#state.index, { add: [this.#evidence(made.names, one)], remove: [] });
		const others = this.added.filter((other) => other.id !== id);
		const added = [...others, one].sort((a, b) => (a.id < b.id ? -1 : 1));
		const replaced = others.length < this.added.length;
		await this.#store({ index, added }, { [DOSSIER + id]: text, ...this.#contents.format(one, made) });
		this.#contents.forget(id);
		return { ok: true, added: one, replaced };
	}

	async #store(state: State, changes: Record<string, unknown>): Promise<void> {
		const { index, added } = state;
		const own = { index: formatShelfIndex(index), added: formatStored(added) };
		await this.#source.store.write(new Map<string, unknown>(Object.entries({ ...own, ...changes })));
		this.#state = state;
	}

	/** Bring the index to what is on the shelf: after an update, or when it was broken. */
	async #refresh(): Promise<void> {
		const { index, added } = this.#state;
		const wanted = new Map(this.#editions().map((one) => [one.id, this.#fullEdition(one)]));
		const have = new Map(index.dossiers.map(({ id, edition }) => [id, edition]));
		const missing = this.#editions().filter(({ id }) => have.get(id) !== wanted.get(id));
		const add: DossierEvidence[] = [];
		for (const one of missing) {
			const names = await this.#contents.made('names', one);
			if (names) add.push(this.#evidence(names, one));
		}
		const remove = [...have].flatMap(([id, edition]) => (wanted.get(id) === edition ? [] : [id]));
		if (add.length === 0 && remove.length === 0) return;
		this.#state = { index: changeShelf(index, { add, remove }), added };
		await this.#store(this.#state, {}).catch((error) => this.#source.report(`It is not stored: ${error}`));
	}

	#evidence(names: NameIndex, edition: Edition): DossierEvidence {
		return evidenceOf(names, this.#fullEdition(edition));
	}

	/** Of the dossier, and of what lists the names. */
	#fullEdition({ edition }: Edition): string {
		return `${edition} ${this.#source.madeBy}`;
	}

	#editionOf(id: string): Edition | undefined {
		const isIt = (one: Edition) => one.id === id;
		return this.#source.bundled.find(isIt) ?? this.added.find(isIt);
	}

	#editions(): Edition[] {
		return [...this.#source.bundled, ...this.added];
	}

	#inTurn<T>(change: () => Promise<T>): Promise<T> {
		const done = this.#last.then(change);
		this.#last = done.catch(() => undefined);
		return done;
	}
}

/** The list of added dossiers, made anew from the dossiers themselves. */
async function findAdded({ store, report }: ShelfSource): Promise<AddedDossier[]> {
	const keys = (await store.keys()).filter((key) => key.startsWith(DOSSIER)).sort();
	if (keys.length > 0) report('The list of added dossiers is broken. It is made anew.');
	const found = await Promise.all(
		keys.map(async (key): Promise<AddedDossier[]> => {
			const parsed = parseDossier(parseStored(await store.read(key)));
			if (!parsed.ok) report(`${key} is broken and left out.`);
			return parsed.ok ? [addedOf(parsed.dossier, formatStored(parsed.dossier))] : [];
		}),
	);
	return found.flat();
}

function addedOf({ id, title, updated }: Dossier, { sum }: StoredText): AddedDossier {
	return { id, edition: sum.toString(36), updated, title };
}
