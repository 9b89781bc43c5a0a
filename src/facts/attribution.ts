import type { Concept } from '../dossier/dossier.ts';
import { MAY_SAY } from './grammar-signs.ts';
import type { Speaker } from './mention.ts';
import { AND, CLAUSE_ENDS } from './particles.ts';
import { type PlacedHit, placeInBlock, type SentenceView } from './sentence-view.ts';
import { CLAIM, CONTRAST, DOUBTED, PASSIVE, SAY, SPEAKER_AFTER } from './speech-words.ts';

/** Words between a speaker's name and the verb. */
const SPEAKER_NEAR = 9;
/** Words that "alleged" may stand before what it doubts. */
const DOUBTED_NEAR = 3;
/** Words behind a verb that ends what is said ("…, a spokesman said on Friday"). */
const AT_END = 6;
const SPEAKERS = new Set<Concept['kind'] | undefined>(['person', 'country', 'group']);

type Kinds = ReadonlyMap<string, Concept['kind']>;

/** Whether a sentence says something in its own name or somebody else's, and whose (empty when it names nobody). */
export type Attribution = { how: 'asserted' | 'said' | 'claimed'; by: Speaker[] };

/**
 * Who says what a sentence says. `fit`: the names by which it says it, all of them when absent; `goesOn`: a quotation may go
 * on from the sentences before it in its paragraph.
 */
export function attributionOf(
	view: SentenceView,
	kinds: Kinds,
	{ fit, goesOn = false }: { fit?: readonly PlacedHit[]; goesOn?: boolean } = {},
): Attribution {
	const speakers = speakersIn(view, kinds);
	const verb = (view.signs & MAY_SAY) > 0 ? speechVerb(view, fit) : undefined;
	if (verb) {
		return {
			how: verb.claims ? 'claimed' : 'said',
			by: named(view, speakerOf(view, verb.at, speakers), speakers),
		};
	}
	const behind = speakers.find((hit) => endsQuote(view.folded.text, view.words[hit.first]?.start ?? 0));
	if (behind) return { how: 'said', by: named(view, behind, speakers) };
	if (goesOn && view.before && /^["“„«]/.test(view.text))
		return attributionOf(view.before, kinds, { goesOn });
	return { how: 'asserted', by: [] };
}

/** Who is named last before a place in a sentence (an offset in its block); for a quotation that no verb of speech brings in. */
export function speakersBefore(view: SentenceView, at: number, kinds: Kinds): Speaker[] {
	const speakers = speakersIn(view, kinds);
	return named(
		view,
		speakers.findLast((hit) => placeInBlock(view, hit).end <= at),
		speakers,
	);
}

/** Whether a quotation ends right before a place. */
function endsQuote(folded: string, at: number): boolean {
	return folded[folded[at - 1] === ' ' ? at - 2 : at - 1] === '"';
}

const known = new WeakMap<SentenceView, PlacedHit[]>();

function speakersIn(view: SentenceView, kinds: Kinds): PlacedHit[] {
	let speakers = known.get(view);
	if (!speakers) {
		speakers = view.hits.filter(({ countsAs }) => countsAs.some((id) => SPEAKERS.has(kinds.get(id))));
		known.set(view, speakers);
	}
	return speakers;
}

type Verb = { at: number; claims: boolean };

function speechVerb(view: SentenceView, fit: readonly PlacedHit[] | undefined): Verb | undefined {
	const { words } = view;
	for (const [at, { text }] of words.entries()) {
		const claims = CLAIM.has(text) && !isOfResponsibility(words, at);
		if (!claims && !SAY.has(text) && !(text === 'according' && words[at + 1]?.text === 'to')) continue;
		if (!fit || covers(view, at, fit)) return { at, claims };
	}
	return undefined;
}

/** Lives and responsibility are claimed without anybody's saying so. */
function isOfResponsibility(words: SentenceView['words'], at: number): boolean {
	return words.slice(at + 1, at + 4).some(({ text }) => ['responsibility', 'lives', 'dead'].includes(text));
}

/** Whether what a verb says is what the names say: behind it, or all before it where it ends the sentence. */
function covers({ words, text }: SentenceView, at: number, fit: readonly PlacedHit[]): boolean {
	const verb = words[at]?.text ?? '';
	if (isContrasted(words, at, fit)) return false;
	if (DOUBTED.has(verb)) return fit.some(({ first }) => first > at && first - at <= DOUBTED_NEAR);
	if (fit.some(({ first }) => first > at)) return true;
	return words.length - at <= AT_END || /["”»]/.test(text) || words[at - 1]?.text === 'as';
}

/** "Iran claimed …, while Pakistan …": what stands behind the contrast is somebody else's. */
function isContrasted(words: SentenceView['words'], at: number, fit: readonly PlacedHit[]): boolean {
	const contrast = words.findIndex(({ text }, i) => i > at && CONTRAST.has(text));
	return contrast > 0 && fit.every(({ first }) => first > contrast);
}

/** The nearest name before the verb, in its clause; behind it where the verb comes first, or where nobody stands before. */
function speakerOf(view: SentenceView, verb: number, speakers: readonly PlacedHit[]): PlacedHit | undefined {
	const isNear = ({ first, last }: PlacedHit) => {
		const [from, to] = last < verb ? [last + 1, verb] : [verb + 1, first];
		const between = view.words.slice(from, to);
		return between.length <= SPEAKER_NEAR && !between.some(({ text }) => CLAUSE_ENDS.has(text));
	};
	const near = speakers.filter(isNear);
	const text = view.words[verb]?.text ?? '';
	if (PASSIVE.has(view.words[verb - 1]?.text ?? '')) {
		return near.find(({ first }) => view.words[first - 1]?.text === 'by');
	}
	// "Iran struck in Pakistan, claiming …": whoever the sentence is about.
	if (text.endsWith('ing')) return speakers.find(({ last }) => last < verb);
	const before = near.findLast(({ last }) => last < verb);
	const after = near.find(({ first }) => first > verb);
	return SPEAKER_AFTER.has(text) ? (after ?? before) : (before ?? after);
}

/** A speaker, with the one who speaks with him ("Amirabdollahian and Jilani said"). */
function named(
	{ words }: SentenceView,
	one: PlacedHit | undefined,
	speakers: readonly PlacedHit[],
): Speaker[] {
	if (!one) return [];
	const other = speakers.find(({ last }) => one.first - last === 2 && AND.has(words[last + 1]?.text ?? ''));
	return [...(other ? [other] : []), one].map(({ name, concept }) => ({ name, concept }));
}
