import type { ClutterKind } from './block.ts';
import { CUES } from './cues.ts';
import { type Marks, markerOf } from './markers.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** What kind of clutter a text is, were it clutter, and what says so (strongest first). */
export type KindGuess = { kind: ClutterKind; reasons: string[] };

/** Which markers speak for which kind. Earlier rows win when two stand equally near. */
const SIGNS = [
	['advertisement', 'advertisement'],
	['newsletter', 'newsletter'],
	['comments', 'comments'],
	['share', 'share'],
	['author-box', 'author'],
	['tags', 'tags'],
	['video', 'video'],
	['slideshow', 'slideshow'],
	['related', 'related'],
	['recirculation', 'recirculation'],
	['app-banner', 'app'],
	['promotion', 'promotion'],
	['legal', 'legal'],
	['overlay', 'overlay'],
	['navigation', 'navigation'],
	['legal', 'footer'],
	['recirculation', 'sidebar'],
	['navigation', '<nav>'],
	['navigation', '<footer>'],
	['navigation', '<header>'],
	['recirculation', '<aside>'],
	['newsletter', '<form>'],
].map(([kind, marker = '']) => ({
	kind: kind as ClutterKind,
	...markerOf(marker),
	reason: marker.startsWith('<') ? `tag:${marker.slice(1, -1)}` : `class:${marker}`,
}));

/** Kinds by what a text announces, in the order of `CUES`. */
const CUE_KINDS: readonly ClutterKind[] = [
	'related',
	'advertisement',
	'newsletter',
	'share',
	'comments',
	'legal',
	'promotion',
	'author-box',
	'author-box',
];
const CREDIT = CUES.indexOf('credit') + 1;

/** A marker further up than this speaks for the whole column, not for the text. */
const NEAR = 6;

/** Guesses are few on a page, and alike for whole menus: each is written down once. */
const GUESSES: (KindGuess | undefined)[] = [];

export function guessKind(
	{ text, linkChars, place }: TextRun,
	{ cue }: TextSigns,
	marks: Marks | undefined,
): KindGuess {
	const near = nearestSign(marks, place.depth);
	const isLinked = linkChars > 0.6 * text.length;
	const links = isLinked ? (text.length > 25 ? 2 : 1) : 0;
	const key = ((near + 1) * (CUE_KINDS.length + 1) + cue) * 3 + links;
	const guess = GUESSES[key] ?? guessFrom(cue, SIGNS[near], links);
	GUESSES[key] = guess;
	return guess;
}

/** `links`: 0 for a text that is no link, 1 for a label that is one, 2 for a longer one. */
function guessFrom(cue: number, near: Sign | undefined, links: number): KindGuess {
	const cueKind = cue > 0 && cue !== CREDIT ? CUE_KINDS[cue - 1] : undefined;
	const reasons: string[] = [];
	if (cueKind) reasons.push(`text:${CUES[cue - 1]}`);
	if (near) reasons.push(near.reason);
	if (links > 0) reasons.push('link-density');
	return {
		kind: cueKind ?? near?.kind ?? (links > 1 ? 'recirculation' : 'promotion'),
		reasons: reasons.length > 0 ? reasons : ['outside-article'],
	};
}

type Sign = (typeof SIGNS)[number];

/** Which of the signs stands nearest, at most `NEAR` levels above a depth; -1 for none. */
function nearestSign(marks: Marks | undefined, depth: number): number {
	for (let at = marks; at && depth - at.depth <= NEAR; at = at.above)
		if ((at.words & SIGN_WORDS) | (at.tag & SIGN_TAGS)) return signOf(at);
	return -1;
}

const SIGN_WORDS = SIGNS.reduce((bits, { words }) => bits | words, 0);
const SIGN_TAGS = SIGNS.reduce((bits, { tag }) => bits | tag, 0);

function signOf({ words, tag }: Marks): number {
	let at = 0;
	for (; at < SIGNS.length; at++) {
		const sign = SIGNS[at] as Sign;
		if ((sign.words & words) | (sign.tag & tag)) break;
	}
	return at;
}
