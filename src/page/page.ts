/**
 * The page as plain data: what every later decision is made from. `read-page.dom.ts` makes it from the live page,
 * `src/cli/parse-html.ts` from a file; both number the nodes in document order.
 */
export type Page = {
	address: Address;
	/** The `<html>` element. */
	root: PageElement;
	/** Text of `<title>`, white space collapsed; '' when there is none. */
	title: string;
};

/** An address taken apart at the edge, so that pure code needs no `URL`. `host` is lower case and has no `www.`. */
export type Address = { href: string; host: string; path: string };

export type PageElement = {
	/** Place in document order, unique in its page; elements and text nodes share one count. */
	id: number;
	/** Lower case, without a namespace prefix. */
	tag: string;
	/** Only those that a decision reads; see `ATTRIBUTES` in `attributes.ts`. */
	attributes: Readonly<Record<string, string>>;
	children: PageNode[];
	/** False when the browser draws nothing for it (`display: none`, `hidden` …); true when that is not known. */
	rendered: boolean;
	/** In CSS pixels from the top left of the document; absent where there is no layout. */
	box?: Box;
};

/** A text node, its text as written (white space not collapsed). */
export type PageText = { id: number; text: string };

export type PageNode = PageElement | PageText;

export type Box = { x: number; y: number; width: number; height: number };

/** Whether a node is an element (and not text). Asked of every node: reading a property is faster than asking for its presence. */
export function isElement(node: PageNode): node is PageElement {
	return (node as PageElement).tag !== undefined;
}
