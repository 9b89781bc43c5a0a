import { isArabic } from './letters.ts';
import { behindClitics } from './names.ts';
import { letterRun, mayEnd, startsWord } from './word-ends.ts';

/** The sign behind a word of a name that also stands for longer words (see `NameList`). */
const PREFIX_UNIT = 1;

/**
 * Names as a radix tree in level order, in typed arrays, so that it is stored and opened as it is. Node 0 is the root; the
 * children of node `n` are the nodes from `childAt[n]` to `childAt[n + 1]`, sorted by the first unit of their label.
 */
export type NameTrie = {
	/** The first unit of each node's label; searched when a text is walked. */
	first: Uint16Array;
	/** All labels one after the other; that of node `n` is from `labelAt[n]` to `labelAt[n + 1]`. */
	labels: Uint16Array;
	labelAt: Uint32Array;
	childAt: Uint32Array;
	/** The place in the sorted list of the name that ends at a node, plus one; 0 where none does. */
	nameAt: Uint32Array;
};

type Node = { from: number; to: number; depth: number; end: number };

/** Make the tree of sorted names, none twice and none empty. The same names give the same arrays. */
export function packNames(names: readonly string[]): NameTrie {
	const nodes: Node[] = [{ from: 0, to: names.length, depth: 0, end: 0 }];
	const childAt: number[] = [];
	for (const node of nodes) {
		childAt.push(nodes.length);
		addChildren(names, node, nodes);
	}
	const labelAt = new Uint32Array(nodes.length + 1);
	nodes.forEach(({ depth, end }, n) => {
		labelAt[n + 1] = (labelAt[n] ?? 0) + end - depth;
	});
	const labels = new Uint16Array(labelAt[nodes.length] ?? 0);
	nodes.forEach(({ from, depth, end }, n) => {
		for (let i = depth; i < end; i++)
			labels[(labelAt[n] ?? 0) + i - depth] = (names[from] ?? '').charCodeAt(i);
	});
	return {
		first: Uint16Array.from(nodes, (_, n) => (n === 0 ? 0 : (labels[labelAt[n] ?? 0] ?? 0))),
		labels,
		labelAt,
		childAt: Uint32Array.from([...childAt, nodes.length]),
		nameAt: Uint32Array.from(nodes, ({ from, end }) =>
			end > 0 && names[from]?.length === end ? from + 1 : 0,
		),
	};
}

/** One node for each unit that follows in the names of a node, as long as its names have in common. */
function addChildren(names: readonly string[], { from, to, end }: Node, nodes: Node[]): void {
	let begin = names[from]?.length === end ? from + 1 : from;
	while (begin < to) {
		const first = names[begin] ?? '';
		const unit = first.charCodeAt(end);
		let next = begin + 1;
		while (next < to && names[next]?.charCodeAt(end) === unit) next++;
		const last = names[next - 1] ?? '';
		let common = end + 1;
		while (common < first.length && first.charCodeAt(common) === last.charCodeAt(common)) common++;
		nodes.push({ from: begin, to: next, depth: end, end: common });
		begin = next;
	}
}

/** The names of a tree, sorted by units. */
export function unpackNames(trie: NameTrie): string[] {
	const names: string[] = [];
	const walk = (node: number, before: string) => {
		const label = trie.labels.subarray(trie.labelAt[node], trie.labelAt[node + 1]);
		const text = before + String.fromCharCode(...label);
		const name = trie.nameAt[node] ?? 0;
		if (name > 0) names[name - 1] = text;
		const end = trie.childAt[node + 1] ?? 0;
		for (let child = trie.childAt[node] ?? end; child < end; child++) walk(child, text);
	};
	walk(0, '');
	return names;
}

/**
 * Report the place in the list of every name that stands in a folded text, within other names, too. One pass, by the same
 * rules as `findNamesIn`, which takes the longest alone; a name may be reported more than once.
 */
export function eachName(trie: NameTrie, text: string, report: (name: number) => void): void {
	for (let at = 0; at < text.length; at++) {
		if (!startsWord(text, at)) continue;
		walk(trie, text, { node: 0, length: 0, at }, report);
		if (!isArabic(text.charCodeAt(at))) continue;
		for (const from of behindClitics(text, at)) walk(trie, text, { node: 0, length: 0, at: from }, report);
	}
}

/** `length` units of names have been read, up to the end of a node and the text's unit `at`. */
type Place = { node: number; length: number; at: number };

/** Go on node by node while names fit; where a word inside a name may end as it likes, its rest is passed over. */
function walk(trie: NameTrie, text: string, place: Place, report: (name: number) => void): void {
	let next: Place | undefined = place;
	while (next && next.at < text.length) {
		const { node, length, at }: Place = next;
		const open = childWith(trie, node, PREFIX_UNIT);
		const behind = open > 0 ? read(trie, text, { node: open, length, at }, report) : undefined;
		if (behind) walk(trie, text, behind, report);
		const child = childWith(trie, node, text.charCodeAt(at));
		next = child > 0 ? read(trie, text, { node: child, length, at }, report) : undefined;
	}
	// At the text's end a name that also stands for longer words is complete, too.
	const open = next ? childWith(trie, next.node, PREFIX_UNIT) : 0;
	if (next && open > 0) read(trie, text, { ...next, node: open }, report);
}

/** Read a node's label in the text, and report the name that ends with it; undefined when it does not stand there. */
function read(
	{ labels, labelAt, nameAt }: NameTrie,
	text: string,
	{ node, length, at }: Place,
	report: (name: number) => void,
): Place | undefined {
	const end = labelAt[node + 1] ?? 0;
	let to = at;
	let isOpen = false;
	let read = length;
	for (let label = labelAt[node] ?? end; label < end; label++, read++) {
		const unit = labels[label];
		if (isOpen) to = letterRun(text, to);
		isOpen = unit === PREFIX_UNIT;
		if (!isOpen && text.charCodeAt(to++) !== unit) return undefined;
	}
	const name = nameAt[node] ?? 0;
	if (name > 0 && (isOpen || mayEnd(text, to, read))) report(name - 1);
	return { node, length: read, at: isOpen ? letterRun(text, to) : to };
}

/** The child whose label begins with a unit, by binary search; 0, which is nobody's child, when there is none. */
function childWith({ first, childAt }: NameTrie, node: number, unit: number): number {
	const end = childAt[node + 1] ?? 0;
	let low = childAt[node] ?? end;
	let high = end;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((first[middle] ?? 0) < unit) low = middle + 1;
		else high = middle;
	}
	return low < end && first[low] === unit ? low : 0;
}
