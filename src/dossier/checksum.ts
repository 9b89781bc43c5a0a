/**
 * A checksum of 32-bit words: every step is reversible in what it takes in, so that a change of any one word is always
 * noticed, and any other change but once in four thousand million. Against accidents, not against attackers.
 */
export function checksumOfWords(words: Uint32Array): number {
	let sum = 0x811c9dc5;
	for (let i = 0; i < words.length; i++) {
		sum = Math.imul(sum ^ (words[i] ?? 0), 0x01000193);
		sum ^= sum >>> 15;
	}
	return sum >>> 0;
}

/** The same of a text, unit by unit; of its length, too. */
export function checksumOfText(text: string): number {
	let sum = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
	for (let i = 0; i < text.length; i++) {
		sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
		sum ^= sum >>> 15;
	}
	return sum >>> 0;
}
