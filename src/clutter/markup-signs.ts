import type { PageElement } from '../page/page.ts';
import { markupWords } from '../page/vocabulary.ts';
import * as SIGNS from './signs.ts';

const WORDS: readonly (readonly [sign: number, words: string])[] = [
	[
		SIGNS.ad,
		'ad ads advert adverts advertisement advertising adslot adunit adbox adsense adsbygoogle adcontainer adwrapper dfp gpt taboola outbrain ' +
			'mgid revcontent leaderboard mpu skyscraper werbung anzeige publicidad publicite pubblicita publicidade reklama',
	],
	[
		SIGNS.terms,
		'cookie cookies consent gdpr ccpa cmp onetrust didomi sourcepoint usercentrics quantcast cookiebot truste ' +
			'paywall login signin register registration regwall piano tinypass poool premium subscriber metered barrier',
	],
	[SIGNS.note, 'correction corrections clarification footnote footnotes endnote endnotes erratum references'],
	[SIGNS.masthead, 'masthead header topbar banner siteheader pageheader'],
	[SIGNS.sticky, 'sticky fixed floating affix'],
	[SIGNS.scrim, 'backdrop scrim overlay'],
	[SIGNS.post, 'tweet tweets twttr'],
];

const BY_WORD: ReadonlyMap<string, number> = signsByWord();

function signsByWord(): Map<string, number> {
	const signs = new Map<string, number>();
	for (const [sign, words] of WORDS)
		for (const word of words.split(' ')) signs.set(word, (signs.get(word) ?? 0) | sign);
	return signs;
}

/** Templates repeat their names; the words of equal names are one list. */
const KNOWN = new WeakMap<readonly string[], number>();

/** The signs of an element's class, id, role and the like; 0 when they say nothing. */
export function markupSigns(element: PageElement): number {
	const words = markupWords(element);
	if (words.length === 0) return 0;
	let signs = KNOWN.get(words);
	if (signs === undefined) {
		signs = 0;
		for (const word of words) signs |= BY_WORD.get(word) ?? 0;
		KNOWN.set(words, signs);
	}
	return signs;
}
