import type { PageElement } from '../page/page.ts';
import * as HOLDS from './holds.ts';
import { lastIdOf } from './ids.ts';
import { leadsElsewhere, type Survey } from './survey.ts';

const PICTURES: ReadonlySet<string> = new Set(
	'img picture video audio iframe object embed figure amp-img table canvas'.split(' '),
);

/** What an element holds for being a picture or a link, given what is below it; bits of `HOLDS`. */
export function holdOfTag(element: PageElement, below: number, survey: Survey): number {
	if (element.tag === 'a') return holdOfLink(element, below, survey);
	if (!PICTURES.has(element.tag) || isIcon(element)) return 0;
	// Pictures between the headline and the last paragraph may be the story's; what else stands around them decides.
	return element.id > survey.from && element.id < survey.to ? HOLDS.picture : HOLDS.drawn;
}

/** By its own markup: icons of buttons, points that count visits. */
function isIcon({ attributes: { width, height } }: PageElement): boolean {
	return isSmall(width) && isSmall(height);
}

function isSmall(pixels: string | undefined): boolean {
	return pixels !== undefined && pixels !== '' && Number(pixels) <= ICON_PX;
}

const ICON_PX = 48;
const FILE = /\.(?:jpe?g|png|webp|gif|avif|svg|pdf|docx?|xlsx?|pptx?|od[tsp]|csv|zip|mp3)(?:[?#]|$)/i;

/** The story's own links lead to pages, too, but those to a file (a picture in full size, a document) are its own. */
function holdOfLink({ id, attributes: { href } }: PageElement, below: number, { from, end }: Survey): number {
	if (href === undefined) return 0;
	if (id > from && id <= end && FILE.test(href)) return HOLDS.article;
	return below & HOLDS.picture ? HOLDS.link : 0;
}

/** A figure's own caption goes and stays with its picture, whatever it was taken for, unless it leads elsewhere. */
export function isCaption(figcaption: PageElement, { blocks }: Survey): boolean {
	const end = lastIdOf(figcaption);
	return !blocks.some(
		(block) => block.element >= figcaption.id && block.element <= end && leadsElsewhere(block),
	);
}
