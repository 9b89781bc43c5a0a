import { isElement, type PageElement, type PageNode } from '../page/page.ts';
import { markupWords } from '../page/vocabulary.ts';

const CONSENT = words(
	'cookie cookies consent gdpr ccpa cmp onetrust didomi sourcepoint usercentrics quantcast cookiebot truste',
);
const ACCOUNT = words(
	'paywall login signin register registration regwall piano tinypass poool premium subscriber metered barrier',
);
const NOTES = words(
	'correction corrections clarification clarifications footnote footnotes endnote endnotes erratum references',
);
const NOTE_TEXT =
	/^[\s\W]*(?:corrections?|clarification|editor['’]s note|update|richtigstellung|berichtigung|korrektur|correctif|rectificatif|corrección|fe de errores|correção|rettifica|correctie|rättelse|rettelse|поправка|تصحیح|تصحيح|訂正|更正|정정)\b/iu;

/** Below this a log-in link or a cookie link is part of a menu, not a dialogue. */
const DIALOGUE_CHARS = 40;

/**
 * Elements that are never hidden though they are not the article: consent and log-in dialogues and paywalls (they are
 * the site's terms), corrections and footnotes.
 */
export function isKept(element: PageElement): boolean {
	const found = markupWords(element);
	if (found.some((word) => NOTES.has(word))) return hasText(element, DIALOGUE_CHARS / 2);
	if (found.some((word) => CONSENT.has(word) || ACCOUNT.has(word))) return hasText(element, DIALOGUE_CHARS);
	return false;
}

/** Whether a text is a correction or an editor's note by its own words. */
export function isNote(text: string): boolean {
	return NOTE_TEXT.test(text);
}

const MASTHEAD = words('masthead header topbar banner siteheader pageheader');
const STICKY = words('sticky fixed floating affix');

/** Whether an element is the site's head with its name, which tells readers where they are; a sticky one is not kept. */
export function isMasthead(element: PageElement): boolean {
	const found = markupWords(element);
	const isHead = element.tag === 'header' || found.some((word) => MASTHEAD.has(word));
	return isHead && !found.some((word) => STICKY.has(word)) && hasHomeLink(element);
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

function words(list: string): ReadonlySet<string> {
	return new Set(list.split(' '));
}
