/** A stylesheet of ours in a document or a shadow root. */
export type AdoptedSheet = { write: (css: string) => void; remove: () => void };

/**
 * Adopt a stylesheet: no node is added, and no page's content security policy stops it. `remove` leaves the list of
 * adopted sheets as it was.
 */
export function adoptSheet(root: Document | ShadowRoot, css = ''): AdoptedSheet {
	const window = (root.ownerDocument ?? (root as Document)).defaultView;
	// A sheet can be adopted only in the document whose window made it.
	const Sheet = (window as { CSSStyleSheet?: typeof CSSStyleSheet } | null)?.CSSStyleSheet ?? CSSStyleSheet;
	const sheet = new Sheet();
	sheet.replaceSync(css);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	return {
		write: (text) => sheet.replaceSync(text),
		remove: () => {
			root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
		},
	};
}
