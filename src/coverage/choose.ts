import type { Coverage } from '../dossier/dossier.ts';

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
	/** All others, nearest first. */
	more: CoverageCard[];
};
