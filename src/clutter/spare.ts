import type { Block, ClutterKind } from '../page/block.ts';
import { endsAsSentence } from '../page/text-signs.ts';
import { isAddress, isCredit, isNote, isShouted, isTerms } from './own-words.ts';

/**
 * Where a block stands: from headline to first paragraph, between first and last paragraph (`text` where no other story
 * could be meant, there or right below the headline), beside the paragraphs after the last.
 */
export type Part = 'head' | 'story' | 'text' | 'tail' | 'outside';

/** Whether a block stays though it was taken for clutter: within the article what reads as part of it is given the benefit of the doubt. */
export function isSpared(block: Block, part: Part): boolean {
	if (part === 'text') return true;
	const { text, kind, reasons, tag } = block;
	if (reasons[0] === 'text:ad-label') return tag === 'button' || (part === 'story' && PICTURES.test(text));
	const isLinked = reasons.includes('link-density');
	if (!isLinked && kind && OFFERS.has(kind) && isTerms(text)) return true;
	if (part === 'outside') return !isLinked && text.length > LABEL_CHARS && isOwnLine(block);
	return isNote(text) || (!isLinked && (isCredit(text) || isAside(block))) || isLineOf(part, block, isLinked);
}

/** Far below the story a credit says whose picture it is only where no box says that it is another story's. */
function isOwnLine({ text, reasons }: Block): boolean {
	return isNote(text) || (isCredit(text) && !reasons.some(isOfMarkup));
}

function isLineOf(part: Part, block: Block, isLinked: boolean): boolean {
	if (part === 'head') return isHeadLine(block, isLinked);
	if (isAddress(block.text)) return true;
	return part === 'story' ? isStoryLine(block, isLinked) : block.kind === 'legal';
}

/** An advertisement's label is no button (which opens the rest of the article), and announces no pictures. */
const PICTURES = /galler(?:y|ies)|galerie|galería|photo|foto|pictures|slideshow|video|vidéo/i;
/** Shorter ones are labels, of other stories perhaps. */
const LABEL_CHARS = 15;
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
function isHeadLine({ text, kind, reasons }: Block, isLinked: boolean): boolean {
	if (!kind || reasons.includes('class:overlay')) return false;
	if (kind === 'author-box') return isByline(text, reasons);
	if (isLinked || !HEAD.has(kind)) return false;
	return text.length >= HEAD_CHARS || YEAR.test(text);
}

/** A name may be a link, too. */
function isByline(text: string, reasons: readonly string[]): boolean {
	if (text.length <= NAME_CHARS) return true;
	return text.length <= BYLINE_CHARS && (reasons.includes('text:byline') || YEAR.test(text));
}

const YEAR = /\b(?:19|20)\d\d\b/;
const NAME_CHARS = 60;

/** A remark in prose that there is a newsletter, too: no box says that it is one to sign up with. */
function isAside({ text, reasons }: Block): boolean {
	return (
		reasons[0] === 'text:sign-up' &&
		!reasons.some(isOfMarkup) &&
		text.length >= PROSE_CHARS &&
		endsAsSentence(text)
	);
}

function isOfMarkup(reason: string): boolean {
	return reason.startsWith('class:') || reason.startsWith('tag:');
}

const PROSE_CHARS = 80;
const SENTENCE_CHARS = 30;

/** A paragraph that is one link is the story's when it is written as a sentence, and not shouted. */
function isStoryLine({ text, kind, reasons }: Block, isLinked: boolean): boolean {
	if (!kind || !PLAIN.has(kind) || text.length < SENTENCE_CHARS || !endsAsSentence(text)) return false;
	return isLinked
		? reasons[0] === 'linked-headline' && !isShouted(text)
		: !reasons.includes('text:read-more');
}
