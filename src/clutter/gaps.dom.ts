/** What counts as something even without text. */
const CONTENT =
	'img,picture,video,audio,iframe,object,embed,canvas,svg,input,select,textarea,button,hr,form,dialog,[contenteditable]';
/** Lower ones are not seen as gaps. */
const LEAST_GAP_PX = 4;

/**
 * Boxes that are left with nothing in them when these elements are hidden, yet keep their room on the page (a least
 * height, padding, a border): the outermost of each, once all is hidden. Anything else in a box, drawn or not, keeps
 * it: something may still appear in it.
 */
export function emptyAround(hidden: ReadonlySet<Element>): Element[] {
	const boxes = new Set<Element>();
	for (const element of hidden) {
		const box = emptyBox(element, hidden);
		if (box) boxes.add(box);
	}
	return [...boxes].filter((box) => box.getBoundingClientRect().height >= LEAST_GAP_PX);
}

function emptyBox(element: Element, hidden: ReadonlySet<Element>): Element | undefined {
	const { body } = element.ownerDocument;
	let box: Element | undefined;
	for (let around = element.parentElement; around && around !== body; around = around.parentElement) {
		if (around.localName === 'main' || !isEmpty(around, hidden)) break;
		box = around;
	}
	return box;
}

function isEmpty(element: Element, hidden: ReadonlySet<Element>): boolean {
	for (let child = element.firstChild; child; child = child.nextSibling) {
		if (child.nodeType === 3 && (child as Text).data.trim() !== '') return false;
		if (child.nodeType !== 1 || hidden.has(child as Element)) continue;
		const inner = child as Element;
		if (/^(?:script|style|template|noscript|link|meta)$/.test(inner.localName)) continue;
		// A custom element may draw what stands nowhere in the page's own tree.
		if (inner.localName.includes('-') || inner.matches(CONTENT) || !isEmpty(inner, hidden)) return false;
	}
	return true;
}
