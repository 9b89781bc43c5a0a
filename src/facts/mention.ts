import type { FigureValue } from '../dossier/dossier.ts';
import type { Passage, Span } from '../page/block.ts';

/** How an article puts a thing: as a fact, as somebody's words, as words that it holds at a distance, denied, or asked. */
export type Polarity = 'asserted' | 'said' | 'claimed' | 'denied' | 'asked';

/** A statement found in the article. Several places are one mention with several passages. */
export type StatementMention = {
	statement: string;
	passages: StatementPassage[];
	/** The sentence as printed (of the first passage). */
	quote: string;
	/** 0 to 1. */
	confidence: number;
};

/** Where a statement stands, how it is put there, and by whom as the article names them; empty when it names nobody. */
export type StatementPassage = Passage & { polarity: Polarity; by: Speaker[] };

/** Somebody who is said to have said something: the name as printed and the concept that it stands for. */
export type Speaker = { name: string; concept: string };

/** Where a figure stands: the number, day or word itself, and, within the same block, what it counts. */
export type FigurePassage = Passage & { counted?: Span };

/** A figure found in the article, and how it stands to what others say. */
export type FigureMention = {
	figure: string;
	value: FigureValue;
	/** Just the number, not the sentence around it. */
	passages: FigurePassage[];
	/** The first passage's sentence as printed. */
	quote: string;
	/** Places in the figure's list of claims. */
	agrees: number[];
	differs: number[];
	/** Those of a later count, where only an earlier one gives this value. */
	superseded?: number[];
	/** The number is a misprint, read as what it must mean ("tree others"). */
	misprint?: true;
};

/** A public quotation found in the article. */
export type QuoteMention = {
	quotation: string;
	/** `shortened`: a part of it; `changed`: other words among its own; `indirect`: without quote marks, in the article's own sentence. */
	how: 'whole' | 'shortened' | 'changed' | 'indirect';
	passages: Passage[];
	quote: string;
	/** To whom the article gives it; empty when it names nobody. */
	by: Speaker[];
};

/** All that was found of a dossier in one article. */
export type Findings = {
	/** Made: as a fact or as somebody's words. */
	statements: StatementMention[];
	/** Spoken of only to be denied or asked; no statement that is made elsewhere in the article. */
	doubted: StatementMention[];
	figures: FigureMention[];
	quotes: QuoteMention[];
	/** Ids of the places that are named. */
	places: string[];
};
