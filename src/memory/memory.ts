import { compareRead, type ReadReport, type ReadSoFar } from './compare-read.ts';
import { type KeptArticle, parseKept } from './kept-article.ts';
import { emptyTally, parseTally, type Tally, withArticle, withoutArticle, withText } from './tally.ts';

/** Where what was read is kept. Everything rejects when the store is full, broken or gone. */
export type MemoryStore = {
	/**
	 * Read and write an article and its event's tally in one go: all of it or nothing. `update` is given what is stored
	 * under them; undefined: nothing is to be written.
	 */
	change: (article: Pick<KeptArticle, 'event' | 'key'>, update: Update) => Promise<void>;
	/** Of one event, or all. */
	articles: (event?: string) => Promise<unknown[]>;
	erase: () => Promise<void>;
};
export type Update = (stored: { article: unknown; tally: unknown }) => Kept | undefined;
export type Kept = { article: KeptArticle; tally: Tally };

/** What the reader read of events, on this device alone. */
export class Memory {
	readonly #store: MemoryStore;

	constructor(store: MemoryStore) {
		this.#store = store;
	}

	/** Keep an article, and compare it with all others of its event. Where that fails, it says so and nothing else is lost. */
	async remember(article: KeptArticle, report: ReadReport): Promise<ReadSoFar> {
		const read = { article, hashes: report.hashes };
		try {
			const others = (await this.#keep(read)) ?? (await this.#keepAnew(read));
			return { state: 'kept', ...compareRead(article, others, report) };
		} catch {
			return { state: 'failed' };
		}
	}

	/** The articles of one event, or all; what is broken is left out. Rejects when the store cannot be read. */
	async articles(event?: string): Promise<KeptArticle[]> {
		return (await this.#store.articles(event)).flatMap((one) => parseKept(one) ?? []);
	}

	/** Forget all that was read. */
	erase(): Promise<void> {
		return this.#store.erase();
	}

	/** The tally of all others; undefined, and nothing is kept, when the stored tally is broken and none is given. */
	async #keep({ article, hashes }: Read, mended?: Tally): Promise<Tally | undefined> {
		let others: Tally | undefined;
		await this.#store.change(article, (stored) => {
			const tally = mended ?? (stored.tally === undefined ? emptyTally() : parseTally(stored.tally));
			const before = parseKept(stored.article);
			const isBroken = !mended && stored.article !== undefined && !before;
			if (!tally || isBroken) return undefined;
			others = before ? withoutArticle(tally, before) : tally;
			const text = { key: article.key, outlet: article.outlet, hashes };
			return { article, tally: withText(withArticle(others, article), text) };
		});
		return others;
	}

	/** Count all of the event's articles again. */
	async #keepAnew(read: Read): Promise<Tally> {
		const kept = await this.articles(read.article.event);
		const tally = kept.reduce(withArticle, emptyTally());
		return (await this.#keep(read, tally)) ?? tally;
	}
}

type Read = { article: KeptArticle; hashes: string };
