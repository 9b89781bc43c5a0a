import type { Dossier, Pattern } from '../dossier/dossier.ts';
import type { Label, Passage } from '../page/block.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { joinViews } from './join-views.ts';
import { fitOf, hasConcepts, type MatchContext, type Mood } from './match.ts';
import type { StatementMention } from './mention.ts';
import { mayDeny } from './polarity.ts';
import type { PlacedHit, SentenceView } from './sentence-view.ts';
import { pairsFor, viewsFor } from './view-index.ts';

const SURE = 0.95;
const OVER_TWO_SENTENCES = 0.8;
/** A caption may show another day's picture. */
const IN_CAPTION = 0.7;
const TEXT_LABELS: ReadonlySet<Label> = new Set(['standfirst', 'body']);

/** A place in which something is stated: the sentence, or two. */
export type Place = { views: SentenceView[]; confidence: number; fit: PlacedHit[] };

/** The statements that an article makes, and those that it only denies or asks for; each in the order of the dossier. */
export type FoundStatements = { made: StatementMention[]; doubted: StatementMention[] };

/** Which of a dossier's statements an article makes or doubts, and in which sentences. */
export function findStatements(
	dossier: Dossier,
	views: readonly SentenceView[],
	context: MatchContext,
): FoundStatements {
	const attributed = (place: Place) => attributionIn(place, context);
	const found: FoundStatements = { made: [], doubted: [] };
	for (const { id, patterns } of dossier.statements) {
		const places = placesOf(views, patterns, context);
		const made = mentionOf(id, places, attributed);
		if (made) found.made.push(made);
		else {
			const plain = patterns.filter(({ denied }) => denied !== true);
			const possible = viewsFor(views, plain);
			const denials = possible.filter((view) => !view.isQuestion && mayDeny(view));
			const questions = possible.filter(({ isQuestion }) => isQuestion);
			const doubted =
				doubtOf(id, denials, { patterns: plain, context, mood: 'denied', attributed }) ??
				doubtOf(id, questions, { patterns: plain, context, mood: 'asked', attributed });
			if (doubted) found.doubted.push(doubted);
		}
	}
	return found;
}

type Attributed = (place: Place) => Attribution;

function mentionOf(statement: string, places: Place[], attributed: Attributed): StatementMention | undefined {
	const best = places[0];
	if (!best) return undefined;
	const passages = places.flatMap((place) => {
		const { how, by } = attributed(place);
		return passagesOf(place).map((passage) => ({ ...passage, polarity: how, by }));
	});
	const quote = best.views.map(({ text }) => text).join(' ');
	return { statement, passages, quote, confidence: best.confidence };
}

type Doubt = {
	patterns: readonly Pattern[];
	context: MatchContext;
	mood: Exclude<Mood, 'made'>;
	attributed: Attributed;
};

function doubtOf(
	id: string,
	views: readonly SentenceView[],
	{ patterns, context, mood, attributed }: Doubt,
): StatementMention | undefined {
	const places = views.flatMap((view): Place[] => {
		const fit = firstFit(patterns, (pattern) => fitOf(view, pattern, context, mood));
		return fit ? [{ views: [view], confidence: SURE, fit }] : [];
	});
	const mention = mentionOf(id, places, attributed);
	return mention && { ...mention, passages: mention.passages.map((one) => ({ ...one, polarity: mood })) };
}

/** Over two sentences the first says whose words they are; a quotation may go on from the sentences before. */
function attributionIn({ views: [first], fit }: Place, { kinds }: MatchContext): Attribution {
	return first ? attributionOf(first, kinds, { fit, goesOn: true }) : { how: 'asserted', by: [] };
}

/**
 * Every sentence that fits one of the patterns, the article's own text before its captions. A headline counts only where
 * the text below it does not say the same: it is a summary, and painted letters of that size drown the rest.
 */
export function placesOf(
	views: readonly SentenceView[],
	patterns: readonly Pattern[],
	context: MatchContext,
): Place[] {
	const single = viewsFor(views, patterns).flatMap((view): Place[] => {
		const fit = firstFit(patterns, (pattern) => fitOf(view, pattern, context));
		return fit
			? [{ views: [view], confidence: view.block.label === 'caption' ? IN_CAPTION : SURE, fit }]
			: [];
	});
	const wide = patterns.filter(({ within }) => within === 2);
	if (wide.length === 0) return byConfidence(single);
	const isTaken = (view: SentenceView) => single.some((place) => place.views[0] === view);
	const double = pairsFor(views, wide).flatMap(([view, next]): Place[] => {
		if (!mayJoin(view, next) || isTaken(view) || isTaken(next)) return [];
		const fit = firstFit(wide, (pattern) => fitOfBoth(view, next, { pattern, context }));
		return fit ? [{ views: [view, next], confidence: OVER_TWO_SENTENCES, fit }] : [];
	});
	return byConfidence([...single, ...double]);
}

function byConfidence(places: Place[]): Place[] {
	const inText = places.some(({ views: [view] }) => view && TEXT_LABELS.has(view.block.label));
	const kept = inText ? places.filter(({ views: [view] }) => view?.block.label !== 'title') : places;
	return kept.sort((a, b) => b.confidence - a.confidence);
}

function firstFit(patterns: readonly Pattern[], fitOfOne: (pattern: Pattern) => PlacedHit[] | undefined) {
	for (const pattern of patterns) {
		const found = fitOfOne(pattern);
		if (found) return found;
	}
	return undefined;
}

type How = { pattern: Pattern; context: MatchContext };

function fitOfBoth(a: SentenceView, b: SentenceView, { pattern, context }: How): PlacedHit[] | undefined {
	if (!hasConcepts({ has: (id) => a.concepts.has(id) || b.concepts.has(id) }, pattern)) return undefined;
	const fit = fitOf(joinViews(a, b), pattern, context);
	return fit && isFromBoth(fit, a) ? fit : undefined;
}

/** Sentences that follow each other in the same part of the article. */
function mayJoin(a: SentenceView, b: SentenceView): boolean {
	return a.block.label === b.block.label && a.block.label !== 'title';
}

function isFromBoth(fit: readonly PlacedHit[], first: SentenceView): boolean {
	const isInFirst = ({ last }: PlacedHit) => last < first.words.length;
	return fit.some(isInFirst) && !fit.every(isInFirst);
}

/** Where a place stands in the page; sentences of one block that follow each other are one passage. */
export function passagesOf({ views }: Place): Passage[] {
	const passages: Passage[] = [];
	for (const { block, start, end } of views) {
		const last = passages.at(-1);
		if (last?.block === block.index) last.end = end;
		else passages.push({ block: block.index, start, end });
	}
	return passages;
}
