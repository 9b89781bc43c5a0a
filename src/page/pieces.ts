import type { Block } from './block.ts';
import type { PageElement } from './page.ts';
import { type Part, textRuns } from './text-runs.ts';

/**
 * A stretch of a block's text that stands unbroken in one text node: character `start + n` of the block is character
 * `rawStart + n` of the node. White space may differ in kind (a no-break space is a space in the block).
 */
export type Piece = { node: number; start: number; end: number; rawStart: number };

/** A block's text as pieces, with the text as it is now; undefined when the element has no such run any more. */
export type PieceMap = { text: string; pieces: Piece[] };

/** Where a block's text stands in its element. A run whose place changed is found again by its text. */
export function piecesOf(element: PageElement, block: Pick<Block, 'run' | 'text'>): PieceMap | undefined {
	const runs = textRuns(element).filter((run) => run.element === element);
	const same = runs[block.run]?.text === block.text ? runs[block.run] : undefined;
	const found = same ?? runs.find((run) => run.text === block.text);
	return found && { text: found.text, pieces: mapParts(found.parts) };
}

/** The text node and offset of one place in a block. At a seam, `end` picks the node that the passage ends in. */
export function pointAt(
	pieces: readonly Piece[],
	offset: number,
	side: 'start' | 'end',
): { node: number; offset: number } | undefined {
	const piece =
		side === 'start'
			? pieces.find(({ end }) => end > offset)
			: pieces.findLast(({ start }) => start < offset);
	if (!piece) return undefined;
	const within = Math.min(Math.max(offset, piece.start), piece.end);
	return { node: piece.node, offset: piece.rawStart + within - piece.start };
}

/** Collapse white space exactly as `collapse` does, keeping account of where each character came from. */
function mapParts(parts: readonly Part[]): Piece[] {
	const pieces: Piece[] = [];
	let length = 0;
	let space: Origin | undefined;
	for (const { character, origin } of characters(parts)) {
		if (/\s/.test(character)) {
			if (length > 0) space ??= origin;
			continue;
		}
		if (space) append(pieces, length++, space);
		space = undefined;
		append(pieces, length++, origin);
	}
	return pieces;
}

function* characters(parts: readonly Part[]): Generator<{ character: string; origin: Origin }> {
	for (const part of parts) {
		if (part === '\n') yield { character: part, origin: NOWHERE };
		else
			for (let raw = 0; raw < part.text.length; raw++)
				yield { character: part.text.charAt(raw), origin: { node: part.id, raw } };
	}
}

type Origin = { node: number; raw: number };
/** A `<br>`: a space in the block that stands in no text node. */
const NOWHERE: Origin = { node: -1, raw: 0 };

function append(pieces: Piece[], at: number, { node, raw }: Origin): void {
	if (node < 0) return;
	const last = pieces.at(-1);
	const follows =
		last && last.node === node && last.end === at && last.rawStart + last.end - last.start === raw;
	if (follows) last.end++;
	else pieces.push({ node, start: at, end: at + 1, rawStart: raw });
}
