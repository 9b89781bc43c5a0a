import { foldText } from './fold.ts';
import { findNamesIn, longestNameAt, type NameList, type Names, openNames, PREFIX } from './names.ts';
import { spellings } from './spellings.ts';

/** A name to look for, and the number under which it is found; the same name may stand under several. */
export type Name = { name: string; language: string; id: number };

/** Languages whose names take endings; there, a name of four letters or more also stands for longer words. */
const INFLECTED = new Set(['ru', 'uk', 'pl', 'cs', 'sk', 'bg', 'sr', 'hr', 'hu', 'fi', 'ko']);

/** Make the list that `openNames` takes. A name ending in `*` also stands for words that begin with it. */
export function listNames(all: Iterable<Name>): NameList {
	const byName = new Map<string, Set<number>>();
	for (const { name, language, id } of all) {
		for (const key of keysOf(name, language)) {
			const ids = byName.get(key) ?? new Set();
			byName.set(key, ids.add(id));
		}
	}
	const names = [...byName.keys()].sort(byUnits);
	// Each name's ids, after how many there are.
	const ids = names.flatMap((name) => [byName.get(name)?.size ?? 0, ...(byName.get(name) ?? [])]);
	return { names: names.join('\n'), ids };
}

function keysOf(name: string, language: string): string[] {
	const prefix = name.endsWith('*') || (INFLECTED.has(language) && name.length >= 4);
	return spellings(foldText(name), language).map((spelling) => (prefix ? spelling + PREFIX : spelling));
}

function byUnits(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * A list in which a name of several words also stands for the names within it ("missile attack" for "missile"), where
 * `mayNest` allows it. Made once, so that finding stays one pass over names that do not overlap.
 */
export function nestNames(list: NameList, mayNest: (inner: number, outer: number) => boolean): NameList {
	const names = openNames(list);
	const ids = names.names.flatMap((key, i) => {
		const own = ownIds(names, i);
		if (!key.includes(' ')) return [own.length, ...own];
		const name = key.endsWith(PREFIX) ? key.slice(0, -1) : key;
		const inner = innerNames(names, name).filter((id) => own.some((outer) => mayNest(id, outer)));
		const all = [...new Set([...own, ...inner])];
		return [all.length, ...all];
	});
	return { names: list.names, ids };
}

/** What is found in a name when its last word is left out, or its first. */
function innerNames(names: Names, name: string): number[] {
	const space = name.indexOf(' ');
	if (space < 0) return [];
	const head = longestNameAt(names, name.slice(0, name.lastIndexOf(' ')), 0)?.ids ?? [];
	const tail = findNamesIn(names, { text: name.slice(space + 1) });
	return [...head, ...tail.flatMap(({ ids }) => ids)];
}

function ownIds({ ids, idsAt }: Names, place: number): number[] {
	const at = idsAt[place] ?? 0;
	return ids.slice(at + 1, at + 1 + (ids[at] ?? 0));
}
