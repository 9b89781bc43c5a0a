import type { PageElement } from '../page/page.ts';
import { namesOf } from '../page/vocabulary.ts';
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

/** The signs of an element's class, id, role and the like; 0 when they say nothing. */
export function markupSigns(element: PageElement): number {
	const names = namesOf(element);
	names.signs ??= signsIn(names.words);
	return names.signs;
}

function signsIn(words: readonly string[]): number {
	let signs = 0;
	for (let at = 0; at < words.length; at++) signs |= BY_WORD.get(words[at] as string) ?? 0;
	return signs;
}
