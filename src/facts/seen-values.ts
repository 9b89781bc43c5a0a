import type { Figure, FigureValue } from '../dossier/dossier.ts';
import type { Span } from '../page/block.ts';
import type { Distance } from '../text/distances.ts';
import type { TextNumber } from '../text/numbers.ts';
import { type CountedNumber, countedNumbers } from './counted.ts';
import { grammarOf, type MatchContext } from './match.ts';
import { AND, CLAUSE_ENDS, DAY_PARTS, DEPTH, OTHER_AFTER, SUBORDINATE } from './particles.ts';
import { type Placed, type PlacedHit, placeInBlock, type SentenceView } from './sentence-view.ts';

/** Words between a day, time or distance and what it belongs to. */
const NEAR = 12;
/** The same where a sentence names no other day. */
const ONLY_NEAR = 30;
/** Words between a distance's unit and what it is measured to. */
const MEASURED_NEAR = 6;

/** The days of which a value is one when the text does not say which; ends included. */
export type Days = { from: string; to: string };

/** A value that a sentence gives for a figure, and where; `days` for one that only comes near. */
export type Seen = { value: FigureValue; span: Span; counted?: Span; days?: Days; slip?: true };

type Given = { figure: Figure; fit: readonly PlacedHit[]; context: MatchContext };

/** The values of a figure in a sentence that fits one of its patterns by the names `fit`. */
export function seenIn(view: SentenceView, { figure, fit, context }: Given): Seen[] {
	if (figure.measure === 'clock-time') {
		return nearest(view, view.times, fit).map(({ time, ...span }) => ({ value: { text: time }, span }));
	}
	if (figure.measure === 'kilometres') return distanceIn(view, { figure, fit, context });
	if (figure.claims.some(({ value }) => value.date !== undefined)) return dayIn(view, fit, context);
	return countsIn(view, figure, context);
}

/** The day named nearest to what made the sentence fit, in the same clause; none when it is far off. */
function dayIn(view: SentenceView, fit: readonly PlacedHit[], context: MatchContext): Seen[] {
	const own = view.days.filter((day) => !isOfAnother(view, day, fit, context));
	const deeds = fit.filter((hit) => isDeed(hit, context));
	return nearest(view, own, deeds.length > 0 ? deeds : fit, view.days.length > 1 ? NEAR : ONLY_NEAR).map(
		({ start, end, ...day }) => {
			const span = { start, end };
			if ('day' in day) return { value: { date: day.day }, span };
			const days = { from: day.from, to: day.to };
			const printed = placeInBlock(view, span);
			return { value: { text: view.block.text.slice(printed.start, printed.end) }, span, days };
		},
	);
}

/** Whether something else that was done stands nearer to a day ("on his visit he spoke of a shooting on Saturday"). */
function isOfAnother(
	view: SentenceView,
	day: Between,
	fit: readonly PlacedHit[],
	context: MatchContext,
): boolean {
	const own = fit.filter((hit) => isDeed(hit, context));
	if (own.length === 0) return false;
	const nearestOwn = Math.min(...own.map((hit) => distanceOf(view.words, day, hit)));
	// "Met on Monday and agreed": the day is not that of what follows.
	const isBehindAnd = ({ first }: PlacedHit) =>
		view.words.slice(day.last + 1, first).some(({ text }) => AND.has(text));
	// "Shot nine and wounded three on Saturday": the day is that of both.
	const isJoined = ({ first }: PlacedHit) => AND.has(view.words[first - 1]?.text ?? '');
	// "Back by Friday, and will visit …": nor that of what went before.
	if (own.every(({ first }) => first > day.last) && AND.has(view.words[day.last + 1]?.text ?? ''))
		return view.hits.some((hit) => isDeed(hit, context) && hit.last < day.first);
	const isOwn = (hit: PlacedHit) => own.some((deed) => isSameDeed(view, [hit, deed], context));
	return view.hits.some(
		(hit) =>
			isDeed(hit, context) &&
			!isBehindAnd(hit) &&
			!isJoined(hit) &&
			distanceOf(view.words, day, hit) < nearestOwn &&
			// A word may name several things: "launched" an attack.
			!view.hits.some((other) => other.start === hit.start && isOwn(other)),
	);
}

function isDeed({ countsAs }: PlacedHit, { kinds }: MatchContext): boolean {
	return countsAs.some((id) => kinds.get(id) === 'action');
}

