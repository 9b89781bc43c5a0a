/** What a block is to the reader. */
export type Label = 'title' | 'byline' | 'date' | 'standfirst' | 'body' | 'caption' | 'clutter' | 'other';

/** Blocks in which an article states something. */
export const STATING: ReadonlySet<Label> = new Set(['title', 'standfirst', 'body', 'caption']);

/** The kinds of clutter, each of which the reader can keep. */
export const CLUTTER_KINDS = [
	'advertisement',
	'recirculation',
	'newsletter',
	'video',
	'share',
	'comments',
	'navigation',
	'promotion',
	'author-box',
	'slideshow',
	'app-banner',
	'overlay',
	'related',
	'tags',
	'legal',
] as const;
export type ClutterKind = (typeof CLUTTER_KINDS)[number];

/**
 * A run of the page's text that reads as one: a paragraph, a heading, a list item, a caption. It belongs to one
 * element; an element whose text is interrupted by others (`text<p>…</p>text`, `<br><br>`) has several, told apart by `run`.
 */
export type Block = {
	/** Place in the page's list of blocks. */
	index: number;
	/** Id of the nearest block-level element around the text. */
	element: number;
	/** Which of that element's runs of text, from 0. */
	run: number;
	tag: string;
	/** White space collapsed to single spaces, trimmed. Offsets into a block are UTF-16 units of this string. */
	text: string;
	label: Label;
	/** How sure the label is, 0 to 1. */
	confidence: number;
	/** Set when the label is `clutter`. */
	kind?: ClutterKind;
	/** Keys of what decided, strongest first, such as `link-density` or `class:related`; shown to the reader in words. */
	reasons: string[];
};

/** A stretch of a string, in UTF-16 units, `end` not included. */
export type Span = { start: number; end: number };

/** A stretch of a block's text. What is kept instead of a live Range, which goes wrong when the page splits its nodes. */
export type Passage = Span & { block: number };
