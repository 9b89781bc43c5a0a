import type { ShelfStore } from './shelf-source.ts';

const DATABASE = 'sidelight';
const TABLE = 'shelf';

/** The shelf's store: IndexedDB, which keeps arrays as they are and leaves `storage.local` its ten megabytes. */
export const SHELF_STORE: ShelfStore = {
	read: async (key) => answerOf((await open()).transaction(TABLE).objectStore(TABLE).get(key)),
	keys: async () => {
		const keys = await answerOf((await open()).transaction(TABLE).objectStore(TABLE).getAllKeys());
		return keys.map(String);
	},
	write: async (changes) => {
		const transaction = (await open()).transaction(TABLE, 'readwrite', { durability: 'strict' });
		const table = transaction.objectStore(TABLE);
		for (const [key, value] of changes) {
			if (value === undefined) table.delete(key);
			else table.put(value, key);
		}
		await new Promise<void>((done, failed) => {
			transaction.oncomplete = () => done();
			transaction.onabort = () => failed(transaction.error ?? new Error('The store gave up.'));
		});
	},
};

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
	opened ??= openDatabase();
	opened.catch(() => {
		opened = undefined;
	});
	return opened;
}

async function openDatabase(): Promise<IDBDatabase> {
	const request = indexedDB.open(DATABASE, 1);
	request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
	const database = await answerOf(request);
	// The browser may close it, as when the reader clears what sites have stored.
	database.onclose = () => {
		opened = undefined;
	};
	return database;
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
	return new Promise((done, failed) => {
		request.onsuccess = () => done(request.result);
		request.onerror = () => failed(request.error ?? new Error('The store gave no reason.'));
	});
}

/** For a browser that keeps nothing: there is nothing in it, and nothing can be put there. */
export const NO_STORE: ShelfStore = {
	read: async () => undefined,
	keys: async () => [],
	write: () => Promise.reject(new Error('This browser lets extensions store nothing.')),
};
