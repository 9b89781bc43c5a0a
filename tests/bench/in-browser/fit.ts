/** A box in CSS pixels of the viewport. */
export type Box = { left: number; right: number; top: number; bottom: number };

/** What of the page lies under the sidebar. Texts are the first words of what is there. */
export type Under = { article: string[]; fixed: string[] };

const SHORTEST = 20;
/** Less than this is a hair's breadth. */
const TOUCH_PX = 1.5;

/** How far a reader can scroll the page sideways, in CSS pixels. */
export function sideways(): number {
	const [root, body] = [document.documentElement, document.body].map(
		(one) => getComputedStyle(one).overflowX,
	);
	// The root's own says how the window scrolls; where it says nothing, the body's.
	if (/hidden|clip/.test((root === 'visible' ? body : root) ?? '')) return 0;
	const [x, y] = [scrollX, scrollY];
	scrollTo({ left: 1e5, top: y, behavior: 'instant' });
	const right = scrollX;
	scrollTo({ left: -1e5, top: y, behavior: 'instant' });
	const left = scrollX;
	scrollTo({ left: x, top: y, behavior: 'instant' });
	return right - left;
}

/** What lies under this box now. A column box is one that the article would come to lie under when it is scrolled. */
export function under(body: string, box: Box, isColumn: boolean): Under {
	const sought = squeeze(body);
	const lines = textNodes().filter((node) => isOf(sought, node) && isShown(node.parentElement));
	const covered = lines.filter((node) => rectsOf(node).some((rect) => meets(rect, box, isColumn)));
	return {
		article: covered.map((node) => squeeze(node.data).slice(0, 40)),
		fixed: fixedElements()
			.filter((element) => paints(element).some((rect) => meets(rect, box, false)))
			.map(nameOf),
	};
}

/** Where the lowest line of the article stands. */
export function lowestLine(body: string): number {
	const sought = squeeze(body);
	const lines = textNodes().filter((node) => isOf(sought, node) && isShown(node.parentElement));
	return Math.max(...lines.flatMap((node) => rectsOf(node).map(({ bottom }) => bottom)));
}

/** The page as it is written and styled, but for what its own scripts may do any time. */
export function asWritten(): string {
	return `${document.documentElement.outerHTML}\n${document.adoptedStyleSheets.length}`;
}

function textNodes(): Text[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const nodes: Text[] = [];
	while (walker.nextNode()) nodes.push(walker.currentNode as Text);
	return nodes;
}

function isOf(sought: string, { data, parentElement }: Text): boolean {
	if (parentElement?.closest('script, style, noscript, template')) return false;
	const text = squeeze(data);
	return text.length >= SHORTEST && sought.includes(text);
}

function isShown(element: Element | null): boolean {
	return element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
}

/** Those of its lines that no box around it cuts off. */
function rectsOf(node: Text): Box[] {
	const range = document.createRange();
	range.selectNodeContents(node);
	const cut = cutAround(node.parentElement);
	return [...range.getClientRects()].filter(
		({ left, right, width, height }) =>
			width > 1 && height > 1 && right > cut.left + 1 && left < cut.right - 1,
	);
}

function cutAround(element: Element | null): { left: number; right: number } {
	let cut = { left: -Infinity, right: Infinity };
	for (
		let at = element;
		at && at !== document.body && at !== document.documentElement;
		at = at.parentElement
	) {
		if (getComputedStyle(at).overflowX === 'visible') continue;
		const { left, right } = at.getBoundingClientRect();
		cut = { left: Math.max(cut.left, left), right: Math.min(cut.right, right) };
	}
	return cut;
}

function meets(one: Box, other: Box, isColumn: boolean): boolean {
	const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
	const along = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
	return across > TOUCH_PX && (isColumn || along > TOUCH_PX);
}

/** What the page keeps at its place in the window while it scrolls: fixed boxes, and bars that stick to its edge just now. */
function fixedElements(): Element[] {
	return [...document.body.querySelectorAll('*')].filter((element) => {
		const { position, top, bottom } = getComputedStyle(element);
		if (position === 'fixed') return isShown(element);
		if (position !== 'sticky' || scrollY === 0 || !isShown(element)) return false;
		const box = element.getBoundingClientRect();
		const isStuck =
			Math.abs(box.top - Number.parseFloat(top)) < 1 ||
			Math.abs(innerHeight - box.bottom - Number.parseFloat(bottom)) < 1;
		return isStuck && box.width > innerWidth / 2;
	});
}

/** Where a fixed element or what is in it is seen: words, pictures, controls, grounds and borders. */
function paints(element: Element): Box[] {
	const found: Box[] = [];
	const look = (one: Element, clips: Clips) => {
		if (found.length === MOST_PAINTED) return;
		const { position, overflow } = getComputedStyle(one);
		const clip = { static: clips.flow, relative: clips.flow, sticky: clips.flow }[position];
		const around = clip ?? (position === 'absolute' ? clips.placed : EVERYWHERE);
		const box = one.getBoundingClientRect();
		if (isShown(one) && isSeen(one)) found.push(shared(box, around));
		const flow = overflow === 'visible' ? around : shared(box, around);
		const placed = position === 'static' ? clips.placed : flow;
		for (const child of one.children) look(child, { flow, placed });
	};
	look(element, { flow: EVERYWHERE, placed: EVERYWHERE });
	return found;
}

/** What is left of the window for what stands in the flow, and for what is placed by itself. */
type Clips = { flow: Box; placed: Box };
const EVERYWHERE: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };
const MOST_PAINTED = 600;

function shared(one: Box, other: Box): Box {
	return {
		left: Math.max(one.left, other.left),
		right: Math.min(one.right, other.right),
		top: Math.max(one.top, other.top),
		bottom: Math.min(one.bottom, other.bottom),
	};
}

function isSeen(element: Element): boolean {
	const { width, height } = element.getBoundingClientRect();
	if (width < 2 || height < 2 || hasOpacityNone(element)) return false;
	if (/^(?:img|svg|video|canvas|iframe|input|button|select|textarea|picture)$/.test(element.localName))
		return true;
	const { backgroundColor, backgroundImage, borderTopWidth, borderBottomWidth, boxShadow } =
		getComputedStyle(element);
	const isGround = !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor) || backgroundImage !== 'none';
	const hasBorder = borderTopWidth !== '0px' || borderBottomWidth !== '0px' || boxShadow !== 'none';
	const hasWords = [...element.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim());
	return isGround || hasBorder || hasWords;
}

function hasOpacityNone(element: Element): boolean {
	for (let at: Element | null = element; at; at = at.parentElement)
		if (Number(getComputedStyle(at).opacity) < 0.05) return true;
	return false;
}

function nameOf(element: Element): string {
	const { left, right, top, bottom } = element.getBoundingClientRect();
	const box = [left, top, right, bottom].map(Math.round).join(' ');
	const classes = (element.getAttribute('class') ?? '').trim().split(/\s+/).slice(0, 2).join('.');
	return `<${element.localName}${element.id && `#${element.id}`}${classes && `.${classes}`}> ${getComputedStyle(element).position} [${box}]`;
}

function squeeze(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
