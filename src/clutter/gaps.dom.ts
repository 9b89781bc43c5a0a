/** What counts as something even without text. */
const CONTENT =
	'img,picture,video,audio,iframe,object,embed,canvas,svg,input,select,textarea,button,form,dialog,[contenteditable]';
/** Lower ones are not seen as gaps. */
const LEAST_GAP_PX = 4;

/**
 * What is left around these elements when they are hidden and means nothing by itself: boxes with nothing in them that
 * keep their room on the page (a least height, padding, a border), the outermost of each, once all is hidden; and lines
 * that part nothing any more. Anything else in a box, drawn or not, keeps it: something may still appear in it.
 */
export function emptyAround(hidden: ReadonlySet<Element>): Element[] {
	const boxes = new Set<Element>();
	for (const element of hidden) {
		const box = emptyBox(element, hidden);
		if (box) boxes.add(box);
	}
	const gaps = [...boxes].filter((box) => box.getBoundingClientRect().height >= LEAST_GAP_PX);
	const isGone = (element: Element) => hidden.has(element) || boxes.has(element);
	const parents = new Set([...hidden, ...boxes].map(({ parentElement }) => parentElement));
	return [...gaps, ...[...parents].flatMap((parent) => (parent ? loneDividers(parent, isGone) : []))];
}

/** Lines in a box that part nothing any more: nothing is left between them and the line before, or the box's edge. */
function loneDividers(parent: Element, isGone: (element: Element) => boolean): Element[] {
	const lone: Element[] = [];
	let last: Element | undefined;
	let [isLeft, wasHidden] = [false, false];
	for (let node = parent.firstChild; node; node = node.nextSibling) {
		if (isDivider(node) && !isGone(node)) {
			if (!isLeft && wasHidden) lone.push(node);
			else [last, isLeft, wasHidden] = [node, false, false];
		} else if (node.nodeType === 1 && isGone(node as Element)) wasHidden = true;
		else isLeft ||= !isNothing(node, isGone);
	}
	if (last && !isLeft && wasHidden) lone.push(last);
	return lone;
}

function isDivider(node: Node): node is Element {
	return (node as Element).localName === 'hr';
}

function emptyBox(element: Element, hidden: ReadonlySet<Element>): Element | undefined {
	const { body } = element.ownerDocument;
	const isGone = (inner: Element) => hidden.has(inner);
	let box: Element | undefined;
	for (let around = element.parentElement; around && around !== body; around = around.parentElement) {
		if (around.localName === 'main' || !isEmpty(around, isGone)) break;
		box = around;
	}
	return box;
}

function isEmpty(element: Element, isGone: (element: Element) => boolean): boolean {
	for (let child = element.firstChild; child; child = child.nextSibling)
		if (!isNothing(child, isGone)) return false;
	return true;
}

/** Whether there is nothing to see in a node, nor ever will be by itself; a line alone parts nothing. */
function isNothing(node: Node, isGone: (element: Element) => boolean): boolean {
	if (node.nodeType === 3) return (node as Text).data.trim() === '';
	if (node.nodeType !== 1) return true;
	const element = node as Element;
	if (isGone(element) || NOT_DRAWN.test(element.localName)) return true;
	// A custom element may draw what stands nowhere in the page's own tree.
	return !element.localName.includes('-') && !element.matches(CONTENT) && isEmpty(element, isGone);
}

const NOT_DRAWN = /^(?:script|style|template|noscript|link|meta)$/;
