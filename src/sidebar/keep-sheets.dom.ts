import { adoptSheet, readoptSheets } from '../page/stylesheet.dom.ts';

/** How often our sheets are adopted again; after that the page has its will. */
const MOST_TIMES = 20;

/**
 * Adopt our sheets of a document again when the page drops them. No event tells of that; but one of them gives `element`,
 * which is of ours and in the page, a property that a box inside it has for its width, and of boxes the browser tells
 * when their size changes. Gives the way to stop.
 */
export function keepSheets(document: Document, element: HTMLElement, inside: ParentNode): () => void {
	const sheet = adoptSheet(document, `${element.localName} { --sl-adopted: 1px }`);
	const probe = document.createElement('div');
	probe.style.cssText = 'position: fixed; visibility: hidden; height: 1px; width: var(--sl-adopted, 0)';
	inside.append(probe);
	let times = 0;
	const observer = new ResizeObserver(() => {
		if (times < MOST_TIMES && probe.offsetWidth === 0) {
			times += 1;
			readoptSheets(document);
		}
	});
	observer.observe(probe);
	return () => {
		observer.disconnect();
		sheet.remove();
	};
}
