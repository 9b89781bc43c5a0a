import type { Coverage, Dossier } from '../dossier/dossier.ts';
import { findCurrent, isByOutlet, type ReadArticle } from './current.ts';
import type { Outlet } from './outlets.ts';
import { compareScored, scoreEntry } from './score.ts';
import { standpointOf } from './standpoint.ts';

/** Why an article was chosen as the other coverage; a locale key below `coverage.why.`, strongest first. */
export type CoverageReason =
	| 'same-story'
	| 'other-country'
	| 'independent-text'
	| 'adds-what-is-left-out'
	| 'your-language'
	| 'same-part';

export type CoverageCard = {
	coverage: Coverage;
	reasons: CoverageReason[];
	/** The same text, or a retelling of it: not an independent source. */
	sameText: boolean;
};

/** The other outlet's coverage for one article. */
export type CoverageChoice = {
	/** The coverage entry that this article is, when its address is known. */
	current?: Coverage;
	/** The one to read next; undefined only when the dossier has no other. */
	other?: CoverageCard;
	/** All others, nearest first; an outlet's second article after every outlet's first. */
	more: CoverageCard[];
};

/** What a choice is made from. */
export type CoverageInput = {
	dossier: Dossier;
	article: ReadArticle;
	/** Ids of the statements that were found in the article. */
	stated: string[];
	/** Ids of those worth naming that were not. */
	leftOut: string[];
	reader: { languages: string[] };
	outlets: Outlet[];
};

/** Choose what to read beside an article: the best other outlet's account, and all others in order. */
export function chooseCoverage(input: CoverageInput): CoverageChoice {
	const { dossier, article, outlets } = input;
	const current = findCurrent(dossier.coverage, article, outlets);
	const standpoint = standpointOf(input, current);
	const others = dossier.coverage
		.filter((entry) => entry !== current && !isByOutlet(entry, article, outlets))
		.map((entry) => scoreEntry(entry, standpoint))
		.toSorted(compareScored);
	const best = others.find(({ isCopy }) => !isCopy);
	return {
		...(current !== undefined && { current }),
		...(best !== undefined && { other: best.card }),
		more: outletsInTurn(others.filter((other) => other !== best).map(({ card }) => card)),
	};
}

/** Every outlet's first card, then every outlet's second, and so on; within a turn the order stays. */
function outletsInTurn(cards: CoverageCard[]): CoverageCard[] {
	const turns: CoverageCard[][] = [];
	const counts = new Map<string, number>();
	for (const card of cards) {
		const turn = counts.get(card.coverage.outlet) ?? 0;
		counts.set(card.coverage.outlet, turn + 1);
		turns[turn] = [...(turns[turn] ?? []), card];
	}
	return turns.flat();
}
