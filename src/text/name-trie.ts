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
	const walk = new Walk(trie, text, report);
	for (let at = 0; at < text.length; at++) {
		if (!startsWord(text, at)) continue;
		walk.from(0, 0, at);
		if (!isArabic(text.charCodeAt(at))) continue;
		for (const from of behindClitics(text, at)) walk.from(0, 0, from);
	}
}

/** A walk through the tree along a text. Everything of it runs for every word: it makes no objects. */
class Walk {
	readonly #trie: NameTrie;
	readonly #text: string;
	readonly #report: (name: number) => void;

	constructor(trie: NameTrie, text: string, report: (name: number) => void) {
		this.#trie = trie;
		this.#text = text;
		this.#report = report;
	}

	/** Go on from a node's end, `length` units of names and the text up to `at` having been read. */
	from(node: number, length: number, at: number): void {
		const { childAt, first } = this.#trie;
		const begin = childAt[node] ?? 0;
		if (begin === childAt[node + 1]) return;
		if (first[begin] === PREFIX_UNIT) this.#enter(begin, length, at);
		if (at >= this.#text.length) return;
		const child = childWith(this.#trie, node, this.#text.charCodeAt(at));
		if (child > 0) this.#enter(child, length, at);
	}

	/** Read a node's label, and where it stands in the text, go on; the rest of a word that may end as it likes is passed over. */
	#enter(node: number, length: number, from: number): void {
		const { labels, labelAt, nameAt } = this.#trie;
		const begin = labelAt[node] ?? 0;
		const end = labelAt[node + 1] ?? 0;
		let at = from;
		let isOpen = false;
		for (let label = begin; label < end; label++) {
			const unit = labels[label];
			if (isOpen) at = letterRun(this.#text, at);
			isOpen = unit === PREFIX_UNIT;
			if (!isOpen && this.#text.charCodeAt(at++) !== unit) return;
		}
		const read = length + end - begin;
		const name = nameAt[node] ?? 0;
		if (name > 0 && (isOpen || mayEnd(this.#text, at, read))) this.#report(name - 1);
		this.from(node, read, isOpen ? letterRun(this.#text, at) : at);
	}
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
