import type { Article } from '../page/article.ts';
import { isDrawn } from '../page/drawn.dom.ts';
import { readElement } from '../page/read-page.dom.ts';
import { collapse, textRuns } from '../page/text-runs.ts';
import type { GrowingReading } from './growing-reading.dom.ts';

const BODY_ANCHORS = 3;

/** Elements by which we see whether the annotated article is still the one on the page. */
export type Anchors = Anchor[];

type Anchor = {
	element: Element;
	/** The article's own run of text in it. */
	text: string;
	/** All text that the element had when it was last seen to say this. */
	seen: string | null;
};

/** The title and the first paragraphs of an article as they stand now. */
export function anchorsOf({ blocks }: Article, { nodeOf }: GrowingReading): Anchors {
	const titles = blocks.filter(({ label }) => label === 'title').slice(0, 1);
	const body = blocks.filter(({ label }) => label === 'body').slice(0, BODY_ANCHORS);
	return [...titles, ...body].flatMap(({ element: id, text }) => {
		const element = nodeOf(id) as Element | undefined;
		return element ? [{ element, text, seen: element.textContent }] : [];
	});
}

/** Whether the article is still there: connected, drawn, and saying the same, whatever came between its texts. */
export function anchorsStand(anchors: Anchors): boolean {
	return anchors.every((anchor) => {
		const { element, text, seen } = anchor;
		if (!element.isConnected || !isDrawn(element)) return false;
		if (element.textContent === seen) return true;
		if (!says(element, text)) return false;
		anchor.seen = element.textContent;
		return true;
	});
}

/** Whether the same texts stand on the page, be it in other elements: the page was rendered anew. */
export function anchorsReturned(anchors: Anchors, document: Document): boolean {
	return anchors.every(({ element, text }) =>
		[...document.getElementsByTagName(element.localName)].some(
			(other) =>
				collapse(other.textContent ?? '').includes(text.slice(0, 40)) && isDrawn(other) && says(other, text),
		),
	);
}

/** A box that came into the middle of a text, and is hidden, parts it in two. */
function says(element: Element, text: string): boolean {
	const runs = textRuns(readElement(element).element);
	return (
		runs.some((run) => run.text === text) ||
		runs
			.map((run) => run.text)
			.join(' ')
			.includes(text)
	);
}
