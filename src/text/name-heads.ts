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
	/** Marks for the first one and two units of names that are told by no more: `ONE` and `TWO`, by their hashes. */
	short: Uint8Array;
	byUnit: Map<number, Range>;
};

const ONE = 1;
const TWO = 2;
const SHORT_MASK = 1023;

/** Make the table for sorted names, none of them empty. Linear. */
export function nameHeads(names: readonly string[]): NameHeads {
	const size = 2 ** Math.ceil(Math.log2(2 * names.length + 2));
	const heads: NameHeads = {
		first: new Uint32Array(size),
		third: new Uint16Array(size),
		from: new Uint32Array(size),
		to: new Uint32Array(size),
		short: new Uint8Array(SHORT_MASK + 1),
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
	if (told === 1) mark(heads, unit, ONE);
	else if (told === 2) mark(heads, headOf(name, 0), TWO);
	else {
		const slot = slotOf(heads, headOf(name, 0), name.charCodeAt(2));
		if (heads.to[slot] === 0) {
			heads.first[slot] = headOf(name, 0);
			heads.third[slot] = name.charCodeAt(2);
			heads.from[slot] = place;
		}
		heads.to[slot] = place + 1;
	}
}

function mark({ short }: NameHeads, head: number, how: number): void {
	short[hash(head) & SHORT_MASK] = (short[hash(head) & SHORT_MASK] ?? 0) | how;
}

/** Whether names that begin like the text at a place may be told by one or two units alone. */
export function mayBeShort({ short }: NameHeads, text: string, at: number): boolean {
	const one = short[hash(text.charCodeAt(at)) & SHORT_MASK] ?? 0;
	const two = short[hash(headOf(text, at)) & SHORT_MASK] ?? 0;
	return (one & ONE) !== 0 || (two & TWO) !== 0;
}

/** The slot of the names that begin with the three units of the text at a place; -1 when none does. */
export function headAt(heads: NameHeads, text: string, at: number): number {
	if (at + 2 >= text.length) return -1;
	const slot = slotOf(heads, headOf(text, at), text.charCodeAt(at + 2));
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
