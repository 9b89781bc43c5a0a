import { DENY, IF, NOT } from './particles.ts';
import type { Word } from './sentence-view.ts';
import { CLAIM, SAY } from './speech-words.ts';

/** A word may deny something; it denies the whole of what is said; it makes a thing one that may be; somebody may say something. */
export const MAY_DENY = 1;
export const DENIES = 2;
export const MAY_BE = 4;
export const MAY_SAY = 8;

const SIGNS = new Map<string, number>();
for (const text of [...NOT, 't']) add(text, MAY_DENY);
for (const text of DENY) add(text, MAY_DENY | DENIES);
for (const text of IF) add(text, MAY_BE);
for (const text of [...SAY, ...CLAIM, 'according']) add(text, MAY_SAY);

/** What a sentence's words may do, so that most sentences are told by one look. */
export function signsIn(words: readonly Word[]): number {
	let signs = 0;
	for (const { text } of words) signs |= signOf(text);
	return signs;
}

/** What one word may do; 0 of most. */
export function signOf(word: string): number {
	return SIGNS.get(word) ?? 0;
}

function add(text: string, sign: number): void {
	SIGNS.set(text, (SIGNS.get(text) ?? 0) | sign);
}
