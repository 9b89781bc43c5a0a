import type { Block } from '../page/block.ts';
import { isElement, type PageElement, type PageNode } from '../page/page.ts';
import { headingLevel } from '../page/tags.ts';
import { lastIdOf } from './ids.ts';
import { plainRuns } from './plain-runs.ts';
import type { Part } from './spare.ts';

/** Where the article stands among a page's blocks. */
export type Parts = {
	/** Ids of the first and the last article block's elements. */
	from: number;
	to: number;
	/** Id of the first paragraph's element. */
	text: number;
	/** The last id in the element around the last paragraph. */
	end: number;
	of: (block: Block) => Part;
};

export function partsOf(blocks: readonly Block[], body: PageElement): Parts {
	let [from, to, title, first, last] = [0, 0, -1, -1, -1];
	for (let at = 0; at < blocks.length; at++) {
		const { label, element, index, tag } = blocks[at] as Block;
		if (label !== 'title' && label !== 'body' && label !== 'standfirst') continue;
		from ||= element;
		// A heading with nothing of the article below it does not belong to it.
		if (label === 'body' && first >= 0 && isHeading(tag)) continue;
		to = element;
		if (label === 'title') title = index;
		else if (label === 'body' && first < 0) first = index;
		last = index;
	}
	const end = lastIdOf(parentOf(body, blocks[last]?.element ?? 0));
	const plain = plainRuns(blocks, { title, first, last });
	const of = ({ index, element }: Block): Part => {
		if (plain.has(index)) return 'text';
		if (index > last) return element <= end || index <= last + TAIL_BLOCKS ? 'tail' : 'outside';
		if (index > first) return 'story';
		return title >= 0 && index > title ? 'head' : 'outside';
	};
	return { from, text: blocks[first]?.element ?? from, to, end, of };
}

/** So many blocks after the last paragraph belong to it, wherever they stand. */
const TAIL_BLOCKS = 3;

/** Whether a tag is that of a heading. */
export function isHeading(tag: string): boolean {
	return headingLevel(tag) > 0;
}

/** The element right around one; ids are in document order, so the way down to it is known. */
function parentOf(root: PageElement, id: number): PageElement {
	let parent = root;
	for (;;) {
		const { children } = parent;
		let at = children.length - 1;
		while (at > 0 && (children[at] as PageNode).id > id) at--;
		const next = children[at];
		if (!next || !isElement(next) || next.id >= id) return parent;
		parent = next;
	}
}
