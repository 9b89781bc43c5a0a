import type { ShelfStore } from '../../../src/dossier/shelf-source.ts';

/** A store in memory, which copies what it is given as the browser's does, and can be full. */
export class MemoryStore implements ShelfStore {
	readonly values = new Map<string, unknown>();
	isFull = false;
	readonly wasRead: string[] = [];

	async read(key: string): Promise<unknown> {
		this.wasRead.push(key);
		return structuredClone(this.values.get(key));
	}

	async keys(): Promise<string[]> {
		return [...this.values.keys()];
	}

	async write(changes: ReadonlyMap<string, unknown>): Promise<void> {
		if (this.isFull) throw new Error('full');
		for (const [key, value] of changes) {
			if (value === undefined) this.values.delete(key);
			else this.values.set(key, structuredClone(value));
		}
	}
}
