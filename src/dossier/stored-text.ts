import { checksumOfText } from './checksum.ts';

/** A value as it lies in storage: as JSON, with a checksum, so that what has gone bad there is noticed. */
export type StoredText = { text: string; sum: number };

/** Make a value ready to be stored. */
export function formatStored(value: unknown): StoredText {
	const text = JSON.stringify(value);
	return { text, sum: checksumOfText(text) };
}

/** The value again; undefined when there is none, or it is not what was stored. */
export function parseStored(stored: unknown): unknown {
	if (typeof stored !== 'object' || stored === null) return undefined;
	const { text, sum } = stored as Partial<StoredText>;
	if (typeof text !== 'string' || checksumOfText(text) !== sum) return undefined;
	return JSON.parse(text);
}
