/** Ends a word that also stands for longer ones. Sorts before every unit of a folded text and never occurs in one. */
export const PREFIX = '\u0001';
export const PREFIX_UNIT = 1;

/** Places in a sorted list of names, the second not included. */
export type Range = { from: number; to: number };

/**
 * Where in a sorted list the names are that begin with three units, so that a text's words are seldom looked up further
 * than here. A hash table with open addressing; a slot whose `to` is 0 is free.
 */
export type NameHeads = {
	first: Uint32Array;
	third: Uint16Array;
	from: Uint32Array;
	to: Uint32Array;
	/** For each first unit whether names begin with it, and whether some are told by it alone, or by two units. */
	begins: Uint8Array;
	byUnit: Map<number, Range>;
};

const LONGER = 1;
const ONE = 2;
const TWO = 4;

/** Make the table for sorted names, none of them empty. Linear. */
export function nameHeads(names: readonly string[]): NameHeads {
	const size = 2 ** Math.ceil(Math.log2(2 * names.length + 2));
	const heads: NameHeads = {
		first: new Uint32Array(size),
		third: new Uint16Array(size),
		from: new Uint32Array(size),
		to: new Uint32Array(size),
		begins: new Uint8Array(0x10000),
		byUnit: new Map(),
	};
	for (const [place, name] of names.entries()) addName(heads, name, place);
	return heads;
}

function addName(heads: NameHeads, name: string, place: number): void {
	const unit = name.charCodeAt(0);
	const range = heads.byUnit.get(unit);
	if (range) range.to = place + 1;
	else heads.byUnit.set(unit, { from: place, to: place + 1 });
	const open = name.indexOf(PREFIX);
	const told = open < 0 ? name.length : open;
	heads.begins[unit] = (heads.begins[unit] ?? 0) | (told === 1 ? ONE : told === 2 ? TWO : LONGER);
	if (told === 2) addHead(heads, name, { third: 0, place });
	if (told > 2) addHead(heads, name, { third: name.charCodeAt(2), place });
}

function addHead(heads: NameHeads, name: string, { third, place }: { third: number; place: number }): void {
	const head = headOf(name, 0);
	const slot = slotOf(heads, head, third);
	if (heads.to[slot] === 0) {
		heads.first[slot] = head;
		heads.third[slot] = third;
		heads.from[slot] = place;
	}
	heads.to[slot] = place + 1;
}

/** The text at a place begins like names that one or two units tell: only their first unit says which they may be. */
export const SHORT = -2;

/** The slot of the names that begin with the three units of the text at a place; `SHORT`; or -1 when none does. */
export function headAt(heads: NameHeads, text: string, at: number): number {
	const begins = heads.begins[text.charCodeAt(at)] ?? 0;
	if (begins === 0) return -1;
	if ((begins & ONE) !== 0) return SHORT;
	const head = headOf(text, at);
	if ((begins & TWO) !== 0 && heads.to[slotOf(heads, head, 0)] !== 0) return SHORT;
	if (at + 2 >= text.length) return -1;
	const slot = slotOf(heads, head, text.charCodeAt(at + 2));
	return heads.to[slot] === 0 ? -1 : slot;
}

/** The slot that holds these units, or the free one where they belong. */
function slotOf({ first, third, to }: NameHeads, head: number, unit: number): number {
	const mask = to.length - 1;
	let slot = hash(head ^ unit) & mask;
	while (to[slot] !== 0 && (first[slot] !== head || third[slot] !== unit)) slot = (slot + 1) & mask;
	return slot;
}

/** Two units as one number; behind the text's end stands 0. */
function headOf(text: string, at: number): number {
	return ((text.charCodeAt(at) << 16) | text.charCodeAt(at + 1)) >>> 0;
}

function hash(head: number): number {
	const mixed = Math.imul(head ^ (head >>> 15), 0x2c1b3c6d);
	return (mixed ^ (mixed >>> 13)) >>> 0;
}
