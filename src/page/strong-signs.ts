import type { ClutterKind } from './block.ts';
import { AD_LABEL, READ_MORE } from './cues.ts';
import type { Evidence } from './features.ts';
import { depthOf, markerOf, marksAt } from './markers.ts';
import type { Outline } from './outline.ts';
import type { Place } from './places.ts';
import { headingLevel } from './tags.ts';
import type { TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** A sign of clutter that examples are too few to have taught: how strongly it speaks, in log-odds, and for what. */
export type StrongSign = { against: number; kind: ClutterKind; reason: string };

/** The strongest such sign of a candidate; undefined when there is none. */
export function findStrongSign(at: number, evidence: Evidence): StrongSign | undefined {
	const run = evidence.runs[at] as TextRun;
	const signs = evidence.signs[at] as TextSigns;
	return (
		adLabel(run, signs) ??
		linkedPromotion(run, signs, evidence.details[at]?.capitalShare ?? 0) ??
		announcement(run, signs, at === evidence.headline.at) ??
		playerText(at, evidence) ??
		signUpText(at, evidence) ??
		namedBox(run, evidence)
	);
}

function adLabel({ text }: TextRun, { cue, endsAsSentence }: TextSigns): StrongSign | undefined {
	if (cue !== AD_LABEL || text.length > 40 || endsAsSentence) return undefined;
	return { against: 6, kind: 'advertisement', reason: 'text:ad-label' };
}

/** A heading that announces other stories: "Read more from …", "Related". */
function announcement(
	{ text, element }: TextRun,
	signs: TextSigns,
	isTitle: boolean,
): StrongSign | undefined {
	if (isTitle || signs.cue !== READ_MORE || text.length > 60 || signs.endsAsSentence) return undefined;
	return headingLevel(element.tag) > 1
		? { against: 2, kind: 'related', reason: 'text:read-more' }
		: undefined;
}

/** A paragraph of its own that is one link to another story, and shouts: all capitals, all bold, or "read more". */
function linkedPromotion(run: TextRun, { cue }: TextSigns, capitalShare: number): StrongSign | undefined {
	const { text, element } = run;
	const announces = cue === READ_MORE;
	// "Also read: …" is a link with an announcement before it.
	const isOneLink = run.links === 1 && run.linkChars >= (announces ? 0.4 : 0.9) * text.length;
	if (!isOneLink || text.length < 20 || text.length > 250) return undefined;
	if (element.tag !== 'p' && element.tag !== 'div' && headingLevel(element.tag) <= 2) return undefined;
	if (capitalShare > 0.7) return { against: 4, kind: 'promotion', reason: 'linked-headline' };
	if (announces) return { against: 4, kind: 'related', reason: 'text:read-more' };
	return run.boldChars >= 0.9 * text.length
		? { against: 2, kind: 'promotion', reason: 'linked-headline' }
		: undefined;
}

/** Boxes by their names; a box so named that holds much of the page's prose is no such box. */
const BOXES = (
	[
		['advertisement', 'advertisement'],
		['newsletter', 'newsletter'],
		['related', 'related'],
		['comments', 'comments'],
		['author', 'author-box'],
	] as const
).map(([name, kind]) => ({
	marker: markerOf(name),
	sign: { against: 2, kind, reason: `class:${name}` } satisfies StrongSign,
}));
const BOX_REACH = 4;
const BOX_SHARE = 0.2;

function namedBox({ place }: TextRun, { outline }: Evidence): StrongSign | undefined {
	const marks = marksAt(place);
	if (!marks || place.depth - marks.depth > BOX_REACH) return undefined;
	for (let at = 0; at < BOXES.length; at++) {
		const { marker, sign } = BOXES[at] as (typeof BOXES)[number];
		const depth = depthOf(marks, marker);
		if (depth < 0 || place.depth - depth > BOX_REACH) continue;
		if (isBox(placeAt(place, depth), outline)) return sign;
	}
	return undefined;
}

function isBox(place: Place, outline: Outline): boolean {
	return outline.massOf(place).prose <= BOX_SHARE * outline.whole.prose;
}

const VIDEO = markerOf('video');
const CONTROL =
	/\b(?:videos?|watch|play|live)\b|^(?:vídeo|vidéo|ver|schauen|видео|فيديو|ویدئو|ویڈیو|動画|视频|비디오)/i;
const CONTROL_CHARS = 40;

/** The texts of a video's box that begins with the player's own words ("close Video", "Watch:"). */
function playerText(at: number, { runs, outline }: Evidence): StrongSign | undefined {
	const { place } = runs[at] as TextRun;
	const depth = depthOf(marksAt(place), VIDEO);
	if (depth < 0 || place.depth - depth > BOX_REACH) return undefined;
	const box = placeAt(place, depth);
	const text = runs[box.first]?.text ?? '';
	if (text.length > CONTROL_CHARS || !isBox(box, outline) || !CONTROL.test(text)) return undefined;
	return { against: 4, kind: 'video', reason: 'class:video' };
}

const SIGN_UP_RUNS = 6;

/** The texts of a small box whose button signs the reader up to something. */
function signUpText(at: number, { runs, outline, signUps }: Evidence): StrongSign | undefined {
	if (signUps.length === 0) return undefined;
	let box: Place | undefined = (runs[at] as TextRun).place;
	for (let level = 0; box && level <= BOX_REACH; level++, box = box.parent) {
		if (box.end - box.first > SIGN_UP_RUNS || !isBox(box, outline)) return undefined;
		const { first, end } = box;
		if (signUps.some((button) => button >= first && button < end))
			return { against: 4, kind: 'newsletter', reason: 'text:sign-up' };
	}
	return undefined;
}

function placeAt(start: Place, depth: number): Place {
	let place = start;
	while (place.depth > depth && place.parent) place = place.parent;
	return place;
}
