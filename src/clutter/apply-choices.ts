import type { Choice } from './choices.ts';
import type { ClutterPiece } from './clutter.ts';

/** A piece, and the reader's choice about it where there is one; one that is kept is not hidden. */
export type ChosenPiece = ClutterPiece & { choice?: Choice };

/** What choices ask of a page; elements are the reading's numbers. */
export type ChoosingPage = {
	/** In document order; none for a selector that the browser does not understand. */
	find: (selector: string) => readonly number[];
	/** Whether one element is the other, or holds it. */
	holds: (outer: number, inner: number) => boolean;
	/** Whether an element must not be hidden, whoever asks for it. */
	isRefused: (element: number) => boolean;
	textOf: (element: number) => string;
};

/** Whether a piece stays to be seen because the reader said so. */
export function isKeptByChoice({ choice }: ChosenPiece): boolean {
	return choice !== undefined && choice.does !== 'hide';
}

/**
 * The pieces as the reader wants them, in document order: what was chosen to be hidden is added, what was chosen to be kept is
 * marked. Keeping goes before hiding. What must stay on a page is never added, whatever a choice says.
 */
export function applyChoices(
	pieces: readonly ClutterPiece[],
	choices: readonly Choice[],
	page: ChoosingPage,
): ChosenPiece[] {
	const wanted = withHidden(pieces, choices, page);
	const kept = choices.flatMap((choice) =>
		choice.does === 'keep' ? page.find(choice.selector).map((element) => ({ element, choice })) : [],
	);
	return wanted.map((piece) => {
		const keep = kept.find(
			({ element }) => page.holds(element, piece.element) || page.holds(piece.element, element),
		);
		const choice = keep?.choice ?? choices.find((each) => each.does === 'keep-kind' && speaksOf(each, piece));
		return choice ? { ...piece, choice } : piece;
	});
}

function withHidden(
	pieces: readonly ClutterPiece[],
	choices: readonly Choice[],
	page: ChoosingPage,
): ChosenPiece[] {
	let all: ChosenPiece[] = [...pieces];
	for (const choice of choices) {
		if (choice.does !== 'hide') continue;
		for (const element of page.find(choice.selector)) {
			if (page.isRefused(element) || all.some((piece) => page.holds(piece.element, element))) continue;
			all = all.filter((piece) => !page.holds(element, piece.element));
			all.push({ element, kind: 'promotion', reasons: [], text: page.textOf(element), choice });
		}
	}
	return all.sort((one, other) => one.element - other.element);
}

/** What the reader hid by hand is of no kind. */
function speaksOf(choice: Choice, { kind, choice: own }: ChosenPiece): boolean {
	return choice.does === 'keep-kind' && choice.kind === kind && !own;
}
