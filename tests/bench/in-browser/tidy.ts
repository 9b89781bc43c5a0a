import type { ClutterPiece } from '../../../src/clutter/clutter.ts';
import { decideClutter } from '../../../src/clutter/decide.ts';
import { HIDDEN_ATTRIBUTE, hideClutter } from '../../../src/clutter/hide.dom.ts';
import { dialogueTrace } from '../../../src/clutter/scrims.ts';
import { parseAddress } from '../../../src/page/address.ts';
import { type Article, articleBlocks } from '../../../src/page/article.ts';
import { isHiddenByMarkup } from '../../../src/page/attributes.ts';
import { isElement, type PageElement } from '../../../src/page/page.ts';
import { readArticle } from '../../../src/page/read-article.ts';
import { readPage } from '../../../src/page/read-page.dom.ts';
import { squeeze } from '../measures.ts';

/** What became of a page's paragraphs when its clutter was hidden, and of the page when all was shown again. */
export type Tidied = {
	/** The article as the browser read it. */
	body: string;
	/** The same as it would be read if only the markup said what is drawn, as in a terminal. */
	bodyByMarkup: string;
	pieces: number;
	/** Of the paragraphs asked for, those that were to be seen before; and those of them that no longer were. */
	seen: string[];
	lost: { text: string; why: string }[];
	/** Whether the page's markup and style sheets were the same again once all was shown. */
	restored: boolean;
};

/** Read this page, hide its clutter, look, and show it again, in one go so that the page's scripts cannot interfere. */
export function tidy(paragraphs: readonly string[]): Tidied {
	const { page, nodeOf } = readPage(document, parseAddress(location.href));
	// Whether a page is an article is measured elsewhere; here each is taken for one.
	const article = { ...readArticle(page), isArticle: true };
	const pieces = decideClutter(page, article);
	const [markup, sheets] = [document.documentElement.outerHTML, [...document.adoptedStyleSheets]];
	const before = looks();
	const seen = paragraphs.filter((text) => squeeze(text) !== '' && isSeen(before, text));
	const hiding = hideClutter(pieces, nodeOf, document, () => dialogueTrace(page));
	const after = looks();
	const lost = seen
		.filter((text) => !isSeen(after, text))
		.map((text) => ({ text, why: whyOf(text, pieces, nodeOf) }));
	hiding.undo();
	const now = document.adoptedStyleSheets;
	return {
		body: bodyOf(article),
		bodyByMarkup: bodyOf(readArticle({ ...page, root: asMarkupSays(page.root) })),
		pieces: pieces.length,
		seen,
		lost,
		restored:
			document.documentElement.outerHTML === markup &&
			now.length === sheets.length &&
			sheets.every((sheet, at) => now[at] === sheet),
	};
}

/** The page's text as the browser tells it, in its two ways. */
type Looks = { inner: string; drawn: string };

function looks(): Looks {
	const drawn: string[] = [];
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode())
		if (node.parentElement?.checkVisibility({ visibilityProperty: true })) drawn.push(node.nodeValue ?? '');
	return { inner: squeeze(document.body.innerText), drawn: squeeze(drawn.join('')) };
}

function isSeen({ inner, drawn }: Looks, text: string): boolean {
	const sought = squeeze(text);
	return inner.includes(sought) && drawn.includes(sought);
}

/** What hides a paragraph, in words for whoever mends it. */
function whyOf(
	text: string,
	pieces: readonly ClutterPiece[],
	nodeOf: (id: number) => Node | undefined,
): string {
	const start = squeeze(text).slice(0, 60);
	for (const element of document.querySelectorAll(`[${HIDDEN_ATTRIBUTE}]`)) {
		if (!squeeze(element.textContent ?? '').includes(start)) continue;
		const piece = pieces.find((candidate) => nodeOf(candidate.element) === element);
		const what = piece ? `${piece.kind}: ${piece.reasons.join(', ')}` : 'left empty';
		return `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${what}`;
	}
	return 'not found in anything hidden';
}

function bodyOf(article: Article): string {
	return articleBlocks(article)
		.map(({ text }) => text)
		.join('\n');
}

function asMarkupSays(element: PageElement, outer = true): PageElement {
	const rendered = outer && !isHiddenByMarkup(element.attributes);
	const children = element.children.map((child) =>
		isElement(child) ? asMarkupSays(child, rendered) : child,
	);
	return { ...element, rendered, children };
}
