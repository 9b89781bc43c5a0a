import type { Concept, Figure, RecognitionRules, Statement } from './facts.ts';

export type {
	Claim,
	Concept,
	Figure,
	FigureValue,
	Neighbour,
	Pattern,
	RecognitionRules,
	Statement,
} from './facts.ts';

/**
 * A text by language (BCP 47 primary tag). In a dossier's file English is always there; a page is handed each text in one
 * language alone (`inLanguage`).
 */
export type Texts = Partial<Record<string, string>>;

/** `2024-01-16`. */
export type IsoDate = string;

/** All that is known of one event, as data. Every item carries the ids of its `sources`. */
export type Dossier = {
	format: 1;
	/** Kebab case, the file's name. */
	id: string;
	updated: IsoDate;
	/**
	 * Languages into which we translated the English texts; a text in another language was written in it. In a page: there when
	 * the page's language is one of them.
	 */
	translated?: string[];
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
	/** What sources say differently, each as an item of its own. */
	disagreements?: Disagreement[];
	quotes: Quotation[];
	people: Person[];
	places: Place[];
	/** Who or what went from where to where, as far as sources say so. */
	moves?: Move[];
	coverage: Coverage[];
	/** What stands for texts that go round, so that they are known again on any page. */
	fingerprints?: Fingerprint[];
	sources: Source[];
	/**
	 * Names and short wordings that stand in the items as plain English (`name`, `speaker`, `occasion`, `by`, `time`, a
	 * figure's `text`), in the other languages: each once, however often it is used.
	 */
	terms?: Texts[];
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

/** A question that sources answer differently: all answers side by side, none of them ours. */
export type Disagreement = {
	id: string;
	question: Texts;
	part: Part;
	/** Two at least. */
	positions: Position[];
	/** How the answers came about or fit together, as far as that is known. */
	note?: Texts;
	/** The figure whose claims these are, where the answers are numbers or days. */
	figure?: string;
	sources: string[];
};

/** `by`: all who hold it. */
export type Position = { text: Texts; by: string[]; sources: string[] };

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

/** Somebody who acts or speaks in the event. */
export type Person = {
	id: string;
	/** `person` when absent. */
	kind?: 'person' | 'group' | 'body';
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
	/** By whose names it is found in articles, too. */
	concept?: string;
	note?: Texts;
	sources: string[];
};

/** A strike, or a journey. */
export type Move = {
	id: string;
	kind: 'strike' | 'journey';
	what: Texts;
	date: IsoDate;
	/** A country (ISO 3166-1 alpha-2) where nobody says from which place, or a place's id. */
	from: string;
	/** A place's id. */
	to: string;
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
	/** Whose text it is: `own`, or an agency's or outlet's name such as `AP`. Absent: not known, or put together from several. */
	textBy?: string;
	/** True when the outlet tells that text in its own words. */
	retold?: boolean;
	/** Who ran it in between, when it is a copy of a copy: `Fox News`. */
	via?: string;
	part: Part;
	/** What a reader should know of this text, such as that the outlet does not credit the agency. */
	note?: Texts;
	/** Ids of other coverage whose comparison with this is known to be telling, such as two retellings of one text. */
	pair?: string[];
	/** Ids of statements it is known to make; of a text that has a fingerprint in its order, and all. */
	statements?: string[];
	sources: string[];
};

/** A text's fingerprint (`src/coverage/fingerprint.ts`): hashes of some of its runs of words, and none of its words. */
export type Fingerprint = {
	/** The article that ran the text. */
	coverage: string;
	/** How many words the text has. */
	words: number;
	/** 24 bits each, in four letters of base64url, sorted. */
	hashes: string;
};
