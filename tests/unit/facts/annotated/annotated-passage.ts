import type { QuoteMention } from '../../../../src/facts/mention.ts';

/** A passage written by us, with all that it says of the event; whatever else is found in it would be wrong. */
export type AnnotatedPassage = {
	language: string;
	/** Why it is here. */
	hard: string;
	text: string;
	/** The day on which it was published, when that is known. */
	published?: string;
	statements: string[];
	/** Statements that it only denies or asks for. */
	doubted?: string[];
	/** Statement id → how it is put where that is not as a fact. */
	polarity?: Record<string, 'said' | 'claimed'>;
	/** Figure id → the value as `exact`, `≥min`, `min–max`, a day or a time; behind a stroke, what is printed for it. */
	figures?: Record<string, string>;
	/** Quotation id → how it is given. */
	quotes?: Record<string, QuoteMention['how']>;
	/** Kept out of tuning: looked at only as a number. */
	held?: true;
};
