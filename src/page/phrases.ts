/** A phrase that texts begin with, in lower case, `0` for any number; what it must stand before; and what it is a sign of. */
export type Opening = { phrase: string; before: 'word end' | 'anything' | 'name'; meaning: number };

/** Openings by how they start, as `startOf` has it. */
export type OpeningTable = ReadonlyMap<number, readonly Opening[]>;

export function openingTable(openings: readonly Opening[]): OpeningTable {
	const table = new Map<number, Opening[]>();
	for (const opening of openings) {
		const start = startOf(opening.phrase);
		const alike = table.get(start);
		if (alike) alike.push(opening);
		else table.set(start, [opening]);
	}
	return table;
}

/** What the first opening that fits a text means; undefined when none does. */
export function openingMeaning(table: OpeningTable, text: string): number | undefined {
	const openings = table.get(startOf(text));
	if (!openings) return undefined;
	const lower = text.toLowerCase().replace(/\d+/g, '0');
	return openings.find((opening) => opens(lower, opening))?.meaning;
}

/** The codes of the first two letters in lower case as one number, `0` for a number, any other first character by its code. */
function startOf(text: string): number {
	const code = text.charCodeAt(0);
	const next = text.length > 1 ? text.charCodeAt(1) : 0;
	if (code >= 65 && code <= 122) return lowerCode(code) * 0x10000 + lowerCode(next);
	return code >= 48 && code <= 57 ? 48 : code;
}

function lowerCode(code: number): number {
	return code >= 65 && code <= 90 ? code + 32 : code;
}

function opens(text: string, { phrase, before }: Opening): boolean {
	if (!text.startsWith(phrase)) return false;
	if (before === 'word end') return isWordEdge(text, phrase.length);
	return before === 'anything' || hasCase(text.charAt(phrase.length));
}

/** Names begin with a letter that could be a capital. */
function hasCase(character: string): boolean {
	return character.toLowerCase() !== character.toUpperCase();
}

/** Whether one of some phrases stands in a text as whole words. Both are in lower case. */
export function holdsWords(text: string, phrases: readonly string[]): boolean {
	return phrases.some((phrase) => {
		for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
			if (isWordEdge(text, at) && isWordEdge(text, at + phrase.length)) return true;
		return false;
	});
}

/** As `\b` in a pattern: words are of ASCII letters, digits and `_`. */
function isWordEdge(text: string, at: number): boolean {
	return isWordCode(text.charCodeAt(at - 1)) !== isWordCode(text.charCodeAt(at));
}

function isWordCode(code: number): boolean {
	return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;
}
