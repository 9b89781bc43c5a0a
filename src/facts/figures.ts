import type { Dossier, Figure, FigureValue } from '../dossier/dossier.ts';
import { compareWithClaims } from './compare.ts';
import type { MatchContext } from './match.ts';
import type { FigureMention, FigurePassage } from './mention.ts';
import { type Seen, seenIn } from './seen-values.ts';
import { placeInBlock, type SentenceView } from './sentence-view.ts';
import { type Place, placesOf } from './statements.ts';

type SeenAt = Seen & { view: SentenceView; quote: string };

/** The figures that an article gives, each different value once, and how it stands to what others say. */
export function findFigures(
	dossier: Dossier,
	views: readonly SentenceView[],
	context: MatchContext,
): FigureMention[] {
	return dossier.figures.flatMap((figure) => {
		const mentions = new Map<string, FigureMention>();
		for (const seen of exactFirst(seenValues(figure, views, context))) {
			const key = JSON.stringify(seen.value);
			const passage = passageOf(seen);
			const before = mentions.get(key);
			if (!before) mentions.set(key, mentionOf(figure, seen, passage));
			else if (!before.passages.some((one) => isSame(one, passage))) before.passages.push(passage);
		}
		return [...mentions.values()];
	});
}

/** What only comes near ("last week") says nothing where the article names the day. */
function exactFirst(all: SeenAt[]): SeenAt[] {
	const exact = all.filter(({ days }) => days === undefined);
	return exact.length > 0 ? exact : all.filter((one, i) => i === 0 || one.value.text === all[0]?.value.text);
}

function isSame(a: FigurePassage, b: FigurePassage): boolean {
	return a.block === b.block && a.start === b.start;
}

function passageOf({ view, span, counted }: SeenAt): FigurePassage {
	return {
		block: view.block.index,
		...placeInBlock(view, span),
		...(counted && { counted: placeInBlock(view, counted) }),
	};
}

function mentionOf(
	figure: Figure,
	{ value, days, slip, quote }: SeenAt,
	passage: FigurePassage,
): FigureMention {
	return {
		figure: figure.id,
		value,
		passages: [passage],
		quote,
		...compareWithClaims(figure, value, days),
		...(slip && { misprint: true as const }),
	};
}

/** The values by sentence: fixed by the pattern, or the days, times or distances there, or numbers that count the right thing. */
function seenValues(figure: Figure, views: readonly SentenceView[], context: MatchContext): SeenAt[] {
	return figure.patterns.flatMap((pattern) =>
		placesOf(views, [pattern], context).flatMap((place): SeenAt[] => {
			const quote = place.views.map(({ text }) => text).join(' ');
			if (pattern.value) return fixedValue(place, pattern.value, context).map((seen) => ({ ...seen, quote }));
			return place.views.flatMap((view) =>
				seenIn(view, { figure, fit: place.fit, context }).map((seen) => ({ ...seen, view, quote })),
			);
		}),
	);
}

/** "Its ambassadors": no number is printed, and the word itself is the place. */
function fixedValue({ views, fit }: Place, value: FigureValue, { kinds }: MatchContext) {
	const [view] = views;
	const span = fit.findLast(({ concept }) => kinds.get(concept) !== 'action') ?? fit[0];
	return view && span && views.length === 1 ? [{ value, span, view }] : [];
}
