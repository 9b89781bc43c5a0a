/** A text in several languages; English is always there, the others say when they were translated by us. */
export type Texts = { en: string } & Partial<Record<string, string>>;

/** `2024-01-16`. */
export type IsoDate = string;

/** All that is known of one event, as data. Every item carries the ids of its `sources`. */
export type Dossier = {
	format: 1;
	/** Kebab case, the file's name. */
	id: string;
	updated: IsoDate;
	title: Texts;
	summary: Texts;
	/** Articles published outside these days are not about the event, or only look back at it. */
	window: { from: IsoDate; to: IsoDate; coreFrom: IsoDate; coreTo: IsoDate };
	concepts: Concept[];
	recognition: RecognitionRules;
	/** What happened before, for whoever comes new to it. */
	background: SourcedText[];
	timeline: TimelineEntry[];
	statements: Statement[];
	figures: Figure[];
	quotes: Quotation[];
	people: Person[];
	places: Place[];
	coverage: Coverage[];
	sources: Source[];
};

export type Source = {
	id: string;
	url: string;
	/** The outlet's name. */
	outlet: string;
	published?: IsoDate;
	language?: string;
};

export type SourcedText = { text: Texts; sources: string[] };

/** A thing with many names. The names are folded before they are compared, so case and letter forms need no entry. */
export type Concept = {
	id: string;
	/** `person`, `place`, `group`, `operation`, `country`: names; `action`, `thing`: words of the statements. */
	kind: 'person' | 'place' | 'group' | 'operation' | 'country' | 'action' | 'thing' | 'phrase';
	/** By language (BCP 47 primary tag). A name ending in `*` also stands for words that begin with it (inflection). */
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
	/** Events that share people and places and are not this one. */
	neighbours: Neighbour[];
};

export type Neighbour = { id: string; title: Texts; concepts: string[]; from?: IsoDate; to?: IsoDate };

export type TimelineEntry = {
	id: string;
	date: IsoDate;
	precision: 'minute' | 'hour' | 'part-of-day' | 'day' | 'days';
	/** Local time in words, with its zone, when known. */
	time?: string;
	title: Texts;
	text: Texts;
	/** What sources disagree about, or what is easily mistaken. */
	caution?: Texts;
	part: Part;
	sources: string[];
};

/** A part of the story (`strike`, `visit`); a dossier names its own, in its timeline, whose order is theirs. */
export type Part = string;

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

export type Quotation = {
	id: string;
	speaker: string;
	date: IsoDate;
	occasion?: string;
	/** As published, in the language of `language`. */
	text: string;
	language: string;
	sources: string[];
};

export type Person = {
	id: string;
	name: string;
	role: Texts;
	spellings: string[];
	concept?: string;
	sources: string[];
};

export type Place = {
	id: string;
	name: string;
	/** ISO 3166-1 alpha-2; two for a border crossing. */
	country: string;
	role: Texts;
	/** Absent when no source gives coordinates. Degrees, WGS 84. */
	at?: { latitude: number; longitude: number };
	/** `point`: a settlement's own coordinates; `area`: somewhere within `radiusKm`; `unknown`: no coordinates. */
	exact: 'point' | 'area' | 'unknown';
	radiusKm?: number;
	spellings: string[];
	note?: Texts;
	sources: string[];
};

export type Coverage = {
	id: string;
	outlet: string;
	url: string;
	headline: string;
	/** True when the outlet's own headline is not known and `headline` is our description. */
	headlineIsOurs?: boolean;
	published?: IsoDate;
	/** What the date rests on: `page`, `url`, `text`, `inferred`. */
	dateBasis?: 'page' | 'url' | 'text' | 'inferred';
	language: string;
	/** Whose text it is: `own`, or an agency's or outlet's name such as `AP`. */
	textBy: string;
	/** Who ran it in between, when it is a copy of a copy: `Fox News`. */
	via?: string;
	part: Part;
	/** What a reader should know of this text, such as that the outlet does not credit the agency. */
	note?: Texts;
	/** Ids of other coverage whose comparison with this is known to be telling, such as two retellings of one text. */
	pair?: string[];
	/** Ids of statements it is known to make. */
	statements?: string[];
	sources: string[];
};
