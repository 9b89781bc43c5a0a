import type { ClutterKind } from './block.ts';
import { CUES } from './cues.ts';
import { type Depths, markerAt } from './markers.ts';
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
	marker: markerAt(marker),
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

export function guessKind(run: TextRun, { cue }: TextSigns, markers: Depths): KindGuess {
	const near = nearestSign(markers);
	const isNear = near !== undefined && run.place.depth - (markers[near.marker] as number) <= NEAR;
	const cueKind = cue > 0 && cue !== CREDIT ? CUE_KINDS[cue - 1] : undefined;
	const reasons: string[] = [];
	if (cueKind) reasons.push(`text:${CUES[cue - 1]}`);
	if (isNear) reasons.push(near.reason);
	const isLinked = run.linkChars > 0.6 * run.text.length;
	if (isLinked) reasons.push('link-density');
	const byLinks: ClutterKind = isLinked && run.text.length > 25 ? 'recirculation' : 'promotion';
	return {
		kind: cueKind ?? (isNear ? near.kind : byLinks),
		reasons: reasons.length > 0 ? reasons : ['outside-article'],
	};
}

type Sign = (typeof SIGNS)[number];
/** Whole areas of a page share one list of markers. */
const KNOWN = new WeakMap<Depths, Sign | 'none'>();

function nearestSign(markers: Depths): Sign | undefined {
	const known = KNOWN.get(markers) ?? findNearest(markers) ?? 'none';
	KNOWN.set(markers, known);
	return known === 'none' ? undefined : known;
}

function findNearest(markers: Depths): Sign | undefined {
	let best: Sign | undefined;
	let nearest = -1;
	for (const sign of SIGNS) {
		const at = markers[sign.marker] as number;
		if (at <= nearest) continue;
		best = sign;
		nearest = at;
	}
	return best;
}
