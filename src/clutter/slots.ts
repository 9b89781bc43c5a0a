import type { ClutterKind } from '../page/block.ts';
import type { PageElement } from '../page/page.ts';
import { markupWords } from '../page/vocabulary.ts';

const AD_WORDS = new Set(
	(
		'ad ads advert adverts advertisement advertising adslot adunit adbox adsense adsbygoogle adcontainer adwrapper dfp gpt taboola outbrain ' +
		'mgid revcontent leaderboard mpu skyscraper werbung anzeige publicidad publicite pubblicita publicidade reklama'
	).split(' '),
);
const AD_SOURCE = /doubleclick|googlesyndication|adservice|adnxs|amazon-adsystem|taboola|outbrain|criteo/;
const SCRIM_WORDS = new Set(['backdrop', 'scrim', 'overlay']);

/** What an element without text is there for, when it is an empty slot: an advertisement; undefined for anything else. */
export function slotKind(element: PageElement): { kind: ClutterKind; reason: string } | undefined {
	const { attributes, tag } = element;
	if (attributes['data-ad-slot'] !== undefined || attributes['data-google-query-id'] !== undefined)
		return { kind: 'advertisement', reason: 'ad-slot' };
	if ((tag === 'iframe' || tag === 'img') && AD_SOURCE.test(attributes.src ?? ''))
		return { kind: 'advertisement', reason: 'ad-source' };
	if (markupWords(element).some((word) => AD_WORDS.has(word)))
		return { kind: 'advertisement', reason: 'class:advertisement' };
	return undefined;
}

/** Whether an element is the grey layer behind a dialogue. */
export function isScrim(element: PageElement): boolean {
	return element.children.length === 0 && markupWords(element).some((word) => SCRIM_WORDS.has(word));
}
