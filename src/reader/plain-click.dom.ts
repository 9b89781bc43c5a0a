/** Whether a click is the reader's on the text itself: clicks on links and controls and on selected text are the page's. */
export function isPlainClick({ target, button, defaultPrevented }: MouseEvent, document: Document): boolean {
	const control = 'a, button, input, label, select, textarea, summary';
	if (button !== 0 || defaultPrevented || !document.getSelection()?.isCollapsed) return false;
	return !(target as Element | null)?.closest?.(control);
}
