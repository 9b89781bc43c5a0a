import type { Article } from '../page/article.ts';
import type { Block, ClutterKind } from '../page/block.ts';
import { isElement, type Page, type PageElement } from '../page/page.ts';
import { childOf } from '../page/search.ts';
import type { ClutterPiece } from './clutter.ts';
import { isKept, isMasthead, isNote } from './keep.ts';
import { slotKind } from './slots.ts';

/**
 * The largest subtrees of an article's page that hold nothing of the article and nothing that must stay. A page that is
 * no article has none.
 */
export function decideClutter(page: Page, article: Article): ClutterPiece[] {
	const body = childOf(page.root, 'body');
	const isRead = article.blocks.some(({ label }) => label === 'body');
	if (!body || !article.isArticle || !isRead) return [];
	const survey = surveyOf(article.blocks);
	judge(body, false, survey);
	const pieces: ClutterPiece[] = [];
	collect(body, survey, pieces);
	return pieces;
}

/** What an element's subtree holds. */
type Content = {
	/** Something of the article, or something that must stay. */
	hold: boolean;
	/** It stays with everything in it: a consent dialogue, a paywall, a correction, the masthead. */
	whole: boolean;
	/** A picture, video or embed that may be the article's. */
	picture: boolean;
	/** Blocks of clutter, and empty slots. */
	clutter: boolean;
	/** Clutter that comes with pictures of its own. */
	illustrated: boolean;
};

type Survey = {
	blocksOf: ReadonlyMap<number, readonly Block[]>;
	contents: Map<number, Content>;
	/** Ids of the first and the last article block's elements: between them stands the story. */
	from: number;
	to: number;
};

const ARTICLE_LABELS: ReadonlySet<Block['label']> = new Set([
	'title',
	'byline',
	'date',
	'standfirst',
	'body',
	'other',
]);
const ILLUSTRATED: ReadonlySet<ClutterKind> = new Set([
	'related',
	'recirculation',
	'promotion',
	'author-box',
	'video',
	'comments',
]);
const PICTURES: ReadonlySet<string> = new Set(
	'img picture video audio iframe object embed figure amp-img table canvas'.split(' '),
);

function surveyOf(blocks: readonly Block[]): Survey {
	const blocksOf = new Map<number, Block[]>();
	for (const block of blocks) {
		const known = blocksOf.get(block.element);
		if (known) known.push(block);
		else blocksOf.set(block.element, [block]);
	}
	const story = blocks.filter(({ label }) => label === 'title' || label === 'body' || label === 'standfirst');
	return { blocksOf, contents: new Map(), from: story[0]?.element ?? 0, to: story.at(-1)?.element ?? 0 };
}

function judge(element: PageElement, inSlot: boolean, survey: Survey): Content {
	const content: Content = { hold: false, whole: false, picture: false, clutter: false, illustrated: false };
	survey.contents.set(element.id, content);
	if (!element.rendered) return content;
	const slot = slotKind(element) !== undefined;
	for (const block of survey.blocksOf.get(element.id) ?? []) addBlock(content, block);
	for (const child of element.children)
		if (isElement(child)) merge(content, judge(child, inSlot || slot, survey));
	if (isCaption(element, survey))
		Object.assign(content, { picture: true, clutter: false, illustrated: false });
	if (!inSlot && !slot) addPicture(content, element, survey);
	if (slot && !content.hold) content.clutter = true;
	content.whole = mustStay(element, survey);
	content.hold ||= content.whole || (content.picture && content.clutter && !content.illustrated);
	if (isCaption(element, survey)) Object.assign(content, { whole: true, picture: true, clutter: false });
	return content;
}

function mustStay(element: PageElement, { from }: Survey): boolean {
	return isKept(element) || (element.id < from && isMasthead(element));
}

function addBlock(content: Content, block: Block): void {
	if (block.label === 'caption') content.picture = true;
	else if (ARTICLE_LABELS.has(block.label) || isNote(block.text)) content.hold = true;
	else {
		content.clutter = true;
		if (block.kind && ILLUSTRATED.has(block.kind)) content.illustrated = true;
	}
}

/** A figure's own caption goes and stays with its picture, whatever it was taken for, unless it leads elsewhere. */
function isCaption(element: PageElement, survey: Survey): boolean {
	if (element.tag !== 'figcaption') return false;
	return !blocksBelow(element, survey).some(({ reasons }) => reasons.includes('link-density'));
}

/** Pictures between the headline and the last paragraph may be the story's; what else stands around them decides. */
function addPicture(content: Content, element: PageElement, { from, to }: Survey): void {
	if (PICTURES.has(element.tag) && element.id > from && element.id < to) content.picture = true;
}

function merge(content: Content, child: Content): void {
	content.hold ||= child.hold;
	content.picture ||= child.picture;
	content.clutter ||= child.clutter;
	content.illustrated ||= child.illustrated;
}

function collect(element: PageElement, survey: Survey, pieces: ClutterPiece[]): void {
	for (const child of element.children) {
		if (!isElement(child)) continue;
		const content = survey.contents.get(child.id);
		if (!content || content.whole) continue;
		if (content.clutter && !content.hold) pieces.push(pieceOf(child, survey));
		else collect(child, survey, pieces);
	}
}

function pieceOf(element: PageElement, survey: Survey): ClutterPiece {
	const blocks = blocksBelow(element, survey);
	const weights = new Map<ClutterKind, number>();
	for (const { kind, text } of blocks) if (kind) weights.set(kind, (weights.get(kind) ?? 0) + text.length);
	const heaviest = [...weights].sort(([, one], [, other]) => other - one)[0]?.[0];
	const slot = slotKind(element);
	const kind = slot?.kind ?? heaviest ?? 'advertisement';
	const reasons = blocks.filter((block) => block.kind === kind).flatMap((block) => block.reasons);
	const text = blocks.map((block) => block.text).join(' ');
	return {
		element: element.id,
		kind,
		reasons: [...new Set([...(slot ? [slot.reason] : []), ...reasons])].slice(0, 4),
		text: text.slice(0, 200),
	};
}

function blocksBelow(element: PageElement, survey: Survey): Block[] {
	const own = survey.blocksOf.get(element.id) ?? [];
	const below = element.children.flatMap((child) => (isElement(child) ? blocksBelow(child, survey) : []));
	return [...own, ...below].sort((one, other) => one.index - other.index);
}
