/**
 * Whether the browser draws an element or what is in it, wherever the page is scrolled to. `checkVisibility` alone says no
 * to `display: contents`, by which an element has no box of its own and what is in it is drawn all the same.
 */
export function isDrawn(element: Element, options?: CheckVisibilityOptions): boolean {
	if (element.checkVisibility?.(options) ?? true) return true;
	const around = element.parentElement;
	return around !== null && getComputedStyle(element).display === 'contents' && isDrawn(around, options);
}
