import type { PageElement } from '../page/page.ts';
import { markupWords } from '../page/vocabulary.ts';

/** What an element's names say of it, as bits: what decides about hiding asks this of every element. */
export const SIGNS = {
	ad: 1,
	/** Consent, log-in, paywall. */
	terms: 2,
	/** Corrections and footnotes. */
	note: 4,
	masthead: 8,
	sticky: 16,
	scrim: 32,
	/** A post of somebody's that the page shows. */
	post: 64,
} as const;

const WORDS: Readonly<Record<keyof typeof SIGNS, string>> = {
	ad:
		'ad ads advert adverts advertisement advertising adslot adunit adbox adsense adsbygoogle adcontainer adwrapper dfp gpt taboola outbrain ' +
		'mgid revcontent leaderboard mpu skyscraper werbung anzeige publicidad publicite pubblicita publicidade reklama',
	terms:
		'cookie cookies consent gdpr ccpa cmp onetrust didomi sourcepoint usercentrics quantcast cookiebot truste ' +
		'paywall login signin register registration regwall piano tinypass poool premium subscriber metered barrier',
	note: 'correction corrections clarification footnote footnotes endnote endnotes erratum references',
	masthead: 'masthead header topbar banner siteheader pageheader',
	sticky: 'sticky fixed floating affix',
	scrim: 'backdrop scrim overlay',
	post: 'tweet tweets twttr',
};

const BY_WORD: ReadonlyMap<string, number> = signsByWord();

function signsByWord(): Map<string, number> {
	const signs = new Map<string, number>();
	for (const [name, words] of Object.entries(WORDS))
		for (const word of words.split(' '))
			signs.set(word, (signs.get(word) ?? 0) | SIGNS[name as keyof typeof SIGNS]);
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
