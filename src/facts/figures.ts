import type { Claim, Dossier, Figure, FigureValue } from '../dossier/dossier.ts';
import type { Passage } from '../page/block.ts';
import { countedNumbers } from './counted.ts';
import type { MatchContext } from './match.ts';
import type { FigureMention } from './mention.ts';
import { CLAUSE_ENDS } from './particles.ts';
import type { SentenceView, Word } from './sentence-view.ts';
import { type Place, passagesOf, placesOf } from './statements.ts';

/** Words between a day and what happened on it. */
const DAY_NEAR = 12;

type Seen = { value: FigureValue; place: Place };

/** The figures that an article gives, each different value once, and how it stands to what others say. */
export function findFigures(
	dossier: Dossier,
	views: readonly SentenceView[],
	context: MatchContext,
): FigureMention[] {
	return dossier.figures.flatMap((figure) => {
		const mentions = new Map<string, FigureMention>();
		for (const { value, place } of seenValues(figure, views, context)) {
			const key = JSON.stringify(value);
			const before = mentions.get(key);
			if (before)
				before.passages.push(
					...passagesOf(place).filter((passage) => !before.passages.some((one) => isSame(one, passage))),
				);
			else mentions.set(key, mentionOf(figure, value, place));
		}
		return [...mentions.values()];
	});
}

function isSame(a: Passage, b: Passage): boolean {
	return a.block === b.block && a.start === b.start;
}

function mentionOf({ id, claims }: Figure, value: FigureValue, place: Place): FigureMention {
	const comparable = claims.map((claim, i) => ({ i, agrees: agrees(claim, value) }));
	return {
		figure: id,
		value,
		passages: passagesOf(place),
		quote: place.views.map(({ text }) => text).join(' '),
		agrees: comparable.filter((one) => one.agrees === true).map(({ i }) => i),
		differs: comparable.filter((one) => one.agrees === false).map(({ i }) => i),
	};
}

/** The values by sentence: fixed by the pattern, or the days named there, or the numbers that count the right thing. */
function seenValues(figure: Figure, views: readonly SentenceView[], context: MatchContext): Seen[] {
	const isDate = figure.claims.some(({ value }) => value.date !== undefined);
	return figure.patterns.flatMap((pattern) =>
		placesOf(views, [pattern], context).flatMap((place): Seen[] => {
			if (pattern.value) return [{ value: pattern.value, place }];
			const values = place.views.flatMap((view) =>
				isDate ? dayIn(view, figure, place) : countsIn(view, figure, context),
			);
			return values.map((value) => ({ value, place }));
		}),
	);
}

/** The day named nearest to what made the sentence fit, in the same clause; none when it is far off. */
function dayIn({ dates, words }: SentenceView, figure: Figure, { fit }: Place): FigureValue[] {
	const near = dates
		.flatMap((date) => fit.map((hit) => ({ date, distance: distanceOf(words, date, hit) })))
		.filter(({ distance }) => distance <= DAY_NEAR)
		.sort((a, b) => a.distance - b.distance)[0];
	const { year = Number(figure.date.slice(0, 4)), month, day } = near?.date ?? {};
	if (month === undefined || day === undefined) return [];
	return [{ date: `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` }];
}

function distanceOf(
	words: readonly Word[],
	a: { first: number; last: number },
	b: { first: number; last: number },
): number {
	const [from, to] = a.first < b.first ? [a.last + 1, b.first] : [b.last + 1, a.first];
	const between = words.slice(from, to);
	return between.some(({ text }) => CLAUSE_ENDS.has(text)) ? Number.POSITIVE_INFINITY : between.length;
}

function countsIn(view: SentenceView, { counts, done }: Figure, { deeds }: MatchContext): FigureValue[] {
	if (counts === undefined) return [];
	return countedNumbers(view, { of: counts, done, deeds }).map(({ exact, min, max }) => ({
		...(exact !== undefined && { exact }),
		...(min !== undefined && { min }),
		...(max !== undefined && { max }),
	}));
}

/** Whether a claim says the same; undefined when the two cannot be compared. */
function agrees({ value: claim }: Claim, value: FigureValue): boolean | undefined {
	if (claim.date !== undefined || value.date !== undefined) {
		return claim.date === undefined || value.date === undefined ? undefined : claim.date === value.date;
	}
	const [theirs, ours] = [rangeOf(claim), rangeOf(value)];
	return theirs && ours ? theirs.from <= ours.to && ours.from <= theirs.to : undefined;
}

/** "At least nine" is compared as nine: it is what the text says is known. */
function rangeOf({ exact, min, max }: FigureValue): { from: number; to: number } | undefined {
	const from = exact ?? min ?? max;
	const to = exact ?? max ?? min;
	return from === undefined || to === undefined ? undefined : { from, to };
}
