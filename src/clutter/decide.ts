import type { Article } from '../page/article.ts';
import { isElement, type Page, type PageElement, type PageNode } from '../page/page.ts';
import { childOf } from '../page/search.ts';
import { isBlockLevel } from '../page/tags.ts';
import { startsVisibly } from '../page/text-runs.ts';
import type { ClutterPiece } from './clutter.ts';
import * as HOLDS from './holds.ts';
import { lastIdOf } from './ids.ts';
import { isKept, isMasthead, isPost } from './keep.ts';
import { markupSigns } from './markup-signs.ts';
import { isHeading } from './parts.ts';
import { holdOfTag, isCaption } from './pictures.ts';
import { describePieces } from './pieces.ts';
import * as SIGNS from './signs.ts';
import { slotReason } from './slots.ts';
import { isMostlyClutter, type Survey, surveyBlocks } from './survey.ts';

/**
 * The largest subtrees of an article's page that hold nothing of the article and nothing that must stay. A page that is
 * no article has none.
 */
export function decideClutter(page: Page, article: Article): ClutterPiece[] {
	const body = childOf(page.root, 'body');
	const isRead = article.blocks.some(({ label }) => label === 'body');
	if (!body || !article.isArticle || !isRead) return [];
	const walk: Walk = { survey: surveyBlocks(article.blocks, body), found: [] };
	judgeChildren(walk, body);
	return describePieces(
		walk.found.map(({ element }) => element),
		article.blocks,
	);
}

/** `found`: the outermost pieces so far, in document order, with what they hold. */
type Walk = { survey: Survey; found: Found[] };
type Found = { element: PageElement; holds: number };

/** What keeps the elements around it from being hidden. */
const LOOSE = HOLDS.heading | HOLDS.teaser | HOLDS.loose;
const STAYS = HOLDS.article | HOLDS.doubt | HOLDS.pictured | LOOSE;
/** What keeps even an advertisement's slot; a picture in it is the advertisement's. */
const TEXT = HOLDS.article | HOLDS.doubt | HOLDS.heading | HOLDS.loose;
const CLUTTER = HOLDS.clutter | HOLDS.illustrated | HOLDS.leading | HOLDS.certain;

/** What an element's subtree holds, as bits of `HOLDS`. What is hidden of it has been added to what was found. */
function judge(walk: Walk, element: PageElement): number {
	if (!element.rendered) return 0;
	const { found, survey } = walk;
	const own = survey.own[element.id] ?? 0;
	if (own === HOLDS.article && isBareText(element)) return own;
	const before = found.length;
	const below = judgeChildren(walk, element);
	const holds = own | below | holdOfTag(element, own | below, survey);
	// Most of an article ends here: what its elements are called is asked only where something may be hidden.
	if (holds & HOLDS.article && !(holds & HOLDS.clutter)) return holds;
	if (element.tag === 'figcaption' && isCaption(element, survey)) {
		found.length = before;
		return (holds | HOLDS.picture) & ~CLUTTER;
	}
	const candidate = { element, holds };
	if (below === 0 && element.id > survey.from && (holds & LABEL) === HOLDS.clutter)
		return judgeClutter(walk, candidate, before);
	return judgeByName(walk, candidate, before);
}

/** A text of clutter that is too short for a note or a dialogue. */
const LABEL = HOLDS.clutter | HOLDS.long | STAYS;
const SLOT = HOLDS.clutter | HOLDS.certain;

/** What becomes of an element for its name; `before`: how many pieces had been found outside it. */
function judgeByName(walk: Walk, candidate: Found, before: number): number {
	const { found, survey } = walk;
	const { element, holds } = candidate;
	const signs = markupSigns(element);
	if (signs === 0 && element.tag !== 'form' && element.tag !== 'header')
		return judgeNameless(walk, candidate, before);
	// The article's own head is not the site's.
	const isAbove = element.id < survey.from && lastIdOf(element) < survey.from;
	const isShown = element.id > survey.from && element.id < survey.to && isPost(element, signs);
	if (isShown || isKept(element, survey, signs) || (isAbove && isMasthead(element, signs))) {
		found.length = before;
		return holds | HOLDS.article;
	}
	const floats = (signs & SIGNS.sticky) !== 0 && element.id > survey.end && !(holds & STAYS & ~LOOSE);
	if (floats && holds & (STAYS | HOLDS.clutter)) {
		found.length = before;
		found.push(candidate);
		return HOLDS.clutter;
	}
	if (!(holds & TEXT) && slotReason(element, signs)) {
		found.length = before;
		found.push({ element, holds: SLOT });
		return SLOT;
	}
	return holds & HOLDS.clutter ? judgeClutter(walk, candidate, before) : holds;
}

