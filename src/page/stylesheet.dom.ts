/** A stylesheet of ours in a document or a shadow root. */
export type AdoptedSheet = { write: (css: string) => void; remove: () => void };

type Root = Document | ShadowRoot;

/** An empty rule with which all of ours begin. */
const MARK = 'sidelight-sheet';
/** Ours, by where they were adopted, in that order. */
const adopted = new WeakMap<Root, CSSStyleSheet[]>();

/**
 * Adopt a stylesheet: no node is added, and no page's content security policy stops it. `remove` leaves the list of
 * adopted sheets as it was.
 */
export function adoptSheet(root: Root, css = ''): AdoptedSheet {
	const window = (root.ownerDocument ?? (root as Document)).defaultView;
	// A sheet can be adopted only in the document whose window made it.
	const Sheet = (window as { CSSStyleSheet?: typeof CSSStyleSheet } | null)?.CSSStyleSheet ?? CSSStyleSheet;
	const sheet = new Sheet();
	const write = (text: string) => sheet.replaceSync(`${MARK}{}${text}`);
	write(css);
	adopted.set(root, [...(adopted.get(root) ?? []), sheet]);
	root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
	const without = (sheets: readonly CSSStyleSheet[] = []) => sheets.filter((other) => other !== sheet);
	return {
		write,
		remove: () => {
			adopted.set(root, without(adopted.get(root)));
			root.adoptedStyleSheets = without(root.adoptedStyleSheets);
		},
	};
}

/** Adopt our sheets again, behind the page's own, where a page has set its own as if there were no others. */
export function readoptSheets(root: Root): void {
	const theirs = root.adoptedStyleSheets;
	const missing = (adopted.get(root) ?? []).filter((sheet) => !theirs.includes(sheet));
	if (missing.length > 0) root.adoptedStyleSheets = [...theirs, ...missing];
}

/** Take away sheets that another version of this extension left. */
export function dropSheets(document: Document): void {
	document.adoptedStyleSheets = document.adoptedStyleSheets.filter(
		({ cssRules }) => (cssRules[0] as CSSStyleRule | undefined)?.selectorText !== MARK,
	);
}
