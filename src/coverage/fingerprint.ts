import type { Fingerprint } from '../dossier/dossier.ts';
import { type HashedWords, shingles } from './shingles.ts';
import { winnow } from './winnow.ts';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const FORM = /^[\w-]*/;
const VALUES = new Uint8Array(128);
for (const [value, digit] of [...DIGITS].entries()) VALUES[digit.charCodeAt(0)] = value;
/** Four digits of six bits hold a hash of 24. */
const LENGTH = 4;

/**
 * What stands in a dossier for a text of which it keeps no word. The hashes are sorted, so that nothing tells which
 * followed which. `coverage`: the article that ran it.
 */
export function makeFingerprint(coverage: string, words: HashedWords): Fingerprint {
	const runs = shingles(words);
	const kept = new Set(winnow(runs).map((place) => runs[place] ?? 0));
	return { coverage, words: words.hashes.length, hashes: formatHashes([...kept]) };
}

/** Hashes as a line of text, sorted. */
export function formatHashes(hashes: readonly number[]): string {
	return hashes
		.toSorted((a, b) => a - b)
		.map((hash) => [18, 12, 6, 0].map((shift) => DIGITS[(hash >>> shift) & 63]).join(''))
		.join('');
}

/** The inverse of `formatHashes`; of a line that is not of this form only the hashes before its fault. */
export function parseHashes(line: string): Uint32Array {
	const [digits = ''] = FORM.exec(line) ?? [];
	const hashes = new Uint32Array(Math.floor(digits.length / LENGTH));
	for (let place = 0, at = 0; place < hashes.length; place++) {
		let hash = VALUES[digits.charCodeAt(at++)] as number;
		hash = (hash << 6) | (VALUES[digits.charCodeAt(at++)] as number);
		hash = (hash << 6) | (VALUES[digits.charCodeAt(at++)] as number);
		hashes[place] = (hash << 6) | (VALUES[digits.charCodeAt(at++)] as number);
	}
	return hashes;
}
