/** A phrase that texts begin with, in lower case, `0` for any number; what it must stand before; and what it is a sign of. */
export type Opening = { phrase: string; before: 'word end' | 'anything' | 'name'; meaning: number };

/** Openings by how they start. */
export type OpeningTable = ReadonlyMap<string, readonly Opening[]>;

export function openingTable(openings: readonly Opening[]): OpeningTable {
	const table = new Map<string, Opening[]>();
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

/** The first two letters in lower case, `0` for a number, any other first character as it is. */
function startOf(text: string): string {
	const code = text.charCodeAt(0);
	if (code >= 65 && code <= 122) return text.slice(0, 2).toLowerCase();
	return code >= 48 && code <= 57 ? '0' : text.charAt(0);
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
