import { HIDDEN_ATTRIBUTE } from '../clutter/hide.dom.ts';
import { dropSheets } from '../page/stylesheet.dom.ts';
import { ASIDE_ATTRIBUTE } from '../sidebar/give-way.dom.ts';

const OURS = ['sidebar', 'picker', 'print'].map((name) => `html > sidelight-${name}`).join();

/**
 * Take away what a reader of an earlier version left in a page. Firefox ends the scripts of an extension that is updated
 * without a word to them, and starts those of the new version in the same pages.
 */
export function sweep(document: Document): void {
	for (const element of document.querySelectorAll(OURS)) element.remove();
	for (const element of document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}=""], [${ASIDE_ATTRIBUTE}]`)) {
		element.removeAttribute(HIDDEN_ATTRIBUTE);
		element.removeAttribute(ASIDE_ATTRIBUTE);
	}
	dropSheets(document);
}
