import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { ShelfSource, ShelfStore } from '../../../src/dossier/shelf-source.ts';
import { makeGate } from '../../../src/event/make-gate.ts';

/** A store in a folder, one file a key: as in the browser, nothing is in memory that was not read. */
export function diskStore(folder: string): ShelfStore {
	const fileOf = (key: string) => join(folder, encodeURIComponent(key));
	return {
		read: async (key) => {
			if (!existsSync(fileOf(key))) return undefined;
			const value: unknown = deserialize(readFileSync(fileOf(key)));
			// The browser gives arrays of their own.
			return Buffer.isBuffer(value) || value instanceof Uint8Array ? new Uint8Array(value) : value;
		},
		keys: async () => readdirSync(folder).map(decodeURIComponent),
		write: async (changes) => {
			for (const [key, value] of changes) {
				if (value === undefined) rmSync(fileOf(key), { force: true });
				else writeFileSync(fileOf(key), serialize(value));
			}
		},
	};
}

/** A shelf of nothing but added dossiers, in a folder. */
export function sourceIn(folder: string): ShelfSource {
	return {
		store: diskStore(folder),
		bundled: [],
		readBundled: async () => undefined,
		madeBy: 'bench',
		gateOf: (dossier) => makeGate([dossier]),
		report: () => undefined,
	};
}
