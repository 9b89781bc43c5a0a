import type { PageReading } from '../page/read-page.dom.ts';

/** A reading whose numbers go on: nodes that came after it get one when they are first asked for. */
export type GrowingReading = PageReading & { numberOf: (node: Node) => number };

/** Let a reading grow. */
export function growing({ page, nodeOf }: PageReading): GrowingReading {
	const late: Node[] = [];
	let numbers: Map<Node, number> | undefined;
	let size = 0;
	return {
		page,
		nodeOf: (id) => nodeOf(id) ?? (numbers && late[id - size]),
		numberOf: (node) => {
			numbers ??= numbered(nodeOf);
			size ||= numbers.size;
			const known = numbers.get(node);
			if (known !== undefined) return known;
			const number = size + late.length;
			numbers.set(node, number);
			late.push(node);
			return number;
		},
	};
}

function numbered(nodeOf: PageReading['nodeOf']): Map<Node, number> {
	const numbers = new Map<Node, number>();
	for (let id = 0, node = nodeOf(0); node; id += 1, node = nodeOf(id)) numbers.set(node, id);
	return numbers;
}
