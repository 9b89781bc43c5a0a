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
	/** A hash plus one, which is as good as any number for its place; 0 is a free slot. */
	readonly #slots: Uint32Array;
	/** Of which fingerprint it is. */
	readonly #texts: Uint32Array;

	constructor(fingerprints: readonly Fingerprint[]) {
		const all = fingerprints.map(({ hashes }) => parseHashes(hashes));
		this.#sizes = all.map(({ length }) => length);
		const count = this.#sizes.reduce((sum, size) => sum + size, 0);
		this.#slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * count + 2)));
		this.#texts = new Uint32Array(this.#slots.length);
		for (const [text, hashes] of all.entries()) this.#add(hashes, text);
	}

	/** What an article has of each text, `runs` being its shingles; a hash whose every place is marked as quoted does not count. */
	sharedWith(runs: readonly number[], isQuoted: Uint8Array): SharedHashes[] {
		const [slots, last] = [this.#slots, this.#slots.length - 1];
		const shared = this.#sizes.map((of): SharedHashes => ({ places: [], hashes: 0, of }));
		const counted = new Set<number>();
		for (let place = 0; place < runs.length; place++) {
			const key = (runs[place] as number) + 1;
			for (let slot = key & last; slots[slot] !== 0; slot = (slot + 1) & last) {
				const one = slots[slot] === key ? shared[this.#texts[slot] ?? 0] : undefined;
				if (!one) continue;
				one.places.push(place);
				if (isQuoted[place] || counted.has(slot)) continue;
				counted.add(slot);
				one.hashes += 1;
			}
		}
		return shared;
	}

	/** All at once, by what is at hand: when the table is made, the engine has compiled nothing of this. */
	#add(hashes: Uint32Array, text: number): void {
		const [slots, texts, last] = [this.#slots, this.#texts, this.#slots.length - 1];
		for (let at = 0; at < hashes.length; at++) {
			const key = (hashes[at] as number) + 1;
			let slot = key & last;
			while (slots[slot] !== 0) slot = (slot + 1) & last;
			slots[slot] = key;
			texts[slot] = text;
		}
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
