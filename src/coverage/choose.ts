import type { Coverage, Dossier } from '../dossier/dossier.ts';
import { findCurrent, isByOutlet, type ReadArticle } from './current.ts';
import type { Outlet } from './outlets.ts';
import type { SameOrder } from './same-order.ts';
import { compareScored, type Scored, scoreEntry } from './score.ts';
import { standpointOf } from './standpoint.ts';
import type { WhoseText } from './whose-text.ts';

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
	/** Where its outlet is, ISO 3166-1 alpha-2; absent when that is not known. */
	country?: string;
	/** The same text, or a retelling of it: not an independent source. */
	sameText: boolean;
	/** Of what is the same text: how many of the shorter account's statements the other makes in the same order. */
	shared?: SameOrder;
};

/** The other outlet's coverage for one article. */
export type CoverageChoice = {
	/** The coverage entry that this article is, when its address is known. */
	current?: Coverage;
	/** The one to read next; undefined only when the dossier has no other. */
	other?: CoverageCard;
	/** All others: first what the reader can read, an outlet's second article after every outlet's first; then nearest first. */
	more: CoverageCard[];
};

/** What a choice is made from. */
export type CoverageInput = {
	dossier: Dossier;
	article: ReadArticle;
	/** Whose text the article was found to be; absent: nobody looked. */
	text?: WhoseText;
	/** Ids of the statements that were found in the article, in its order. */
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
		more: outletsInTurn(others.filter((other) => other !== best)).map(({ card }) => card),
	};
}

/** What is readable first; of that every outlet's first article, then every outlet's second, and so on. */
function outletsInTurn(others: Scored[]): Scored[] {
	const seen = new Map<string, number>();
	const turns = others.map((other) => {
		const { outlet } = other.card.coverage;
		const turn = seen.get(outlet) ?? 0;
		seen.set(outlet, turn + 1);
		return { other, turn: other.isReadable ? turn : turn + others.length };
	});
	return turns.toSorted((a, b) => a.turn - b.turn).map(({ other }) => other);
}
