import type { ClutterPiece } from '../clutter/clutter.ts';
import type { ClutterSign } from '../clutter/late-signs.ts';
import type { Block, Label } from '../page/block.ts';
import type { PageReading } from '../page/read-page.dom.ts';
import { isBlockLevel } from '../page/tags.ts';
import type { ArticleReading } from './article-reading.dom.ts';
import { Family, lookOf } from './family.dom.ts';

const HELD: ReadonlySet<Label> = new Set(['title', 'byline', 'date', 'standfirst', 'body', 'caption']);
const TEXT: ReadonlySet<Label> = new Set(['title', 'standfirst', 'body']);
/** Shorter ones may well stand elsewhere, too. */
const OWN_CHARS = 30;
/** Share of the article's characters that the story's element must hold: a paragraph or two may be taken wrongly. */
const STORY_SHARE = 0.8;

type LayPiece = ClutterSign & { text: string };

/** What was taken for clutter and is gone from the page, by its look and that of what stood around it. */
export type Gone = ReadonlyMap<string, LayPiece & { node: Node }>;

/** A page as it was last read, asked by its live elements. */
export class Lay {
	/** All elements around the article's blocks, those of the blocks themselves included; `<html>` is not. */
	readonly #holders = new Set<Node>();
	/** Those with a text of the article in them, without anything between. */
	readonly #texts = new Set<Node>();
	readonly #paragraphs = new Set<string>();
	readonly #wordings = new Set<string>();
	readonly #pieces = new Map<Element, LayPiece & { around: Around }>();
	readonly #families = new Map<Element, Family>();
	/** The smallest element around the article's paragraphs; undefined when there are none. */
	readonly story: Element | undefined;
	/** The element of the article's last paragraph. */
	readonly end: Element | undefined;

	constructor({ article, reading }: ArticleReading, pieces: readonly ClutterPiece[]) {
		const { blocks } = article;
		const { nodeOf } = reading;
		for (const block of blocks) this.#wordings.add(block.text);
		const held = blocks.filter(({ label }) => HELD.has(label));
		for (const { element, label, text } of held) {
			const node = nodeOf(element);
			for (let at = node?.parentElement && node; at?.parentElement; at = at.parentElement)
				this.#holders.add(at);
			if (node && TEXT.has(label)) this.#texts.add(node);
			if (label === 'body' && text.length >= OWN_CHARS) this.#paragraphs.add(text);
		}
		const body = blocks.filter(({ label }) => label === 'body');
		this.story = storyOf(body, nodeOf);
		this.end = nodeOf(body.at(-1)?.element ?? -1) as Element | undefined;
		for (const piece of pieces) {
			const node = nodeOf(piece.element);
			if (node) this.addPiece(node as Element, piece);
		}
	}

	addPiece(node: Element, piece: LayPiece): void {
		const { kind, reasons, text } = piece;
		this.#pieces.set(node, { kind, reasons, text, around: aroundOf(node) });
	}

	dropPiece(node: Element): void {
		this.#pieces.delete(node);
	}

	/** Whether an element is a piece of clutter as a whole, hidden or shown. */
	isPiece(element: Element): boolean {
		return this.#pieces.has(element);
	}

	/** Whether it holds something of the article. */
	holds(element: Element | null): boolean {
		return element !== null && this.#holders.has(element);
	}

	/** Whether it was there, and something is known of it as a whole. */
	isKnown(element: Element): boolean {
		return this.isPiece(element) || this.holds(element);
	}

	isInStory(element: Element): boolean {
		return this.story?.contains(element) ?? false;
	}

	isBelowStory(element: Element): boolean {
		// While the page renders the story anew, its old end stands nowhere: then anything would be before or after it.
		if (!this.end?.isConnected) return false;
		// 4: Node.DOCUMENT_POSITION_FOLLOWING
		return (this.end.compareDocumentPosition(element) & 4) !== 0;
	}

	isParagraph(text: string): boolean {
		return this.#paragraphs.has(text);
	}

	/** Whether a text stood anywhere on the page. */
	isWording(text: string): boolean {
		return this.#wordings.has(text);
	}

	/** The element of the article's text that this one is, or is a part of; undefined for all others. */
	textAround(element: Element): Element | undefined {
		for (let at: Element | null = element; at; at = at.parentElement) if (this.#texts.has(at)) return at;
		return undefined;
	}

	/** Whether an element is words within a text of the article. */
	isInLine(element: Element): boolean {
		const { parentElement: parent } = element;
		return parent !== null && this.#texts.has(parent) && !isBlockLevel(element.localName, parent.localName);
	}

	/** What stands in an element; nodes that are `late` came after the reading and are left out. */
	familyOf(parent: Element, late: { has: (child: Element) => boolean }): Family {
		const known = this.#families.get(parent);
		if (known) return known;
		const family = new Family(parent, {
			isLate: (child) => late.has(child),
			signOf: (child) => this.#pieces.get(child),
			holds: (child) => this.#holders.has(child),
		});
		this.#families.set(parent, family);
		return family;
	}

	gone(): Gone {
		const gone = new Map<string, LayPiece & { node: Node }>();
		for (const [node, piece] of this.#pieces) {
			const path = node.isConnected ? undefined : pathOf(node, piece.around);
			if (path) gone.set(path, { ...piece, node });
		}
		return gone;
	}
}

/** What stands around an element, kept because an element that is taken out no longer knows it. */
type Around = readonly (Element | null | undefined)[];

function aroundOf(element: Element): Around {
	return [element.parentElement, element.parentElement?.parentElement];
}

/** The look of an element and of two around it; undefined when it has no name of its own. */
export function pathOf(element: Element, around = aroundOf(element)): string | undefined {
	const name = element.getAttribute('class') || element.id;
	if (!name) return undefined;
	const own = `${lookOf(element)}#${element.id.replace(/\d+/g, '')}`;
	return [own, ...around.map((each) => (each ? lookOf(each) : ''))].join(' < ');
}

function storyOf(body: readonly Block[], nodeOf: PageReading['nodeOf']): Element | undefined {
	const chars = new Map<Element, number>();
	let whole = 0;
	for (const { element, text } of body) {
		whole += text.length;
		for (let at = nodeOf(element) as Element | null | undefined; at; at = at.parentElement)
			chars.set(at, (chars.get(at) ?? 0) + text.length);
	}
	let story: Element | undefined;
	for (const [element, held] of chars)
		if (held >= STORY_SHARE * whole && (!story || story.contains(element))) story = element;
	// An article of one paragraph has a story around it, too.
	return body.length === 1 ? (story?.parentElement ?? story) : story;
}
