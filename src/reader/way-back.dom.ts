import { scrollingOf } from '../sidebar/highlights.dom.ts';

/** Where a page stood before the reader was taken elsewhere on it. */
export class WayBack {
	#before: { element: Element; top: number; left: number }[] | undefined;

	/** Remember where the page stands; not when the reader is on a way already. */
	remember(document: Document): void {
		this.#before ??= scrollersOf(document).map((element) => ({
			element,
			top: element.scrollTop,
			left: element.scrollLeft,
		}));
	}

	/** Scroll back, as the way there was scrolled, which may not have ended; nothing when nobody went anywhere. */
	go(): void {
		for (const { element, top, left } of this.#before ?? []) {
			const behavior = scrollingOf(element.ownerDocument.defaultView);
			element.scrollTo({ top, left, behavior });
		}
		this.#before = undefined;
	}
}

/** What the window and the boxes below its middle scroll: some sites scroll a box and not the page. */
function scrollersOf(document: Document): Element[] {
	const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
	const scrollers = new Set<Element>();
	if (document.scrollingElement) scrollers.add(document.scrollingElement);
	let at = document.elementFromPoint?.(innerWidth / 2, innerHeight / 2) ?? null;
	for (; at; at = at.parentElement) if (at.scrollHeight > at.clientHeight) scrollers.add(at);
	return [...scrollers];
}
