import { isElement, type PageElement, type PageNode, type PageText } from './page.ts';
import { isBlockLevel } from './tags.ts';

/** An element on the way down from the root. */
export type Place = { element: PageElement; parent: Place | undefined; depth: number };

/** The place of a run's own block-level element. */
export function blockPlace({ place: start, element }: TextRun): Place {
	let place = start;
	while (place.element !== element && place.parent) place = place.parent;
	return place;
}

/** A run's own block-level element and those above it, so many; the outermost again where there are fewer. */
export function placesAbove(run: TextRun, many: number): Place[] {
	let place = blockPlace(run);
	const above: Place[] = [];
	for (let level = 0; level < many; level++) {
		above.push(place);
		place = place.parent ?? place;
	}
	return above;
}

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
	/** Characters that stand in links, and in bold; white space included. */
	linkChars: number;
	boldChars: number;
	links: number;
	/** Whether its first words are a link. */
	startsLinked: boolean;
};

/** All runs of text below an element, in document order. What is not rendered is left out, yet still parts what it stands between. */
export function textRuns(root: PageElement, parent?: Place): TextRun[] {
	const walk: Walk = { runs: [], counts: new Map(), open: undefined };
	const place = { element: root, parent, depth: (parent?.depth ?? -1) + 1 };
	visitChildren(walk, { place, block: root, link: undefined, inBold: false });
	close(walk);
	return walk.runs;
}

/** White space as a reader sees it: one space each, none at the ends. */
export function collapse(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

type Walk = { runs: TextRun[]; counts: Map<number, number>; open: OpenRun | undefined };
type OpenRun = Omit<TextRun, 'run' | 'text'> & {
	breaks: number;
	hasText: boolean;
	lastLink: PageElement | undefined;
};
type Around = { place: Place; block: PageElement; link: PageElement | undefined; inBold: boolean };

const BOLD: ReadonlySet<string> = new Set(['b', 'strong']);

function visitChildren(walk: Walk, around: Around): void {
	for (const child of around.place.element.children) visit(walk, child, around);
}

function visit(walk: Walk, node: PageNode, around: Around): void {
	if (!isElement(node)) addText(walk, node, around);
	else if (node.tag === 'script') return;
	else if (node.tag === 'br') addBreak(walk);
	else if (isBlockLevel(node.tag, around.block.tag)) visitBlock(walk, node, around);
	else if (node.rendered) visitInline(walk, node, around);
}

function visitBlock(walk: Walk, element: PageElement, around: Around): void {
	close(walk);
	if (!element.rendered) return;
	const { link, inBold } = around;
	visitChildren(walk, { place: placeOf(element, around), block: element, link, inBold });
	close(walk);
}

function visitInline(walk: Walk, element: PageElement, around: Around): void {
	visitChildren(walk, {
		place: placeOf(element, around),
		block: around.block,
		link: element.tag === 'a' ? element : around.link,
		inBold: around.inBold || BOLD.has(element.tag),
	});
}

function placeOf(element: PageElement, { place }: Around): Place {
	return { element, parent: place, depth: place.depth + 1 };
}

function addText(walk: Walk, node: PageText, around: Around): void {
	const isBlank = !/\S/.test(node.text);
	if (isBlank && (!walk.open || walk.open.breaks > 0)) return;
	if (walk.open?.hasText && walk.open.breaks > 1) close(walk);
	walk.open ??= newRun(around);
	const run = walk.open;
	if (run.breaks > 0 && run.hasText) run.parts.push('\n');
	run.breaks = 0;
	run.parts.push(node);
	if (isBlank) return;
	run.place = run.hasText ? commonPlace(run.place, around.place) : around.place;
	if (!run.hasText) run.startsLinked = around.link !== undefined;
	run.hasText = true;
	if (around.inBold) run.boldChars += node.text.length;
	if (!around.link) return;
	run.linkChars += node.text.length;
	if (around.link !== run.lastLink) run.links++;
	run.lastLink = around.link;
}

function addBreak(walk: Walk): void {
	if (walk.open) walk.open.breaks++;
}

function newRun({ block, place }: Around): OpenRun {
	const counts = { linkChars: 0, boldChars: 0, links: 0, breaks: 0 };
	const open = { hasText: false, startsLinked: false, lastLink: undefined };
	return { element: block, parts: [], place, ...counts, ...open };
}

/** The deepest element around two places. */
function commonPlace(one: Place, other: Place): Place {
	let a: Place = one;
	let b: Place = other;
	while (a.element !== b.element) {
		if (a.depth >= b.depth && a.parent) a = a.parent;
		else if (b.parent) b = b.parent;
		else return a;
	}
	return a;
}

function close(walk: Walk): void {
	const open = walk.open;
	walk.open = undefined;
	if (!open?.hasText) return;
	const { element, parts, place, linkChars, boldChars, links, startsLinked } = open;
	const run = walk.counts.get(element.id) ?? 0;
	walk.counts.set(element.id, run + 1);
	walk.runs.push({
		element,
		run,
		text: collapse(joinParts(parts)),
		parts,
		place,
		linkChars,
		boldChars,
		links,
		startsLinked,
	});
}

function joinParts(parts: readonly Part[]): string {
	let text = '';
	for (const part of parts) text += part === '\n' ? part : part.text;
	return text;
}