/** "Struck targets" is one deed, and so are the missiles that hit a village: of one kind, and done by the same. */
function isSameDeed(
	view: SentenceView,
	[one, other]: readonly [PlacedHit, PlacedHit],
	context: MatchContext,
): boolean {
	if (one.first <= other.last + 1 && other.first <= one.last) return true;
	if (!one.countsAs.some((id) => other.countsAs.includes(id))) return false;
	const grammar = grammarOf(view, context);
	const [by, byOther] = [grammar.roles(one).actors, grammar.roles(other).actors];
	return by.length === 0 || by.some(({ concept }) => byOther.some((actor) => actor.concept === concept));
}

function distanceIn(view: SentenceView, { figure: { counts = '' }, fit, context }: Given): Seen[] {
	const isPlace = context.kinds.get(counts) === 'place';
	const measured = view.distances.filter(
		(distance) => isFrom(view, distance, counts) || (!isPlace && isDepth(view, distance)),
	);
	return nearest(view, measured, fit).map((distance) => ({ value: asValue(distance), span: distance }));
}

/** "50 km inside", from whatever there is to be inside of. */
function isDepth({ words }: SentenceView, { unitEnd }: Distance): boolean {
	return words
		.filter(({ start }) => start >= unitEnd)
		.slice(0, 2)
		.some(({ text }) => DEPTH.has(text));
}

/** "50 km from the border", "سرحد سے 50 کلومیٹر دور": what it is measured from stands behind, or before with its postposition. */
function isFrom({ words, hits }: SentenceView, { first, unitEnd }: Placed<Distance>, from: string): boolean {
	const named = hits.filter(({ countsAs }) => countsAs.includes(from));
	const unit = words.findIndex(({ start }) => start >= unitEnd);
	if (unit >= 0 && named.some((hit) => hit.first >= unit && hit.first - unit < MEASURED_NEAR)) return true;
	return OTHER_AFTER.has(words[first - 1]?.text ?? '') && named.some(({ last }) => last === first - 2);
}

function countsIn(view: SentenceView, { counts, done }: Figure, { deeds, things }: MatchContext): Seen[] {
	if (counts === undefined) return [];
	const counted = countedNumbers(view, { of: counts, done, deeds, things });
	return withoutParts(counted, counts).map((number) => ({
		value: asValue(number),
		span: number,
		counted: number.counted,
		...(number.slip && { slip: number.slip }),
	}));
}

/** "Nine people, three women and four children among them": the parts are no other counts of the whole. */
function withoutParts(counted: readonly CountedNumber[], whole: string): CountedNumber[] {
	const isPart = ({ counted: { concept, countsAs } }: CountedNumber) =>
		concept !== whole && countsAs.includes(whole);
	const parts = counted.filter(isPart);
	const isBrokenDown =
		parts.length < counted.length || new Set(parts.map((part) => part.counted.concept)).size > 1;
	return isBrokenDown ? counted.filter((number) => !isPart(number)) : [...counted];
}

function asValue({ exact, min, max }: TextNumber): FigureValue {
	return {
		...(exact !== undefined && { exact }),
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
	};
}

/** Of several things the one nearest to one of the names, if it is near; none or one. */
function nearest<T extends object>(
	{ words }: SentenceView,
	things: readonly Placed<T>[],
	fit: readonly PlacedHit[],
	most = NEAR,
): Placed<T>[] {
	let best: Placed<T> | undefined;
	let least = most + 1;
	for (const thing of things) {
		const distance = Math.min(...fit.map((hit) => distanceOf(words, thing, hit)));
		if (distance < least) [best, least] = [thing, distance];
	}
	return best ? [best] : [];
}

/** What stands in another clause is as far off as so many words more. */
const OTHER_CLAUSE = 8;

type Between = { first: number; last: number };

function distanceOf(words: SentenceView['words'], a: Between, b: Between): number {
	const [from, to] = a.first < b.first ? [a.last + 1, b.first] : [b.last + 1, a.first];
	const between = words.slice(from, to);
	if (between.some(({ text }) => CLAUSE_ENDS.has(text))) return Number.POSITIVE_INFINITY;
	const opens = between.some(
		({ text }, i) => SUBORDINATE.has(text) && !DAY_PARTS.has(between[i + 1]?.text ?? ''),
	);
	return between.length + (opens ? OTHER_CLAUSE : 0);
}
