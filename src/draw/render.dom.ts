import type { ComponentChild, VNode } from 'preact';

type Properties = Record<string, unknown> & { children?: ComponentChild };
/** An element to be drawn, or a text. */
type Drawable = (VNode<Properties> & { type: string }) | string;
/** What was drawn of it, and below it, by its way from the parent: places among children, and keys. */
type Drawn = { tag: string; node: Element | Text; props: Properties; children: Tree };
type Tree = Map<string, Drawn>;
type Parent = Element | ShadowRoot;

const SVG = 'http://www.w3.org/2000/svg';
const HTML = 'http://www.w3.org/1999/xhtml';
/** What the reader or the page may change by itself is set on the element, where it differs. */
const LIVE = new Set(['value', 'selected', 'checked', 'spellcheck']);
const trees = new WeakMap<Parent, Tree>();

/**
 * Draw in a container what JSX says, and change only what is no longer as it was drawn before. For parts that are functions
 * without a state of their own; a style is an object of CSS properties as CSS writes them. Made in place of Preact's own
 * where every page pays for it.
 */
export function render(what: ComponentChild, container: Parent): void {
	const refs: (() => void)[] = [];
	const old = trees.get(container) ?? new Map();
	trees.set(container, drawInto(container, old, { what, refs }));
	for (const call of refs) call();
}

type Drawing = { what: ComponentChild; refs: (() => void)[] };

function drawInto(parent: Parent, old: Tree, { what, refs }: Drawing): Tree {
	const wanted = new Map<string, Drawable>();
	flatten(what, '', wanted);
	const tree: Tree = new Map();
	for (const [way, one] of wanted) {
		const before = old.get(way);
		tree.set(way, before?.tag === tagOf(one) ? before : begin(one, parent, refs));
	}
	for (const [way, { node }] of old) if (tree.get(way)?.node !== node) node.remove();
	let at = parent.firstChild;
	for (const [way, drawn] of tree) {
		update(drawn, wanted.get(way) ?? '', refs);
		if (drawn.node === at) at = at.nextSibling;
		else parent.insertBefore(drawn.node, at);
	}
	return tree;
}

/** All elements and texts that stand directly in a parent, by a way that stays theirs while others come and go. */
function flatten(what: ComponentChild, way: string, wanted: Map<string, Drawable>): void {
	if (what === null || what === undefined || typeof what === 'boolean') return;
	if (Array.isArray(what)) {
		for (const [at, one] of what.entries()) flatten(one, `${way}/${one?.key ?? at}`, wanted);
	} else if (typeof what !== 'object') wanted.set(way, String(what));
	else {
		const { type, props, key } = what as VNode;
		const own = key === undefined || key === null ? way : `${way}/${key}`;
		if (typeof type === 'string') wanted.set(own, what as Drawable);
		else flatten((type as (props: unknown) => ComponentChild)(props), own, wanted);
	}
}

function tagOf(one: Drawable): string {
	return typeof one === 'string' ? '' : one.type;
}

function begin(one: Drawable, parent: Parent, refs: Drawing['refs']): Drawn {
	const tag = tagOf(one);
	const { ownerDocument } = parent;
	if (typeof one === 'string')
		return { tag, node: ownerDocument.createTextNode(one), props: {}, children: new Map() };
	const isDrawing = tag === 'svg' || ('namespaceURI' in parent && parent.namespaceURI === SVG);
	const node = ownerDocument.createElementNS(isDrawing ? SVG : HTML, tag);
	const { ref } = one;
	if (typeof ref === 'function') refs.push(() => ref(node as never));
	return { tag, node, props: {}, children: new Map() };
}

function update(drawn: Drawn, one: Drawable, refs: Drawing['refs']): void {
	const { node, props: before } = drawn;
	if (typeof one === 'string') {
		if (node.nodeValue !== one) node.nodeValue = one;
		return;
	}
	const element = node as HTMLElement;
	const props = one.props as Properties;
	for (const name of Object.keys({ ...before, ...props }))
		if (before[name] !== props[name] || LIVE.has(name)) set(element, name, props[name]);
	drawn.props = props;
	drawn.children = drawInto(element, drawn.children, { what: props.children, refs });
}

function set(element: HTMLElement, name: string, value: unknown): void {
	const fields = element as unknown as Record<string, unknown>;
	if (name === 'children' || name === 'ref') return;
	if (name.startsWith('on')) fields[name.toLowerCase()] = value ?? null;
	else if (name === 'style') element.style.cssText = cssText(value as Record<string, string>);
	else if (LIVE.has(name)) {
		if (fields[name] !== value) fields[name] = value ?? '';
	} else setAttribute(element, name, value);
}

function setAttribute(element: Element, name: string, value: unknown): void {
	// Of `aria-…` and `data-…` true and false are values like others.
	const isSwitch = typeof value === 'boolean' && name[4] !== '-';
	const attribute = element.namespaceURI === SVG ? name : name.toLowerCase();
	if (value === undefined || value === null || (isSwitch && !value)) element.removeAttribute(attribute);
	else element.setAttribute(attribute, isSwitch ? '' : String(value));
}

/** Not as an attribute, which a page's content security policy may refuse. */
function cssText(style: Record<string, string> = {}): string {
	return Object.entries(style)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');
}
