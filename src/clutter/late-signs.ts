import type { ClutterKind } from '../page/block.ts';
import { AD_LABEL, READ_MORE, readCue, SIGN_UP } from '../page/cues.ts';
import type { PageElement } from '../page/page.ts';
import { findAll } from '../page/search.ts';
import { type Vocabulary, vocabulariesOf } from '../page/vocabulary.ts';
import { beginningOf, type LateText } from './late-text.ts';
import { slotKind } from './slots.ts';

/** What kind of clutter something is, and why (strongest first; keys as in a block's reasons). */
export type ClutterSign = { kind: ClutterKind; reasons: readonly string[] };

/** Names that say what a box is for, wherever it stands. */
const BOXES: readonly (readonly [Vocabulary, ClutterKind])[] = [
	['advertisement', 'advertisement'],
	['newsletter', 'newsletter'],
	['related', 'related'],
	['comments', 'comments'],
	['share', 'share'],
];
/** Names that say so only of lists of links outside the story. */
const LISTS: readonly (readonly [Vocabulary, ClutterKind])[] = [
	['recirculation', 'recirculation'],
	['sidebar', 'recirculation'],
	['promotion', 'promotion'],
	['navigation', 'navigation'],
	['tags', 'tags'],
	['app', 'app-banner'],
	['video', 'video'],
	['slideshow', 'slideshow'],
	['footer', 'legal'],
];
const LIST_TAGS: Readonly<Record<string, ClutterKind>> = {
	nav: 'navigation',
	aside: 'recirculation',
	footer: 'navigation',
};
/** Above this, text that stands in no links is more than a label, an invitation, a form's few words. */
const SMALL = 300;
const LABEL = 40;
const PICTURES: ReadonlySet<string> = new Set('img picture video audio iframe object embed'.split(' '));

/** What a late subtree is by its own markup and text; undefined when they do not say that it is clutter. */
export function ownSign(element: PageElement, text: LateText, inStory: boolean): ClutterSign | undefined {
	const slot = isLight(text) ? slotKind(element) : undefined;
	if (slot) return { kind: slot.kind, reasons: [slot.reason] };
	if (text.weight === 0) return undefined;
	return namedSign(element, text, inStory) ?? spokenSign(element, text);
}

/** The same of what stands among the words of a line: only what holds none of them, but for a label. */
export function slotSign(element: PageElement, text: LateText): ClutterSign | undefined {
	const slot = text.weight <= LABEL ? slotKind(element) : undefined;
	const isApart = text.weight === 0 || readCue(beginningOf(text)) === AD_LABEL;
	return slot && isApart ? { kind: slot.kind, reasons: [slot.reason] } : undefined;
}

function namedSign(element: PageElement, text: LateText, inStory: boolean): ClutterSign | undefined {
	const named = vocabulariesOf(element);
	const box = BOXES.find(([name]) => named.includes(name));
	if (box && isBox(box[1], element, { text, inStory }))
		return { kind: box[1], reasons: reasonsOf(`class:${box[0]}`, text) };
	if (inStory || text.paragraphs > 0 || text.linked < 0.6) return undefined;
	const list = LISTS.find(([name]) => named.includes(name));
	if (list) return { kind: list[1], reasons: reasonsOf(`class:${list[0]}`, text) };
	const kind = LIST_TAGS[element.tag];
	return kind && { kind, reasons: reasonsOf(`tag:${element.tag}`, text) };
}

type Standing = { text: LateText; inStory: boolean };

/** Whether a box of this name holds what such a box holds, and not an article that is so named. */
function isBox(kind: ClutterKind, element: PageElement, { text, inStory }: Standing): boolean {
	// A picture within the story may be the story's.
	if (inStory && kind !== 'related' && findAll(element, ({ tag }) => PICTURES.has(tag)).length > 0)
		return false;
	if (kind === 'comments') return !inStory;
	if (kind === 'related') return text.linked >= 0.5 && text.paragraphs <= (inStory ? 0 : text.links);
	return isLight(text) || (kind === 'newsletter' && text.paragraphs <= 1 && text.weight <= SMALL);
}

/** By what it says itself: "Advertisement", "Also read: …", or a form with which to sign up. */
function spokenSign(element: PageElement, text: LateText): ClutterSign | undefined {
	if (text.weight > SMALL) return undefined;
	const cue = readCue(beginningOf(text));
	if (cue === AD_LABEL && text.weight <= LABEL) return { kind: 'advertisement', reasons: ['text:ad-label'] };
	if (cue === READ_MORE && text.linked >= 0.4)
		return { kind: 'related', reasons: reasonsOf('text:read-more', text) };
	const isForm = cue === SIGN_UP && findAll(element, ({ tag }) => tag === 'form').length > 0;
	return isForm ? { kind: 'newsletter', reasons: ['text:sign-up'] } : undefined;
}

function isLight({ paragraphs, weight, linked }: LateText): boolean {
	return paragraphs === 0 && (weight <= SMALL || linked >= 0.5);
}

function reasonsOf(sign: string, { linked }: LateText): string[] {
	return linked >= 0.6 ? [sign, 'link-density'] : [sign];
}
