import type { Block, ClutterKind } from '../page/block.ts';
import type { PageElement } from '../page/page.ts';

import type { ClutterPiece } from './clutter.ts';
import { lastIdOf } from './ids.ts';
import { markupSigns } from './markup-signs.ts';
import * as SIGNS from './signs.ts';
import { SLOT_KIND, slotReason } from './slots.ts';
import { kindOf } from './survey.ts';

/** What the reader is told about each of the elements to be hidden; these, like the blocks, in document order. */
export function describePieces(elements: readonly PageElement[], blocks: readonly Block[]): ClutterPiece[] {
	let next = 0;
	const described = elements.map((element) => {
		const end = lastIdOf(element);
		const within: Block[] = [];
		for (; next < blocks.length; next++) {
			const block = blocks[next] as Block;
			if (block.element > end) break;
			if (block.element >= element.id) within.push(block);
		}
		return describe(element, within);
	});
	return described.map(({ kind, ...piece }, at) => {
		if (kind) return { ...piece, kind };
		// A heading is of the kind of what it stands over.
		const over = described.slice(at).find((other) => other.kind);
		return { ...piece, kind: over?.kind ?? SLOT_KIND, reasons: over?.reasons ?? [] };
	});
}

type Described = Omit<ClutterPiece, 'kind'> & { kind: ClutterKind | undefined };

function describe(element: PageElement, blocks: readonly Block[]): Described {
	const slot = slotReason(element);
	const kind = slot ? SLOT_KIND : (heaviestKind(blocks) ?? kindByName(element));
	const reasons = new Set(slot ? [slot] : []);
	for (const block of blocks)
		if (kind && kindOf(block) === kind) for (const reason of block.reasons) reasons.add(reason);
	reasons.delete('unsure');
	return { element: element.id, kind, reasons: [...reasons].slice(0, 4), text: startOf(blocks) };
}

function kindByName(element: PageElement): ClutterKind | undefined {
	return markupSigns(element) & SIGNS.sticky ? 'overlay' : undefined;
}

function heaviestKind(blocks: readonly Block[]): ClutterKind | undefined {
	const weights = new Map<ClutterKind, number>();
	let heaviest: ClutterKind | undefined;
	for (const block of blocks) {
		const kind = kindOf(block);
		if (kind) weights.set(kind, (weights.get(kind) ?? 0) + block.text.length);
	}
	for (const [kind, weight] of weights)
		if (heaviest === undefined || weight > (weights.get(heaviest) ?? 0)) heaviest = kind;
	return heaviest;
}

const TEXT_CHARS = 200;

function startOf(blocks: readonly Block[]): string {
	let text = '';
	for (const block of blocks) {
		text += text === '' ? block.text : ` ${block.text}`;
		if (text.length >= TEXT_CHARS) break;
	}
	return text.slice(0, TEXT_CHARS);
}
