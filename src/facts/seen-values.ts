import type { Figure, FigureValue } from '../dossier/dossier.ts';
import type { Span } from '../page/block.ts';
import type { TextNumber } from '../text/numbers.ts';
import { countedNumbers } from './counted.ts';
import type { MatchContext } from './match.ts';
import { CLAUSE_ENDS, DEPTH } from './particles.ts';
import { type Placed, type PlacedHit, placeInBlock, type SentenceView } from './sentence-view.ts';

/** Words between a day, time or distance and what it belongs to. */
const NEAR = 12;
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
	if (figure.measure === 'kilometres') return distanceIn(view, figure, fit);
	if (figure.claims.some(({ value }) => value.date !== undefined)) return dayIn(view, fit, context);
	return countsIn(view, figure, context);
}

/** The day named nearest to what made the sentence fit, in the same clause; none when it is far off. */
function dayIn(view: SentenceView, fit: readonly PlacedHit[], { kinds }: MatchContext): Seen[] {
	const own = view.days.filter((day) => !isOfAnother(view, day, fit, kinds));
	return nearest(view, own, fit).map(({ start, end, ...day }) => {
		const span = { start, end };
		if ('day' in day) return { value: { date: day.day }, span };
		const days = { from: day.from, to: day.to };
		const printed = placeInBlock(view, span);
		return { value: { text: view.block.text.slice(printed.start, printed.end) }, span, days };
	});
}

/** Whether something else that was done stands nearer to a day ("on his visit he spoke of a shooting on Saturday"). */
function isOfAnother(
	view: SentenceView,
	day: Between,
	fit: readonly PlacedHit[],
	kinds: MatchContext['kinds'],
): boolean {
	const isDeed = ({ countsAs }: PlacedHit) => countsAs.some((id) => kinds.get(id) === 'action');
	const own = fit.filter(isDeed);
	if (own.length === 0) return false;
	const nearestOwn = Math.min(...own.map((hit) => distanceOf(view.words, day, hit)));
	const isOwn = (hit: PlacedHit) => own.some(({ first, last }) => hit.first <= last && first <= hit.last);
	return view.hits.some((hit) => isDeed(hit) && !isOwn(hit) && distanceOf(view.words, day, hit) < nearestOwn);
}

function distanceIn(view: SentenceView, { counts }: Figure, fit: readonly PlacedHit[]): Seen[] {
	const measured = view.distances.filter((distance) => {
		const unit = view.words.findIndex(({ start }) => start >= distance.unitEnd);
		if (unit < 0) return false;
		const isDepth = view.words.slice(unit, unit + 2).some(({ text }) => DEPTH.has(text));
		const to = view.hits.find(({ first, countsAs }) => first >= unit && countsAs.includes(counts ?? ''));
		const before = view.hits.findLast(
			({ last, countsAs }) => last < distance.first && countsAs.includes(counts ?? ''),
		);
		return (
			isDepth ||
			(to !== undefined && to.first - unit < MEASURED_NEAR) ||
			(before !== undefined && distance.first - before.last < MEASURED_NEAR)
		);
	});
	return nearest(view, measured, fit).map((distance) => ({ value: asValue(distance), span: distance }));
}

function countsIn(view: SentenceView, { counts, done }: Figure, { deeds }: MatchContext): Seen[] {
	if (counts === undefined) return [];
	return countedNumbers(view, { of: counts, done, deeds }).map((number) => ({
		value: asValue(number),
		span: number,
		counted: number.counted,
		...(number.slip && { slip: number.slip }),
	}));
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
): Placed<T>[] {
	let best: Placed<T> | undefined;
	let least = NEAR + 1;
	for (const thing of things) {
		const distance = Math.min(...fit.map((hit) => distanceOf(words, thing, hit)));
		if (distance < least) [best, least] = [thing, distance];
	}
	return best ? [best] : [];
}

type Between = { first: number; last: number };

function distanceOf(words: SentenceView['words'], a: Between, b: Between): number {
	const [from, to] = a.first < b.first ? [a.last + 1, b.first] : [b.last + 1, a.first];
	const between = words.slice(from, to);
	return between.some(({ text }) => CLAUSE_ENDS.has(text)) ? Number.POSITIVE_INFINITY : between.length;
}
