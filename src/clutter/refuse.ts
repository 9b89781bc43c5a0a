import type { Block, Label } from '../page/block.ts';
import { isElement, type PageElement } from '../page/page.ts';
import { isBlockLevel } from '../page/tags.ts';
import { type Extent, isKept, isNote } from './keep.ts';

/** Why something must not be hidden: it holds the article's text, or the site's terms (paywall, log-in, consent). */
export type Refusal = 'article' | 'terms';

const ARTICLE: ReadonlySet<Label> = new Set(['title', 'byline', 'date', 'standfirst', 'body', 'caption']);

/** The elements of a page that not even the reader's own choice hides, by their numbers, each with the reason. */
export function refusals(root: PageElement, blocks: readonly Block[]): Map<number, Refusal> {
	const isStory = ({ label }: Block) => ARTICLE.has(label);
	const [from, to] = [blocks.findIndex(isStory), blocks.findLastIndex(isStory)];
	// What nobody is sure of is the article's where it stands within it.
	const texts = blocks.filter(
		(block, at) => isStory(block) || isNote(block.text) || (block.label === 'other' && at > from && at < to),
	);
	const walk: Walk = {
		article: extentOf(blocks, from),
		of: new Set(texts.map(({ element }) => element)),
		refused: new Map(),
	};
	visit(walk, root, undefined);
	return walk.refused;
}

function extentOf(blocks: readonly Block[], from: number): Extent {
	const text = blocks.find(({ label }) => label === 'body')?.element ?? -1;
	const to = blocks.findLast(({ label }) => label === 'body')?.element ?? -1;
	return { from: blocks[from]?.element ?? -1, text, to };
}

/** `article`: where the article stands. */
type Walk = { article: Extent; of: ReadonlySet<number>; refused: Map<number, Refusal> };

/** `around`: what the elements around this one say about all that is in them. */
function visit(walk: Walk, element: PageElement, around: Refusal | undefined): Refusal | undefined {
	const own = isKept(element, walk.article)
		? 'terms'
		: (around ?? (walk.of.has(element.id) ? 'article' : undefined));
	let refusal: Refusal | undefined = own;
	for (const child of element.children) {
		if (!isElement(child)) continue;
		// Words within a line of the article are the article; a block within the text's element is judged by itself.
		const isApart = own === 'article' && isBlockLevel(child.tag, element.tag);
		const held = visit(walk, child, isApart ? undefined : own);
		refusal ??= held;
	}
	if (refusal) walk.refused.set(element.id, refusal);
	return refusal;
}
