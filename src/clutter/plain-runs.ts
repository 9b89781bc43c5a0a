import type { Block, ClutterKind } from '../page/block.ts';
import { isHeading } from './parts.ts';

const PLAIN: ReadonlySet<ClutterKind> = new Set([
	'tags',
	'navigation',
	'promotion',
	'legal',
	'recirculation',
]);
const CELL = /^t[dh]$/;

/**
 * Places of the blocks that stay because no other story could be meant: stretches between two texts of the article that
 * hold no link and no word that announces something else, tables, headings right above a text of the article, and
 * the line right below the headline. `title`, `first`, `last`: places of the headline, below 0 when there is none, and of the
 * first and the last text.
 */
export function plainRuns(blocks: readonly Block[], { title, first, last }: Places): ReadonlySet<number> {
	const plain: number[] = [];
	if (title >= 0 && title + 1 < first && isStandfirst(blocks[title + 1])) plain.push(title + 1);
	for (let at = first + 1; at < last; at++) {
		let end = at;
		while (isPlain(blocks[end])) end++;
		if (end > at && isOfArticle(blocks[end])) plain.push(...staying(blocks, at, end));
		at = end;
	}
	return new Set(plain);
}

type Places = { title: number; first: number; last: number };

/** Whether the block right below the headline is its standfirst: a line as long as one, in a box for whatever is new. */
function isStandfirst(block: Block | undefined): boolean {
	return isPlain(block) && block.kind === 'recirculation' && block.text.length >= STANDFIRST_CHARS;
}

const STANDFIRST_CHARS = 30;

/** Of a stretch that a text of the article follows: all when one stands before it, else the headings right above. */
function staying(blocks: readonly Block[], from: number, end: number): number[] {
	let start = end;
	if (isOfArticle(blocks[from - 1])) start = from;
	else while (start > from && isHeading(blocks[start - 1]?.tag ?? '')) start--;
	return Array.from({ length: end - start }, (_, more) => start + more);
}

function isOfArticle(block: Block | undefined): boolean {
	return block !== undefined && block.label !== 'clutter';
}

function isPlain(block: Block | undefined): block is Block {
	if (!block) return false;
	const { kind, reasons, tag } = block;
	// A bar for sharing is made of links and buttons; paragraphs in what is so named are a post that is shown.
	const isPost = kind === 'share' && (tag === 'p' || tag === 'blockquote');
	if (!kind || !(PLAIN.has(kind) || isPost)) return false;
	if (CELL.test(tag)) return true;
	return !reasons.some(
		(reason) => reason === 'link-density' || reason.startsWith('text:') || reason === 'tag:aside',
	);
}
