import type { ClutterKind } from './block.ts';
import type { Evidence } from './features.ts';
import { MARKERS } from './outline.ts';
import { headingLevel } from './own-features.ts';
import type { PageElement } from './page.ts';
import type { Place, TextRun } from './text-runs.ts';
import type { TextSigns } from './text-signs.ts';

/** A sign of clutter that examples are too few to have taught: how strongly it speaks, in log-odds, and for what. */
export type StrongSign = { against: number; kind: ClutterKind; reason: string };

/** The strongest such sign of a run; undefined when there is none. */
export function findStrongSign(at: number, evidence: Evidence): StrongSign | undefined {
	const run = evidence.runs[at] as TextRun;
	const signs = evidence.signs[at] as TextSigns;
	return (
		adLabel(run, signs) ??
		linkedPromotion(run, signs) ??
		announcement(run, signs, at === evidence.title) ??
		playerText(at, evidence) ??
		signUpText(at, evidence) ??
		namedBox(run, evidence)
	);
}

const AD_LABEL_CUE = 2;
const READ_MORE_CUE = 1;

function adLabel({ text }: TextRun, { cue, endsAsSentence }: TextSigns): StrongSign | undefined {
	if (cue !== AD_LABEL_CUE || text.length > 40 || endsAsSentence) return undefined;
	return { against: 6, kind: 'advertisement', reason: 'text:ad-label' };
}

/** A heading that announces other stories: "Read more from …", "Related". */
function announcement(
	{ text, element }: TextRun,
	signs: TextSigns,
	isTitle: boolean,
): StrongSign | undefined {
	const isShort = headingLevel(element.tag) > 1 && text.length <= 60 && !signs.endsAsSentence;
	if (isTitle || !isShort || signs.cue !== READ_MORE_CUE) return undefined;
	return { against: 2, kind: 'related', reason: 'text:read-more' };
}

/** A paragraph of its own that is one link to another story, and shouts: all capitals, all bold, or "read more". */
function linkedPromotion(run: TextRun, signs: TextSigns): StrongSign | undefined {
	const { text, element } = run;
	const announces = signs.cue === READ_MORE_CUE;
	// "Also read: …" is a link with an announcement before it.
	const isOneLink = run.links === 1 && run.linkChars >= (announces ? 0.4 : 0.9) * text.length;
	const isParagraph = element.tag === 'p' || element.tag === 'div' || headingLevel(element.tag) > 2;
	if (!isOneLink || !isParagraph || text.length < 20 || text.length > 250) return undefined;
	if (signs.capitalShare > 0.7) return { against: 4, kind: 'promotion', reason: 'linked-headline' };
	if (announces) return { against: 4, kind: 'related', reason: 'text:read-more' };
	return run.boldChars >= 0.9 * text.length
		? { against: 2, kind: 'promotion', reason: 'linked-headline' }
		: undefined;
}

/** Boxes by their names; a box so named that holds much of the page's prose is no such box. */
const BOXES: readonly (readonly [string, ClutterKind, number])[] = [
	['advertisement', 'advertisement', 2],
	['newsletter', 'newsletter', 2],
	['related', 'related', 2],
	['comments', 'comments', 2],
	['author', 'author-box', 2],
];
const BOX_REACH = 4;
const BOX_SHARE = 0.2;

function namedBox(run: TextRun, { outline }: Evidence): StrongSign | undefined {
	const markers = outline.markersAt(run.place);
	for (const [name, kind, against] of BOXES) {
		const depth = markers[MARKERS.indexOf(name)] ?? -1;
		if (depth < 0 || run.place.depth - depth > BOX_REACH) continue;
		const { prose } = outline.massOf(placeAt(run.place, depth).element);
		if (prose <= BOX_SHARE * outline.whole.prose) return { against, kind, reason: `class:${name}` };
	}
	return undefined;
}

const CONTROL =
	/\b(?:videos?|watch|play|live)\b|^(?:vídeo|vidéo|ver|schauen|видео|فيديو|ویدئو|ویڈیو|動画|视频|비디오)/iu;
const CONTROL_CHARS = 40;

/** The texts of a video's box that begins with the player's own words ("close Video", "Watch:"). */
function playerText(at: number, { runs, outline }: Evidence): StrongSign | undefined {
	const run = runs[at] as TextRun;
	const depth = outline.markersAt(run.place)[MARKERS.indexOf('video')] ?? -1;
	if (depth < 0 || run.place.depth - depth > BOX_REACH) return undefined;
	const box = placeAt(run.place, depth).element;
	const mass = outline.massOf(box);
	if (mass.prose > BOX_SHARE * outline.whole.prose) return undefined;
	let first = at;
	while (first > 0 && at - first < mass.runs && isInside(runs[first - 1], box, depth)) first--;
	const text = runs[first]?.text ?? '';
	if (text.length > CONTROL_CHARS || !CONTROL.test(text)) return undefined;
	return { against: 4, kind: 'video', reason: 'class:video' };
}

const SIGN_UP_CUE = 3;
const SIGN_UP_RUNS = 6;

/** The texts of a small box whose button signs the reader up to something. */
function signUpText(at: number, { runs, signs, outline }: Evidence): StrongSign | undefined {
	const { place } = runs[at] as TextRun;
	for (let depth = place.depth; depth >= place.depth - BOX_REACH; depth--) {
		const box = placeAt(place, depth).element;
		const { runs: within, prose } = outline.massOf(box);
		if (within > SIGN_UP_RUNS || prose > BOX_SHARE * outline.whole.prose) return undefined;
		const first = Math.max(0, at - within);
		const isButton = (run: TextRun, i: number) =>
			run.element.tag === 'button' && signs[first + i]?.cue === SIGN_UP_CUE && isInside(run, box, depth);
		if (runs.slice(first, at + within).some(isButton))
			return { against: 4, kind: 'newsletter', reason: 'text:sign-up' };
	}
	return undefined;
}

function isInside(run: TextRun | undefined, box: PageElement, depth: number): boolean {
	return run !== undefined && run.place.depth >= depth && placeAt(run.place, depth).element === box;
}

function placeAt(start: Place, depth: number): Place {
	let place = start;
	while (place.depth > depth && place.parent) place = place.parent;
	return place;
}