/** The same for one whose name says nothing, as most. */
function judgeNameless(walk: Walk, candidate: Found, before: number): number {
	const { element, holds } = candidate;
	if (!(holds & TEXT) && slotReason(element, 0)) {
		walk.found.length = before;
		walk.found.push({ element, holds: SLOT });
		return SLOT;
	}
	return holds & HOLDS.clutter ? judgeClutter(walk, candidate, before) : holds;
}

/** What becomes of an element that holds clutter; `before`: how many pieces had been found outside it. */
function judgeClutter({ found, survey }: Walk, candidate: Found, before: number): number {
	const { element, holds } = candidate;
	if (holds & HOLDS.picture && !isIllustrated(holds)) return holds | HOLDS.pictured;
	if (holds & HOLDS.doubt && !(holds & HOLDS.article)) {
		// A box within the story is hidden whole or not at all.
		found.push(...found.splice(before).filter((piece) => piece.holds & HOLDS.certain));
		return holds | HOLDS.article;
	}
	const isPiece = (holds & STAYS) === HOLDS.teaser ? isMostlyClutter(element, survey) : !(holds & STAYS);
	if (!isPiece) return holds;
	found.length = before;
	found.push(candidate);
	return holds & ~HOLDS.teaser;
}

/** Whether clutter comes with pictures of its own; where it does not, the picture beside it is the story's. */
function isIllustrated(holds: number): boolean {
	return (holds & HOLDS.illustrated) !== 0 || (holds & TEASER) === TEASER;
}

const TEASER = HOLDS.leading | HOLDS.link;

/**
 * What the children hold together. A heading nobody is sure of goes with what it stands over, when all of that goes; one that
 * announces other stories stays over what stays of them.
 */
function judgeChildren(walk: Walk, { children, tag }: PageElement): number {
	const { found } = walk;
	let holds = 0;
	let heading: Heading | undefined;
	let announced: number | undefined;
	for (let next = 0; next < children.length; next++) {
		const child = children[next] as PageNode;
		if (!isElement(child)) continue;
		if (isBareText(child) && !isBlockLevel(child.tag, tag)) {
			// Words within a line are judged with the line, unless the story leads to a file by them.
			holds |= holdOfTag(child, 0, walk.survey);
			continue;
		}
		const at = found.length;
		const held = judge(walk, child);
		announced = follow(walk, announced, { element: child, holds: held });
		if (held === HOLDS.heading) {
			holds |= settle(heading, found);
			heading = { element: child, at, over: 0 };
		} else {
			if (heading) heading.over |= held;
			holds |= held;
		}
	}
	if (!heading) return holds;
	return holds === 0 ? HOLDS.heading : holds | settle(heading, found);
}

/** Show a heading again that announced other stories when those stay; the place of the next such among what was found. */
function follow({ found, survey }: Walk, announced: number | undefined, next: Found): number | undefined {
	const { element, holds } = next;
	if (holds === 0) return announced;
	// Within the story, where only the article stands below an announcement, it is not what was announced.
	const stays = element.id > survey.end ? DOUBTFUL | HOLDS.article : DOUBTFUL;
	if (announced !== undefined && holds & stays) found.splice(announced, 1);
	const announces = isHeading(element.tag) && holds & HOLDS.leading && found.at(-1)?.element === element;
	return announces ? found.length - 1 : undefined;
}

const DOUBTFUL = HOLDS.doubt | HOLDS.teaser | HOLDS.loose;

function isBareText({ children }: PageElement): boolean {
	if (children.length !== 1) return false;
	const only = children[0] as PageNode;
	return !isElement(only) && (startsVisibly(only.text) || only.text.trim() !== '');
}

/** `at`: its place among what was found; `over`: what stands below it, up to the next heading. */
type Heading = { element: PageElement; at: number; over: number };

function settle(heading: Heading | undefined, found: Found[]): number {
	if (!heading) return 0;
	const { element, at, over } = heading;
	if (!(over & HOLDS.clutter) || over & (STAYS | HOLDS.picture | HOLDS.drawn)) return HOLDS.article;
	found.splice(at, 0, { element, holds: HOLDS.clutter });
	return HOLDS.clutter;
}
