import { isElement, type PageElement } from '../page/page.ts';
import type { PageReading } from '../page/read-page.dom.ts';

/** A reading without these nodes and all that is in them; the numbers of the others stay. The reading itself is changed. */
export function leaveOut(reading: PageReading, nodes: ReadonlySet<Node>): PageReading {
	if (nodes.size === 0) return reading;
	const { nodeOf } = reading;
	const visit = (element: PageElement) => {
		element.children = element.children.filter(({ id }) => !nodes.has(nodeOf(id) as Node));
		for (const child of element.children) if (isElement(child)) visit(child);
	};
	visit(reading.page.root);
	return reading;
}
