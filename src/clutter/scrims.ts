import type { Page } from '../page/page.ts';
import { findAll } from '../page/search.ts';
import { isKept } from './keep.ts';
import { isScrim } from './slots.ts';

/** What a hidden dialogue may have left behind, by the elements' numbers. */
export type DialogueTrace = {
	/** Grey layers that may be its. */
	scrims: number[];
	/** What may be a dialogue of the site's terms: while one stands, layer and scroll lock are its own. */
	terms: number[];
};

/** What to look for on a page once a dialogue was hidden. */
export function dialogueTrace({ root }: Pick<Page, 'root'>): DialogueTrace {
	const idsOf = (elements: { id: number }[]) => elements.map(({ id }) => id);
	return { scrims: idsOf(findAll(root, isScrim)), terms: idsOf(findAll(root, isKept)) };
}
