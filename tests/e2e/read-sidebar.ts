import type { SidebarRoot } from './sidebar.ts';

/** What the sidebar says, read from what it shows. */
export type SidebarReading = {
	event: string;
	/** How sure the recognition is, as shown: `97%`. */
	sure: string;
	/** In the sidebar's order. */
	stated: Said[];
	leftOut: Said[];
	later: Said[];
	/** Ids of the figures that the article gives. */
	figures: string[];
	hidden: { kind: string; text: string }[];
	/** The other outlet's coverage. */
	other?: Link & { text: string };
	/** All links, those of the other coverage first. */
	links: Link[];
};

/** One of the event's statements. */
export type Said = { id: string; text: string };

export type Link = { href: string; target: string; rel: string };

/** Bring all of the sidebar's contents to be seen: out of its button or sheet, every section and list open. */
export function expandAll(root: SidebarRoot): Promise<void> {
	return expand(root, '.contents [aria-expanded="false"]');
}

/** Bring it out of its button or sheet and open every section, but no list or detail within. */
export function openSections(root: SidebarRoot): Promise<void> {
	return expand(root, '.contents .section-title[aria-expanded="false"]');
}

async function expand(root: SidebarRoot, closed: string): Promise<void> {
	await root.evaluate(async (shadow, selector) => {
		const press = (selector: string) => {
			const found = [...shadow.querySelectorAll<HTMLElement>(selector)];
			for (const element of found) element.click();
			return found.length;
		};
		const drawn = () => new Promise((done) => setTimeout(done, 30));
		if (!shadow.querySelector('.contents')) press('.reopen, .peek-open[aria-expanded="false"]');
		await drawn();
		for (let round = 0; round < 10; round++) {
			if (press(selector) === 0) return;
			await drawn();
		}
	}, closed);
}

/** Read the whole sidebar, opening all of it on the way. */
export async function readSidebar(root: SidebarRoot): Promise<SidebarReading> {
	await expandAll(root);
	return root.evaluate((shadow) => {
		const text = (parent: ParentNode, selector: string) =>
			((parent.querySelector(selector) as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
		const all = (selector: string) => [...shadow.querySelectorAll<HTMLElement>(selector)];
		const statements = (mark: string) =>
			all(`[data-statement][data-mark="${mark}"]`).map((fact) => ({
				id: fact.dataset.statement ?? '',
				text: text(fact, 'p'),
			}));
		const link = ({ href, target, rel }: HTMLAnchorElement) => ({ href, target, rel });
		const outward = shadow.querySelector<HTMLAnchorElement>('[data-section="other"] a[href]');
		return {
			event: text(shadow, '.head h2'),
			sure: /\d+\s?%/.exec(text(shadow, '.head'))?.[0] ?? '',
			stated: statements('stated'),
			leftOut: statements('left-out'),
			later: statements('later'),
			figures: all('[data-figure]:has(.go)').map(({ dataset }) => dataset.figure ?? ''),
			hidden: all('[data-piece]').map((piece) => ({ kind: text(piece, 'p'), text: text(piece, 'p.clip') })),
			...(outward && { other: { ...link(outward), text: text(shadow, '[data-section="other"]') } }),
			links: all('a[href]').map((anchor) => link(anchor as HTMLAnchorElement)),
		};
	});
}

/** Go to a statement by its button; gives the text that flashes in the article, and the sentence as the sidebar quotes it. */
export async function flashedBy(
	root: SidebarRoot,
	statement: string,
): Promise<{ flashed: string; quoted: string }> {
	return root.evaluate(async (shadow, id) => {
		const button = shadow.querySelector<HTMLElement>(`[data-target="statement-${id}"]`);
		button?.click();
		const highlights = CSS.highlights as unknown as Map<string, Iterable<Range>>;
		const flashing = () => [...(highlights.get('sidelight-flash') ?? [])];
		let ranges = flashing();
		for (let turn = 0; turn < 50 && ranges.length === 0; turn++) {
			await new Promise((done) => setTimeout(done, 10));
			ranges = flashing();
		}
		const text = ranges.map((range) => range.toString()).join(' ');
		return { flashed: text.replace(/\s+/g, ' ').trim(), quoted: button?.title ?? '' };
	}, statement);
}
