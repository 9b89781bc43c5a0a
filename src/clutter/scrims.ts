import type { Page } from '../page/page.ts';
import { findAll } from '../page/search.ts';
import type { ClutterPiece } from './clutter.ts';
import { isKept } from './keep.ts';
import { isScrim } from './slots.ts';

/** What a hidden dialogue may have left behind, by the elements' numbers. */
export type DialogueTrace = {
	/** Grey layers that may be its. */
	scrims: number[];
	/** What may be a dialogue of the site's terms: while one stands, layer and scroll lock are its own. */
	terms: number[];
};

/** What to look for after these pieces were hidden; undefined when no dialogue was among them. */
export function dialogueTrace(page: Page, pieces: readonly ClutterPiece[]): DialogueTrace | undefined {
	const isDialogue = pieces.some(
		({ kind, reasons }) => kind === 'overlay' || reasons.includes('class:overlay'),
	);
	if (!isDialogue) return undefined;
	const idsOf = (elements: { id: number }[]) => elements.map(({ id }) => id);
	return { scrims: idsOf(findAll(page.root, isScrim)), terms: idsOf(findAll(page.root, isKept)) };
}
