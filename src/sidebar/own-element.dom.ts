/** An element of ours in a page, and its closed shadow root. */
export type OwnElement = { element: HTMLElement; root: ShadowRoot };

/**
 * Make an element of ours. It is made in a document without a window: a page that has defined an element of this name
 * would otherwise make it, and be given its closed root.
 */
export function makeOwn(document: Document, name: string): OwnElement {
	const element = document.implementation.createHTMLDocument('').createElement(name);
	const root = element.attachShadow({ mode: 'closed' });
	return { element: document.adoptNode(element), root };
}

/**
 * Hang an element of ours on `<html>`, behind `<body>`, where it survives pages that replace their body, and in the top
 * layer, where no transform, filter, clip or opacity of the page reaches it. What was on top before stays below it.
 */
export function hang(element: HTMLElement): void {
	if (!isOnRoot(element)) element.ownerDocument.documentElement.append(element);
	element.popover = 'manual';
	element.togglePopover?.(true);
}

/** Whether an element of ours is where it was hung. */
export function hangs(element: HTMLElement): boolean {
	return isOnRoot(element) && (!element.togglePopover || element.matches(':popover-open'));
}

/** Whether an element of ours is at its place in the page, on top or not. */
export function isOnRoot({ parentNode, ownerDocument }: HTMLElement): boolean {
	return parentNode === ownerDocument.documentElement;
}
