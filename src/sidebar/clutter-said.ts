import type { Words } from '../locale/sidebar-words.ts';
import type { ClutterView } from './reading.ts';

/** How many pieces are hidden just now. */
export function countHidden({ hidden, shown, pieces }: ClutterView): number {
	return hidden ? pieces.filter(({ element }) => !shown.has(element)).length : 0;
}

/** How much is hidden, in words. */
export function clutterText(clutter: ClutterView, { say }: Words): string {
	const count = countHidden(clutter);
	return count > 0 ? say('hidden.lead', { count }) : say('hidden.shownAgain');
}

/** What is read out after something was hidden or shown; undefined when nothing was, as when more was found. */
export function clutterSaid(before: ClutterView, now: ClutterView, words: Words): string | undefined {
	const isSame = before.hidden === now.hidden && before.shown.size === now.shown.size;
	return isSame ? undefined : clutterText(now, words);
}
