import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { KeptArticle } from './kept-article.ts';
import type { MemoryStore } from './memory.ts';
import type { Tally } from './tally.ts';

/** In a database of its own: where it is full or broken, the shelf is not. */
const DATABASE = 'sidelight-memory';
const TABLES = ['articles', 'tallies'] as const;

interface Tables extends DBSchema {
	articles: { key: [event: string, key: string]; value: KeptArticle };
	tallies: { key: string; value: Tally };
}

/** What the reader read, in IndexedDB; for the background and for the extension's own pages. */
export const MEMORY_STORE: MemoryStore = {
	change: async ({ event, key }, update) => {
		const transaction = (await open()).transaction(TABLES, 'readwrite');
		const [articles, tallies] = TABLES.map((table) => transaction.objectStore(table));
		const done = transaction.done;
		done.catch(() => undefined);
		const [article, tally] = await Promise.all([articles?.get([event, key]), tallies?.get(event)]);
		const kept = update({ article, tally });
		if (kept) await Promise.all([articles?.put?.(kept.article), tallies?.put?.(kept.tally, event)]);
		await done;
	},
	articles: async (event) => {
		const range = event === undefined ? undefined : IDBKeyRange.bound([event], [event, []]);
		return (await open()).getAll('articles', range);
	},
	erase: async () => {
		const transaction = (await open()).transaction(TABLES, 'readwrite');
		await Promise.all([...TABLES.map((table) => transaction.objectStore(table).clear()), transaction.done]);
	},
};

let opened: Promise<IDBPDatabase<Tables>> | undefined;

function open(): Promise<IDBPDatabase<Tables>> {
	opened ??= openDB<Tables>(DATABASE, 1, {
		upgrade: (database) => {
			database.createObjectStore('articles', { keyPath: ['event', 'key'] });
			database.createObjectStore('tallies');
		},
		// Whoever changes or takes away the database must not have to wait for us.
		blocking: (_version, _blocked, { target }) => {
			(target as IDBDatabase).close();
			opened = undefined;
		},
		// The browser may close it, as when the reader clears what sites have stored.
		terminated: () => {
			opened = undefined;
		},
	});
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}
