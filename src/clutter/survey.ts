import type { Block, ClutterKind } from '../page/block.ts';
import type { PageElement } from '../page/page.ts';
import * as HOLDS from './holds.ts';
import { lastIdOf } from './ids.ts';
import { LEAST_KEPT_CHARS } from './keep.ts';
import { isConsent, isSeparator } from './own-words.ts';
import { isHeading, partsOf } from './parts.ts';
import { isSpared, type Part } from './spare.ts';

/** A page's blocks as the elements see them. */
export type Survey = {
	/** By element id: what its own texts are, as bits of `HOLDS`. */
	own: Uint16Array;
	/** Ids of the first and the last article block's elements: between them stands the story. */
	from: number;
	to: number;
	/** Id of the first paragraph's element. */
	text: number;
	/** The last id in the element around the last paragraph. */
	end: number;
	blocks: readonly Block[];
};

/** Kinds that come with pictures of their own, and those of them that lead to other stories. */
const ILLUSTRATED: ReadonlySet<ClutterKind> = new Set([
	'related',
	'recirculation',
	'promotion',
	'author-box',
	'video',
	'comments',
]);
const LEADING: ReadonlySet<ClutterKind> = new Set(['related', 'recirculation', 'promotion']);
const CERTAIN: ReadonlySet<ClutterKind> = new Set(['advertisement', 'newsletter', 'share', 'comments']);

export function surveyBlocks(blocks: readonly Block[], body: PageElement): Survey {
	const parts = partsOf(blocks, body);
	let most = 0;
	for (let at = 0; at < blocks.length; at++) most = Math.max(most, (blocks[at] as Block).element);
	const own = new Uint16Array(1 + most);
	for (let at = 0; at < blocks.length; at++) {
		const block = blocks[at] as Block;
		own[block.element] = (own[block.element] ?? 0) | holdOf(block, parts.of(block));
	}
	const { from, text, to, end } = parts;
	return { own, from, text, to, end, blocks };
}

function holdOf(block: Block, part: Part): number {
	const { label, tag, text } = block;
	if (label === 'caption') return HOLDS.picture;
	const isBeyond = part === 'tail' || part === 'outside';
	if (isBeyond && (label === 'other' || label === 'clutter') && isConsent(text)) return HOLDS.doubt;
	if (isBeyond && label === 'body' && isHeading(tag)) return HOLDS.heading;
	const kind = kindOf(block);
	if (label === 'other' && !kind) return holdOfUnsure(block, part);
	if (!kind || isSpared(block, part)) return HOLDS.article;
	return holdOfClutter(block, kind) | (text.length >= LEAST_KEPT_CHARS ? HOLDS.long : 0);
}

/** What a block is as clutter; undefined for what is none. Links in a bar for sharing are for that, however unsure their label. */
export function kindOf({ label, kind, text, reasons }: Block): ClutterKind | undefined {
	if (label === 'clutter') return kind;
	const isControl = label === 'other' && text.length <= CONTROL_CHARS && reasons.includes('class:share');
	return isControl && reasons.includes('link-density') ? 'share' : undefined;
}

const CONTROL_CHARS = 60;

function holdOfClutter(block: Block, kind: ClutterKind): number {
	if (CERTAIN.has(kind) && block.reasons[0] !== 'text:sign-up')
		return HOLDS.clutter | HOLDS.certain | (kind === 'comments' ? HOLDS.illustrated : 0);
	if (LEADING.has(kind) && !leadsElsewhere(block)) return HOLDS.clutter | HOLDS.leading;
	return ILLUSTRATED.has(kind) ? HOLDS.clutter | HOLDS.illustrated : HOLDS.clutter;
}

/** What nobody is sure of: text stays; lines without a letter or figure part others, and mean nothing alone. */
function holdOfUnsure(block: Block, part: Part): number {
	const { text, tag, reasons } = block;
	if (isSeparator(text)) return 0;
	if (leadsElsewhere(block) && reasons.some((reason) => BOXES.has(reason))) return HOLDS.teaser;
	if (part === 'story' || part === 'text') return HOLDS.doubt;
	if (part === 'head') return HOLDS.article;
	if (isHeading(tag)) return HOLDS.heading;
	return text.length <= LOOSE_CHARS ? HOLDS.loose : HOLDS.article;
}

const LOOSE_CHARS = 100;
const BOXES: ReadonlySet<string> = new Set(
	['recirculation', 'related', 'sidebar', 'promotion'].map((name) => `class:${name}`),
);

/** Whether a block is another story's headline; a linked name is a credit. */
export function leadsElsewhere({ text, reasons }: Block): boolean {
	return reasons.includes('link-density') && text.length > CREDIT_CHARS;
}

const CREDIT_CHARS = 40;

/** Whether at least half of an element's blocks are clutter for sure: what nobody is sure of goes with them. */
export function isMostlyClutter(element: PageElement, { blocks }: Survey): boolean {
	const end = lastIdOf(element);
	const within = blocks.filter((block) => block.element >= element.id && block.element <= end);
	return 2 * within.filter(kindOf).length >= within.length;
}
