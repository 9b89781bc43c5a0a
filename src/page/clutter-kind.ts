import type { ClutterKind } from './block.ts';
import { MARKERS } from './outline.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** What kind of clutter a text is, were it clutter, and what says so (strongest first). */
export type KindGuess = { kind: ClutterKind; reasons: string[] };

/** Which markers speak for which kind. Earlier rows win when two stand equally near. */
const SIGNS: readonly (readonly [ClutterKind, string])[] = [
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
];

/** Kinds by what a text announces, in the order of the cues in `text-signs.ts`. */
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
const CUE_REASONS = [
	'read-more',
	'ad-label',
	'sign-up',
	'share',
	'comments',
	'rights',
	'credit',
	'byline',
	'about-author',
];

/** A marker further up than this speaks for the whole column, not for the text. */
const NEAR = 6;

export function guessKind(run: TextRun, signs: TextSigns, markers: Int16Array): KindGuess {
	const cue = signs.cue;
	const near = nearestSign(run, markers);
	const cueKind = cue > 0 && cue !== 7 ? CUE_KINDS[cue - 1] : undefined;
	const reasons = near
		? [`${near.marker.startsWith('<') ? 'tag' : 'class'}:${near.marker.replace(/[<>]/g, '')}`]
		: [];
	if (cueKind) reasons.unshift(`text:${CUE_REASONS[cue - 1]}`);
	if (run.linkChars > 0.6 * run.text.length) reasons.push('link-density');
	const byLinks: ClutterKind =
		run.linkChars > 0.6 * run.text.length && run.text.length > 25 ? 'recirculation' : 'promotion';
	return {
		kind: cueKind ?? near?.kind ?? byLinks,
		reasons: reasons.length > 0 ? reasons : ['outside-article'],
	};
}

function nearestSign(run: TextRun, markers: Int16Array): { kind: ClutterKind; marker: string } | undefined {
	let best: { kind: ClutterKind; marker: string } | undefined;
	let bestDistance = NEAR + 1;
	for (const [kind, marker] of SIGNS) {
		const depth = markers[MARKERS.indexOf(marker)] ?? -1;
		const distance = run.place.depth - depth;
		if (depth < 0 || distance >= bestDistance) continue;
		[best, bestDistance] = [{ kind, marker }, distance];
	}
	return best;
}
