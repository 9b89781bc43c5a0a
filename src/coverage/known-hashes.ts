import type { Fingerprint } from '../dossier/dossier.ts';
import { parseHashes } from './fingerprint.ts';

/** Where an article has shingles of a known text: the words with which they begin, in order; and how many hashes these are, of how many. */
export type SharedHashes = { places: number[]; hashes: number; of: number };

/**
 * The hashes of all fingerprints of a dossier in one table with open addressing, made once: an article's shingles are
 * looked up for all its texts together.
 */
export class KnownHashes {
	/** How many hashes each fingerprint has. */
	readonly #sizes: readonly number[];
	/** A hash plus one; 0 is a free slot. */
	readonly #slots: Uint32Array;
	/** Of which fingerprint it is. */
	readonly #texts: Uint32Array;

	constructor(fingerprints: readonly Fingerprint[]) {
		const all = fingerprints.map(({ hashes }) => parseHashes(hashes));
		this.#sizes = all.map(({ length }) => length);
		const count = this.#sizes.reduce((sum, size) => sum + size, 0);
		this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
		this.#texts = new Uint32Array(this.#slots.length);
		for (const [text, hashes] of all.entries()) for (const hash of hashes) this.#add(hash, text);
	}

	/** What an article has of each text, `runs` being its shingles; a hash whose every place is marked as quoted does not count. */
	sharedWith(runs: readonly number[], isQuoted: Uint8Array): SharedHashes[] {
		const shared = this.#sizes.map((of): SharedHashes => ({ places: [], hashes: 0, of }));
		const isCounted = new Uint8Array(this.#slots.length);
		for (let place = 0; place < runs.length; place++) {
			const key = (runs[place] ?? 0) + 1;
			for (let slot = this.#slotOf(key); this.#slots[slot] !== 0; slot = this.#next(slot)) {
				const one = shared[this.#texts[slot] ?? 0];
				if (this.#slots[slot] !== key || !one) continue;
				one.places.push(place);
				if (isQuoted[place] || isCounted[slot]) continue;
				isCounted[slot] = 1;
				one.hashes += 1;
			}
		}
		return shared;
	}

	#add(hash: number, text: number): void {
		let slot = this.#slotOf(hash + 1);
		while (this.#slots[slot] !== 0) slot = this.#next(slot);
		this.#slots[slot] = hash + 1;
		this.#texts[slot] = text;
	}

	/** A hash is as good as any number for a place. */
	#slotOf(key: number): number {
		return key & (this.#slots.length - 1);
	}

	#next(slot: number): number {
		return (slot + 1) & (this.#slots.length - 1);
	}
}

const known = new WeakMap<readonly Fingerprint[], KnownHashes>();

/** The table of these fingerprints. */
export function knownHashes(fingerprints: readonly Fingerprint[]): KnownHashes {
	let hashes = known.get(fingerprints);
	if (!hashes) {
		hashes = new KnownHashes(fingerprints);
		known.set(fingerprints, hashes);
	}
	return hashes;
}
