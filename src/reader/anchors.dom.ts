import type { Article } from '../page/article.ts';
import { isDrawn } from '../page/drawn.dom.ts';
import type { PageReading } from '../page/read-page.dom.ts';

const BODY_ANCHORS = 3;

/** Elements by which we see whether the annotated article is still the one on the page. */
export type Anchors = { element: Element; text: string | null }[];

/** The title and the first paragraphs of an article as they stand now. */
export function anchorsOf({ blocks }: Article, { nodeOf }: PageReading): Anchors {
	const titles = blocks.filter(({ label }) => label === 'title').slice(0, 1);
	const body = blocks.filter(({ label }) => label === 'body').slice(0, BODY_ANCHORS);
	return [...titles, ...body].flatMap((block) => {
		const element = nodeOf(block.element) as Element | undefined;
		return element ? [{ element, text: element.textContent }] : [];
	});
}

/** Whether the article is still there: connected, drawn, and saying the same. */
export function anchorsStand(anchors: Anchors): boolean {
	return anchors.every(
		({ element, text }) => element.isConnected && element.textContent === text && isDrawn(element),
	);
}
