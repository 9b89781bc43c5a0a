import type { Page } from 'puppeteer-core';

/** A node of the accessibility tree that Chromium makes for assistive technology. */
export type AxNode = { role: string; name: string; level?: number; children: AxNode[] };

type Given = {
	nodeId: string;
	ignored: boolean;
	role?: { value?: unknown };
	name?: { value?: unknown };
	properties?: { name: string; value: { value?: unknown } }[];
	childIds?: string[];
};

/** The parts of the page, closed shadow roots included, that have a role and a name; each with all that is in it. */
export async function axTree(page: Page, role: string, name: string): Promise<AxNode[]> {
	const session = await page.createCDPSession();
	const { nodes } = (await session.send('Accessibility.getFullAXTree')) as { nodes: Given[] };
	await session.detach();
	const byId = new Map(nodes.map((node) => [node.nodeId, node]));
	// What is ignored is not there, but what is in it is.
	const childrenOf = ({ childIds = [] }: Given): AxNode[] =>
		childIds.flatMap((id) => {
			const child = byId.get(id);
			if (!child) return [];
			return child.ignored ? childrenOf(child) : [nodeOf(child)];
		});
	const nodeOf = (node: Given): AxNode => {
		const level = node.properties?.find((property) => property.name === 'level')?.value.value;
		return {
			role: String(node.role?.value ?? ''),
			name: String(node.name?.value ?? ''),
			...(typeof level === 'number' && { level }),
			children: childrenOf(node),
		};
	};
	return nodes.filter((node) => node.role?.value === role && node.name?.value === name).map(nodeOf);
}
