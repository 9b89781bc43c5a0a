import { isElement, type PageElement } from '../page/page.ts';
import { findAll } from '../page/search.ts';
import { isBlockLevel } from '../page/tags.ts';
import type { TextRun } from '../page/text-runs.ts';
import { weightOf } from '../page/text-signs.ts';
import { isKept, isMasthead, isNote } from './keep.ts';
import { type ClutterSign, ownSign, slotSign } from './late-signs.ts';
import { beginningOf, type LateText, readLateText } from './late-text.ts';

/** Where a late subtree came, by the last reading of the page. */
export type LatePlace = {
	/** Within the smallest element around the article's paragraphs. */
	inStory: boolean;
	/** Among the words of one of its lines. */
	inLine: boolean;
	/** What its siblings of the same look were taken for, or all that stands beside it. */
	like: ClutterSign | undefined;
	/** What was taken for clutter in the place of this element, with its look, and is gone; with the text that it had. */
	again: (element: PageElement) => (ClutterSign & { text: string }) | undefined;
	/** Whether a text is one of the article's paragraphs. */
	isOfArticle: (run: TextRun) => boolean;
};

/** Clutter in a late subtree: its largest parts that may be hidden, and whether text of the article came with it. */
export type LateVerdict = { clutter: LateClutter[]; holdsArticle: boolean };
export type LateClutter = { element: PageElement; sign: ClutterSign; text: LateText };

/** Shorter text within the story (a time, a label) is no paragraph of it. */
const SENTENCE_WEIGHT = 40;

/**
 * What of a subtree that came late is clutter, decided from it alone and from the place where it came. Unlike the
 * whole page's reading this asks for plain signs: what is not sure stays.
 */
export function judgeLate(root: PageElement, place: LatePlace): LateVerdict {
	const verdict: LateVerdict = { clutter: [], holdsArticle: false };
	visit(root, place, verdict, place.inLine);
	return verdict;
}

function visit(element: PageElement, place: LatePlace, verdict: LateVerdict, isInline: boolean): void {
	if (!element.rendered || isKept(element) || isMasthead(element)) return;
	const text = readLateText(element);
	if (text.runs.some(place.isOfArticle)) {
		verdict.holdsArticle = true;
		return;
	}
	const sign = isInline ? slotSign(element, text) : signOf(element, text, place);
	if (sign && !holdsKept(element, text)) {
		verdict.clutter.push({ element, sign, text });
		return;
	}
	// The words of a line were read with the line: only there it is known which of them are a link.
	const asks = place.inStory && !isInline;
	if (asks && text.runs.some((run) => isSentence(run, element))) verdict.holdsArticle = true;
	const within = { ...place, like: undefined };
	for (const child of element.children)
		if (isElement(child)) visit(child, within, verdict, isInline || !isBlockLevel(child.tag, element.tag));
}

function signOf(element: PageElement, text: LateText, place: LatePlace): ClutterSign | undefined {
	return sameAgain(element, text, place) ?? likeOthers(text, place) ?? ownSign(element, text, place.inStory);
}

/** Within the story, paragraphs in the place of clutter must be the very same. */
function sameAgain(element: PageElement, text: LateText, place: LatePlace): ClutterSign | undefined {
	const again = place.again(element);
	const isSure = !place.inStory || text.paragraphs === 0 || again?.text === beginningOf(text);
	return isSure ? again : undefined;
}

/** Prose among others that are none is something else: it decides for itself. */
function likeOthers({ paragraphs }: LateText, { like, inStory }: LatePlace): ClutterSign | undefined {
	if (!like || like.kind === 'comments') return like;
	return paragraphs <= (inStory ? 0 : 1) ? like : undefined;
}

function holdsKept(element: PageElement, { runs }: LateText): boolean {
	return runs.some(({ text }) => isNote(text)) || findAll(element, isKept).length > 0;
}

function isSentence(run: TextRun, element: PageElement): boolean {
	if (run.element !== element || run.linkChars > 0.5 * run.text.length) return false;
	return weightOf(run.text) >= SENTENCE_WEIGHT;
}
