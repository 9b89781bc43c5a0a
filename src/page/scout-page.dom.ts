import type { ArticleSummary } from '../event/recognition.ts';
import type { Address } from './page.ts';

const PARAGRAPHS = 'p,h2,h3,li,blockquote,figcaption,td,dd,div,span';
const ELSEWHERE = 'nav,aside,footer,[role=navigation],[role=complementary]';
const BLOCKS = 'p,div,ul,table,h2,h3';
const MANY = 200;
/** Divs looked at for text of their own; pages without `<p>` have few, pages with thousands of divs are no such. */
const MANY_ELEMENTS = 4000;
const SHORTEST = 25;
const LONGEST = 2000;
const PARAGRAPH = 400;

/**
 * A cheap look at a page on an outlet's site: what recognition needs of it, if it may be an article; else undefined.
 * Generous: the reader decides with care what this lets through.
 */
export function scoutPage(document: Document, address: Address): ArticleSummary | undefined {
	if (isFrontPage(address.path) || !document.body) return undefined;
	const saysArticle = isDeclaredArticle(document);
	const found = readParagraphs(document.body);
	if (!(saysArticle ? found.chars > 150 : found.chars > 500 && found.prose >= 3)) return undefined;
	return {
		href: address.href,
		title: readTitle(document),
		paragraphs: found.paragraphs,
		...present('published', readPublished(document)),
		...present('language', document.documentElement.lang),
	};
}

function isFrontPage(path: string): boolean {
	return /^\/?(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w+|home\/?)?$/i.test(path);
}

function metaContent(document: Document, key: string): string {
	const meta = document.querySelector(`meta[property="${key}"],meta[name="${key}"],meta[itemprop="${key}"]`);
	return meta?.getAttribute('content') ?? '';
}

function isDeclaredArticle(document: Document): boolean {
	if (/article|news/i.test(metaContent(document, 'og:type'))) return true;
	for (const script of document.querySelectorAll('script[type="application/ld+json"]'))
		if (
			/"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/.test(
				script.textContent ?? '',
			)
		)
			return true;
	return document.querySelector('meta[property="article:published_time"],[itemtype*="Article"]') !== null;
}

type Found = { paragraphs: string[]; chars: number; prose: number };

function readParagraphs(body: HTMLElement): Found {
	const found: Found = { paragraphs: [], chars: 0, prose: 0 };
	const elements = body.querySelectorAll(PARAGRAPHS);
	const many = Math.min(elements.length, MANY_ELEMENTS);
	for (let at = 0; at < many && found.paragraphs.length < MANY; at++) {
		const element = elements[at];
		if (element) addParagraph(found, element);
	}
	return found;
}

function addParagraph(found: Found, element: Element): void {
	const tag = element.localName;
	if ((tag === 'div' || tag === 'span') && (!hasOwnText(element) || element.querySelector(BLOCKS))) return;
	if (tag === 'span' && !isWrappedBare(element)) return;
	const text = textOf(element);
	if (text.length < SHORTEST || element.closest(ELSEWHERE)) return;
	if (found.paragraphs.at(-1)?.includes(text)) return;
	found.paragraphs.push(text);
	if (element.children.length > 0 && linkShare(element, text.length) > 0.5) return;
	found.chars += text.length;
	// One element may hold a whole article, its paragraphs parted by line breaks.
	if (text.length > 80) found.prose += Math.ceil(text.length / PARAGRAPH);
}

/** Long direct text: a paragraph that is no `<p>`. */
function hasOwnText(element: Element): boolean {
	for (let child = element.firstChild; child; child = child.nextSibling)
		if (child.nodeType === 3 && (child as Text).data.length > SHORTEST && /\S{2}/.test((child as Text).data))
			return true;
	return false;
}

/** A span that is the paragraph itself, not part of one. */
function isWrappedBare(span: Element): boolean {
	return span.parentElement?.localName === 'div' && !hasOwnText(span.parentElement);
}

function textOf(element: Element): string {
	return (element.textContent ?? '').slice(0, LONGEST).replace(/\s+/g, ' ').trim();
}

function linkShare(element: Element, length: number): number {
	let linked = 0;
	for (const link of element.getElementsByTagName('a')) linked += link.textContent?.length ?? 0;
	return linked / Math.max(1, length);
}

function readTitle(document: Document): string {
	const heading = document.querySelector('h1');
	return (metaContent(document, 'og:title') || heading?.textContent || document.title)
		.replace(/\s+/g, ' ')
		.trim();
}

function readPublished(document: Document): string {
	const written = metaContent(document, 'article:published_time') || metaContent(document, 'datePublished');
	if (written) return written;
	for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
		const found = /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '');
		if (found?.[1]) return found[1];
	}
	return document.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
}

function present<Key extends 'published' | 'language'>(key: Key, value: string): { [K in Key]?: string } {
	return value === '' ? {} : ({ [key]: value } as { [K in Key]: string });
}
