import type { Block, ClutterKind } from '../page/block.ts';
import { isAddress, isCredit, isNote, isSentence, isShouted, isTerms } from './own-words.ts';

/** Where a block stands: from headline to first paragraph, between first and last paragraph, beside the paragraphs after the last. */
export type Part = 'head' | 'story' | 'tail' | 'outside';

/** Whether a block stays though it was taken for clutter: within the article what reads as part of it is given the benefit of the doubt. */
export function isSpared(block: Block, part: Part): boolean {
	const { text, kind, reasons, tag } = block;
	const isLinked = reasons.includes('link-density');
	if (reasons[0] === 'text:ad-label') return tag === 'button' || (part === 'story' && PICTURES.test(text));
	if (part === 'outside' && isLinked) return false;
	if (isNote(text)) return true;
	if (!isLinked && kind && OFFERS.has(kind) && isTerms(text)) return true;
	if (part !== 'outside' && !isLinked && (isCredit(text) || isAside(block))) return true;
	if (part === 'head') return !isLinked && isHeadLine(block);
	if (part === 'story') return isStoryLine(block, isLinked);
	return part === 'tail' && isClosingLine(block);
}

/** An advertisement's label is no button (which opens the rest of the article), and announces no pictures. */
const PICTURES = /galler(?:y|ies)|galerie|galería|photo|foto|pictures|slideshow|video|vidéo/i;
const OFFERS: ReadonlySet<ClutterKind> = new Set(['newsletter', 'promotion', 'overlay']);
const PLAIN: ReadonlySet<ClutterKind> = new Set([
	'navigation',
	'promotion',
	'legal',
	'tags',
	'related',
	'recirculation',
]);
const HEAD: ReadonlySet<ClutterKind> = new Set(['navigation', 'promotion', 'legal']);
const HEAD_CHARS = 30;
const BYLINE_CHARS = 150;

/** A standfirst, a byline or a date that was not known for one. */
function isHeadLine({ text, kind, reasons }: Block): boolean {
	if (!kind || reasons.includes('class:overlay')) return false;
	if (kind === 'author-box')
		return text.length <= BYLINE_CHARS && (reasons.includes('text:byline') || /\d{4}/.test(text));
	return HEAD.has(kind) && text.length >= HEAD_CHARS;
}

/** A remark in prose that there is a newsletter, too: no box says that it is one to sign up with. */
function isAside({ text, reasons }: Block): boolean {
	return (
		reasons[0] === 'text:sign-up' &&
		!reasons.some(isOfMarkup) &&
		text.length >= PROSE_CHARS &&
		isSentence(text)
	);
}

function isOfMarkup(reason: string): boolean {
	return reason.startsWith('class:') || reason.startsWith('tag:');
}

const PROSE_CHARS = 80;
const SENTENCE_CHARS = 30;

/** A paragraph that is one link is the story's when it is written as a sentence, and not shouted. */
function isStoryLine({ text, kind, reasons }: Block, isLinked: boolean): boolean {
	if (!kind || !PLAIN.has(kind) || text.length < SENTENCE_CHARS || !isSentence(text)) return false;
	return isLinked
		? reasons[0] === 'linked-headline' && !isShouted(text)
		: !reasons.includes('text:read-more');
}

/** What stands under the last paragraph, beside it: the rights, an address. */
function isClosingLine({ text, kind }: Block): boolean {
	return kind === 'legal' || isAddress(text);
}
