import type { PageReading } from '../page/read-page.dom.ts';

/** A reading whose numbers go on, for nodes that came after it. */
export type GrowingReading = PageReading & {
	/** A node's number; one that has none yet gets the next. */
	numberOf: (node: Node) => number;
	/** The next number, for a node that is known to have none. */
	add: (node: Node) => number;
};

/** Let a reading grow. */
export function growing({ page, nodeOf }: PageReading): GrowingReading {
	const late: Node[] = [];
	let size: number | undefined;
	let numbers: Map<Node, number> | undefined;
	const add = (node: Node) => {
		size ??= sizeOf(nodeOf);
		const number = size + late.length;
		late.push(node);
		numbers?.set(node, number);
		return number;
	};
	const nodeAt = (id: number) => nodeOf(id) ?? (size === undefined ? undefined : late[id - size]);
	return {
		page,
		nodeOf: nodeAt,
		add,
		numberOf: (node) => {
			// Only the reader's choices ask for numbers: most pages never need them all.
			numbers ??= numbered(nodeAt);
			return numbers.get(node) ?? add(node);
		},
	};
}

function sizeOf(nodeOf: PageReading['nodeOf']): number {
	let size = 0;
	while (nodeOf(size)) size += 1;
	return size;
}

function numbered(nodeOf: PageReading['nodeOf']): Map<Node, number> {
	const numbers = new Map<Node, number>();
	for (let id = 0, node = nodeOf(0); node; id += 1, node = nodeOf(id)) numbers.set(node, id);
	return numbers;
}
