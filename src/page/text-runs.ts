import { isElement, type PageElement, type PageNode, type PageText } from './page.ts';
import { type Place, placeOf } from './places.ts';
import { isBlockLevel } from './tags.ts';

/** A text node, or the line break of a `<br>`. */
export type Part = PageText | '\n';

/** A stretch of inline content that nothing block-level interrupts: what becomes one block. */
export type TextRun = {
	/** The nearest block-level element around it. */
	element: PageElement;
	/** Which of that element's runs, from 0; runs of white space alone are not counted. */
	run: number;
	/** White space collapsed and trimmed; never empty. */
	text: string;
	parts: Part[];
	/** The deepest element around all of it: the `<a>` of a paragraph that is one link. */
	place: Place;
	/** The place of its own block-level element. */
	block: Place;
	/** Characters that stand in links, and in bold; white space included. */
	linkChars: number;
	boldChars: number;
	links: number;
	/** Whether its first words are a link. */
	startsLinked: boolean;
};

/** All runs of text below an element, in document order. What is not rendered is left out, yet still parts what it stands between. */
export function textRuns(root: PageElement): TextRun[] {
	const place = placeOf(root, undefined);
	const walk: Walk = {
		runs: [],
		counts: new Map(),
		open: undefined,
		block: place,
		link: undefined,
		inBold: false,
	};
	visitChildren(walk, place);
	close(walk);
	return walk.runs;
}

/** White space as a reader sees it: one space each, none at the ends. */
export function collapse(text: string): string {
	const trimmed = text.trim();
	return UNEVEN.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** White space that is no single space: most texts have none within them. */
const UNEVEN = /[^\S ]| {2}/;

/** The runs so far, the one that is growing, and what stands around the node that is looked at. */
type Walk = {
	runs: TextRun[];
	counts: Map<number, number>;
	open: OpenRun | undefined;
	block: Place;
	link: PageElement | undefined;
	inBold: boolean;
};
type OpenRun = Omit<TextRun, 'run' | 'text'> & {
	breaks: number;
	hasText: boolean;
	lastLink: PageElement | undefined;
};

/** Every node of the page comes by here, mostly before anything is compiled: hence a counting loop and few calls. */
function visitChildren(walk: Walk, place: Place): void {
	const { children } = place.element;
	for (let at = 0; at < children.length; at++) {
		const node = children[at] as PageNode;
		if (!isElement(node)) addText(walk, node, place);
		else if (node.tag === 'br') addBreak(walk);
		else if (node.tag === 'script') continue;
		else if (isBlockLevel(node.tag, walk.block.element.tag)) visitBlock(walk, node, place);
		else if (node.rendered) visitInline(walk, node, place);
	}
}

function visitBlock(walk: Walk, element: PageElement, parent: Place): void {
	close(walk);
	if (!element.rendered || element.children.length === 0) return;
	const around = walk.block;
	const place = placeOf(element, parent);
	walk.block = place;
	visitChildren(walk, place);
	close(walk);
	walk.block = around;
}

function visitInline(walk: Walk, element: PageElement, parent: Place): void {
	if (element.children.length === 0) return;
	const { link, inBold } = walk;
	const { tag } = element;
	if (tag === 'a') walk.link = element;
	else if (tag === 'b' || tag === 'strong') walk.inBold = true;
	visitChildren(walk, placeOf(element, parent));
	walk.link = link;
	walk.inBold = inBold;
}

function addText(walk: Walk, node: PageText, place: Place): void {
	const { text } = node;
	const isBlank = !startsVisibly(text) && !/\S/.test(text);
	let run = walk.open;
	if (isBlank && (!run || run.breaks > 0)) return;
	if (run?.hasText && run.breaks > 1) {
		close(walk);
		run = undefined;
	}
	run ??= newRun(walk, place);
	if (run.breaks > 0 && run.hasText) run.parts.push('\n');
	run.breaks = 0;
	run.parts.push(node);
	if (isBlank) return;
	const { link } = walk;
	run.place = run.hasText ? commonPlace(run.place, place) : place;
	if (!run.hasText) run.startsLinked = link !== undefined;
	run.hasText = true;
	if (walk.inBold) run.boldChars += text.length;
	if (!link) return;
	run.linkChars += text.length;
	if (link !== run.lastLink) run.links++;
	run.lastLink = link;
}

/** Whether a text begins with a character of ASCII that is no white space. */
export function startsVisibly(text: string): boolean {
	const code = text.charCodeAt(0);
	return code > 0x20 && code < 0x7f;
}

function addBreak({ open }: Walk): void {
	if (open) open.breaks++;
}

function newRun(walk: Walk, place: Place): OpenRun {
	const { block } = walk;
	const run: OpenRun = {
		element: block.element,
		parts: [],
		place,
		block,
		linkChars: 0,
		boldChars: 0,
		links: 0,
		startsLinked: false,
		breaks: 0,
		hasText: false,
		lastLink: undefined,
	};
	walk.open = run;
	return run;
}

/** The deepest element around two places. */
function commonPlace(one: Place, other: Place): Place {
	let a: Place = one;
	let b: Place = other;
	while (a !== b) {
		if (a.depth >= b.depth && a.parent) a = a.parent;
		else if (b.parent) b = b.parent;
		else return a;
	}
	return a;
}

function close(walk: Walk): void {
	const { open } = walk;
	if (!open) return;
	walk.open = undefined;
	if (!open.hasText) return;
	const { element, parts, place, block, linkChars, boldChars, links, startsLinked } = open;
	const run = walk.counts.get(element.id) ?? 0;
	walk.counts.set(element.id, run + 1);
	const text = collapse(joinParts(parts));
	walk.runs.push({ element, run, text, parts, place, block, linkChars, boldChars, links, startsLinked });
}

function joinParts(parts: readonly Part[]): string {
	let text = '';
	for (let at = 0; at < parts.length; at++) {
		const part = parts[at] as Part;
		text += part === '\n' ? part : part.text;
	}
	return text;
}
