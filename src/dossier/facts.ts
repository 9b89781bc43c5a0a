import type { IsoDate, Part, Texts } from './dossier.ts';

/** A thing with many names. The names are folded before they are compared, so case and letter forms need no entry. */
export type Concept = {
	id: string;
	/** `person`, `place`, `group`, `operation`, `country`: names; `action`, `thing`: words of the statements. */
	kind: 'person' | 'place' | 'group' | 'operation' | 'country' | 'action' | 'thing' | 'phrase';
	/** By language (BCP 47 primary tag). A word ending in `*` also stands for words that begin with it (inflection). */
	names: Record<string, string[]>;
	/** Concepts that also count as this one: a city as its country, a minister as his government. */
	includes?: string[];
	/** 0 (everyday word) to 1 (this event only). Absent: it plays no part in recognition. */
	distinctive?: number;
};

/** How the event is told from its neighbours; lists of concept ids only. */
export type RecognitionRules = {
	/** Each group is nearly decisive when all of it stands in one sentence, and says less when it is spread. */
	strong: string[][];
	/** Each group must have at least one of its concepts in the article. */
	required: string[][];
	/** An article that names none of these is not looked at any further: what a page must say for the scout to ask. */
	telling: string[];
	/** Events that share people and places and are not this one. */
	neighbours: Neighbour[];
};

export type Neighbour = {
	id: string;
	title: Texts;
	/** One of these in an article speaks for the neighbour. */
	concepts: string[];
	/** 0 to 1 (when absent): how much it speaks against the event; little where the event's own articles look back at it. */
	weight?: number;
	/** A headline that names it, and nothing that tells this event, is about it: the scout need not ask. */
	headline?: boolean;
	from?: IsoDate;
	to?: IsoDate;
};

/** One fact that an article can state. */
export type Statement = {
	id: string;
	text: Texts;
	part: Part;
	/** When it happened, so that an earlier article is not blamed for leaving it out. */
	date: IsoDate;
	/** Belongs to the event's core: worth naming when an article leaves it out. */
	core: boolean;
	patterns: Pattern[];
	sources: string[];
};

/**
 * Concepts that stand together in a sentence. Data, not a language: lists only.
 * All of `all` and one of each list of `any` must be there, none of `none`; with `order`, those of `all` in that order.
 */
export type Pattern = {
	all: string[];
	any?: string[][];
	none?: string[];
	order?: boolean;
	/** Who acts, and where or against whom: told apart by grammar, so that "Pakistan struck Iran" is not the reverse. */
	actor?: string;
	target?: string;
	/** The statement is itself a denial ("Iran denied that …"). Without it, a denied sentence states nothing. */
	denied?: boolean;
	/** Sentences that it may stretch over: 1 (when absent) or 2. */
	within?: 1 | 2;
	/** A number that must stand there too, such as nine killed. `of` names what is counted, `done` what was done to it. */
	number?: { min: number; max: number; of: string; done?: string };
	/** A day that must be named there too. */
	date?: IsoDate;
	/** For a figure: what a sentence that fits says without printing a number ("its ambassadors": two or more). */
	value?: FigureValue;
};

export type FigureValue = { min?: number; max?: number; exact?: number; date?: IsoDate; text?: string };

/** A number that sources give differently. */
export type Figure = {
	id: string;
	what: Texts;
	part: Part;
	date: IsoDate;
	/** What is counted, in which incident: the number is looked for beside `counts` in a sentence that fits a pattern. */
	counts?: string;
	/** What was done to what is counted, where that tells one figure from another (killed, wounded). */
	done?: string;
	/** Times of day or distances are looked for instead of numbers or days; distances are in kilometres. */
	measure?: 'clock-time' | 'kilometres';
	patterns: Pattern[];
	claims: Claim[];
	sources: string[];
};

export type Claim = {
	value: FigureValue;
	/** Who says so. */
	by: string;
	byKind: 'official' | 'local-official' | 'state-media' | 'armed-group' | 'agency' | 'outlet';
	/** Day on which it was said. */
	on?: IsoDate;
	note?: Texts;
	sources: string[];
};
