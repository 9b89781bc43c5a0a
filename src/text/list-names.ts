import { foldText } from './fold.ts';
import {
	findNamesIn,
	longestNameAt,
	type NameList,
	type Names,
	openNames,
	PREFIX,
	sortNames,
} from './names.ts';
import { spellings } from './spellings.ts';
import { stemmed } from './stems.ts';

/** A name to look for, and the number under which it is found; the same name may stand under several. */
export type Name = { name: string; language: string; id: number };

/** Make the list that `openNames` takes. A word ending in `*` also stands for words that begin with it. */
export function listNames(all: Iterable<Name>): NameList {
	return sortNames(
		[...all].flatMap(({ name, language, id }) =>
			keysOf(name, language).flatMap((key) => (isName(key) ? { key, id } : [])),
		),
	);
}

/** Folding may leave nothing of a name, or nothing before its star. */
function isName(key: string): boolean {
	return key !== '' && !key.startsWith(PREFIX);
}

function keysOf(name: string, language: string): string[] {
	const words = name.split(/\s+/);
	if (words.slice(0, -1).some((word) => word.endsWith('*')))
		return [words.map((word) => foldText(word) + (word.endsWith('*') ? PREFIX : '')).join(' ')];
	const keys = spellings(foldText(name), language).map((spelling) => stemmed(spelling, language));
	return name.endsWith('*') ? keys.map((key) => (key.endsWith(PREFIX) ? key : key + PREFIX)) : keys;
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
		const inner = innerNames(names, key.replaceAll(PREFIX, '')).filter((id) =>
			own.some((outer) => mayNest(id, outer)),
		);
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
