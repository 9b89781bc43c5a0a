import type { FigureValue } from '../dossier/dossier.ts';
import type { Passage } from '../page/block.ts';

/** A statement found in the article. Several places are one mention with several passages. */
export type StatementMention = {
	statement: string;
	passages: Passage[];
	/** The sentence as printed (of the first passage). */
	quote: string;
	/** 0 to 1. */
	confidence: number;
};

/** A figure found in the article, and how it stands to what others say. */
export type FigureMention = {
	figure: string;
	value: FigureValue;
	passages: Passage[];
	quote: string;
	/** Places in the figure's list of claims. */
	agrees: number[];
	differs: number[];
};

/** A public quotation found in the article. */
export type QuoteMention = {
	quotation: string;
	how: 'whole' | 'shortened' | 'changed';
	passages: Passage[];
	quote: string;
};

/** All that was found of a dossier in one article. */
export type Findings = {
	statements: StatementMention[];
	figures: FigureMention[];
	quotes: QuoteMention[];
};
