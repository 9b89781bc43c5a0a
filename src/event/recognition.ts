/** Where in an article a name stands. */
export type Where = 'title' | 'lead' | 'body' | 'caption' | 'address';

/** One name of a concept that was seen, as it was printed. */
export type Evidence = { concept: string; name: string; where: Where };

/** One addend of the score, for "why was this recognised". `reason` is a locale key below `why.`. */
export type Contribution = { reason: string; amount: number; detail?: string };

/** The answer to "is this article mainly about that event?". */
export type Recognition = {
	/** The dossier's id. */
	dossier: string;
	/** 0 to 1. */
	score: number;
	/** Whether the score is enough to act on. */
	matches: boolean;
	evidence: Evidence[];
	contributions: Contribution[];
};

/** What the scout sends and what recognition needs: an article without its page. */
export type ArticleSummary = {
	href: string;
	title: string;
	/** Paragraphs of the article in order; at most 200. */
	paragraphs: string[];
	published?: string;
	language?: string;
};
