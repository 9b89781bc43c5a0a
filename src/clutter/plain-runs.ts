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
 * hold no link and no word that announces something else, tables, and headings right above a text of the article.
 */
export function plainRuns(blocks: readonly Block[], first: number, last: number): ReadonlySet<number> {
	const plain: number[] = [];
	for (let at = first + 1; at < last; at++) {
		let end = at;
		while (isPlain(blocks[end])) end++;
		if (end > at && isOfArticle(blocks[end])) plain.push(...staying(blocks, at, end));
		at = end;
	}
	return new Set(plain);
}

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
