import { isElement, type PageElement, type PageNode } from '../page/page.ts';
import { lastIdOf } from './ids.ts';
import { markupSigns } from './markup-signs.ts';
import * as SIGNS from './signs.ts';

export { isNote } from './own-words.ts';

/** Below this a log-in link or a cookie link is part of a menu, not a dialogue. */
const DIALOGUE_CHARS = 40;
/** Shorter texts are neither notes nor dialogues. */
export const LEAST_KEPT_CHARS = 20;

/** Where an article stands, by the numbers of its elements: where it begins, and its first and last paragraph. */
export type Extent = { from: number; text: number; to: number };

/** Where no article is known, or none is asked for. */
const NOWHERE: Extent = { from: -1, text: -1, to: -1 };

/**
 * Elements that are never hidden though they are not the article: consent and log-in dialogues and paywalls (they are
 * the site's terms), corrections and footnotes. What is named so and holds the article's beginning or all its paragraphs
 * is no dialogue, but a page with one. `signs`: what its names say, where that is known already.
 */
export function isKept(element: PageElement, article = NOWHERE, signs = markupSigns(element)): boolean {
	const isForm = element.tag === 'form';
	if (!isForm && !(signs & (SIGNS.note | SIGNS.terms))) return false;
	if (isAround(element, article)) return false;
	if (isForm && hasPassword(element)) return true;
	if (signs & SIGNS.note) return hasText(element, LEAST_KEPT_CHARS);
	return (signs & SIGNS.terms) !== 0 && hasText(element, DIALOGUE_CHARS);
}

function isAround(element: PageElement, { from, text, to }: Extent): boolean {
	const end = lastIdOf(element);
	return (element.id <= from && from <= end) || (element.id <= text && to <= end);
}

/** Whether an element shows a post; a button to share with is short. */
export function isPost(element: PageElement, signs: number): boolean {
	return (signs & SIGNS.post) !== 0 && hasText(element, DIALOGUE_CHARS);
}

function hasPassword({ tag, attributes, children }: PageElement): boolean {
	if (tag === 'input' && attributes.type === 'password') return true;
	return children.some((child) => isElement(child) && hasPassword(child));
}

/** Whether an element is the site's head with its name, which tells readers where they are; a sticky one is not kept. */
export function isMasthead(element: PageElement, signs = markupSigns(element)): boolean {
	const isHead = element.tag === 'header' || (signs & SIGNS.masthead) !== 0;
	return isHead && !(signs & SIGNS.sticky) && hasHomeLink(element);
}

function hasHomeLink(element: PageElement): boolean {
	const { href } = element.attributes;
	if (
		element.tag === 'a' &&
		href !== undefined &&
		/^(?:https?:\/\/[^/]+)?\/?(?:[a-z]{2}\/?)?(?:index\.\w+)?$/.test(href)
	)
		return true;
	return element.children.some((child) => isElement(child) && hasHomeLink(child));
}

function hasText(element: PageElement, least: number): boolean {
	return countText(element, least) >= least;
}

function countText(node: PageNode, enough: number): number {
	if (!isElement(node)) return node.text.trim().length;
	let sum = 0;
	for (const child of node.children) {
		sum += countText(child, enough);
		if (sum >= enough) break;
	}
	return sum;
}
