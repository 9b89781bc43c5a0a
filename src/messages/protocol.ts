import type { Dossier } from '../dossier/dossier.ts';
import type { Addition } from '../dossier/shelf.ts';
import type { AddedDossier } from '../dossier/shelf-source.ts';
import type { ArticleSummary, Recognition } from '../event/recognition.ts';
import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { PackedOutlines } from '../map/outlines.ts';
import type { ArticleText } from '../page/article-text.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { ChosenPlace } from '../settings/site-places.ts';

/** What is going on on a page, for the popup. */
export type PageState =
	| { state: 'idle' }
	| { state: 'working' }
	| { state: 'nothing' }
	| { state: 'failed'; problem: string }
	| ShownState;

/** The page is annotated. */
export type ShownState = {
	state: 'shown';
	dossier: string;
	/** The event's title, in the language in which the page shows it. */
	title: string;
	titleLanguage: string;
	score: number;
	evidence: Recognition['evidence'];
	hiddenCount: number;
	clutterHidden: boolean;
	sidebarOpen: boolean;
	/** Of the event's core, what the article states and what it leaves out. */
	statedCount: number;
	leftOutCount: number;
};

/** An article, and what the reader wants to know of it. */
export type ReportRequest = {
	article: ArticleText;
	/** BCP 47 tags that the reader reads, preferred first. */
	languages: string[];
	/** The id of the dossier that was chosen; absent: the one that fits the article best. */
	event?: string;
	/** Whether the reader wants a report even where the event is in doubt. */
	asked: boolean;
};

/** The answer: no report when the article is about no event on the shelf. */
export type Reported = { report?: Report };

/** Scripts of ours that a page gets only when the reader asks for what they do. */
export const TOOLS = ['picker', 'print', 'take', 'map'] as const;
export type ToolName = (typeof TOOLS)[number];

/** A choice as its line, and whether it holds from now on. */
export type ChoiceChange = { line: string; holds: boolean };

/** How readers left the sidebar: which sections are open, on every site, and where it stands on this one. */
export type Kept = { folds: Record<string, boolean>; place: ChosenPlace };

/** Every message: who sends it to whom, what goes, what comes back. Both ends are checked by this type. */
export type Protocol = {
	/** Scout → background: is this about an event on the shelf? On a match the background injects the reader. */
	recognise: (summary: ArticleSummary) => boolean;
	/** Reader and welcome page → background: which event is this article about, and what does it say of it? */
	report: (request: ReportRequest) => Reported;
	/** Reader → background: the sidebar's texts in the first of these languages that there is. */
	words: (languages: string[]) => SidebarTexts;
	/** Reader → background: inject one of the scripts that are there on demand only; false when that is impossible. */
	bringTool: (tool: ToolName) => boolean;
	/** Reader → background: the outlines of the world's countries, for a map. */
	outlines: (nothing: null) => PackedOutlines;
	/** Reader → background: keep one choice, or forget it (`clutter/choices.ts`: a choice as its line). */
	saveChoice: (change: ChoiceChange) => null;
	/** Reader → background: what has the reader set? */
	settings: (nothing: null) => Settings;
	/** Reader → background: highlight in the text from now on, or no longer. */
	setHighlights: (shown: boolean) => null;
	/** Reader → background: how was the sidebar left? */
	kept: (nothing: null) => Kept;
	/** Reader → background: let sections be open or closed from now on, on every page. */
	saveFolds: (folds: Record<string, boolean>) => null;
	/** Reader → background: let the sidebar stand there on this site; an empty place forgets it. Not from private windows. */
	savePlace: (place: ChosenPlace) => null;
	/** Reader → background: open the settings. */
	openOptions: (nothing: null) => null;
	/** Options → background: the dossiers that the reader added, by id. */
	addedDossiers: (nothing: null) => readonly AddedDossier[];
	/** Options → background: put a dossier on the shelf; its file's text. */
	addDossier: (text: string) => Addition;
	/** Options → background: take a dossier that was added off the shelf again; false when there is none of that id. */
	removeDossier: (id: string) => boolean;
	/** Reader → background: open the event page beside its tab; false in a private window. The dossier's id. */
	openEvent: (dossier: string) => boolean;
	/** Event page → background: a dossier in the first of these languages that it speaks. */
	dossier: (wanted: { id: string; languages: string[] }) => Dossier | undefined;
	/** Event page → reader: what the page's sidebar shows. */
	shownReport: (nothing: null) => Report | undefined;
	/** Popup → background: inject the reader into the tab and annotate it whatever the site. */
	annotateTab: (tabId: number) => PageState;
	/** Popup → reader: what is going on on this page? */
	pageState: (nothing: null) => PageState;
	/** Background → reader: annotate even if the site is paused or the event is in doubt. */
	annotate: (nothing: null) => PageState;
	/** Popup → reader: hide or show the clutter. */
	setClutter: (hidden: boolean) => PageState;
	/** Popup → reader: open or close the sidebar. */
	setSidebar: (open: boolean) => PageState;
	/** Popup → reader: take everything away. */
	stop: (nothing: null) => PageState;
};

export type MessageName = keyof Protocol;
export type Sent<Name extends MessageName> = Parameters<Protocol[Name]>[0];
export type Answer<Name extends MessageName> = ReturnType<Protocol[Name]>;

/** The envelope on the wire. */
export type Message<Name extends MessageName = MessageName> = { sidelight: Name; data: Sent<Name> };

/** A message's name when the value is one of ours; undefined for anything else that comes along. */
export function messageName(value: unknown): string | undefined {
	if (typeof value !== 'object' || value === null || !('sidelight' in value)) return undefined;
	return typeof value.sidelight === 'string' ? value.sidelight : undefined;
}

const FAILED = 'sidelight failed';

/** What is answered when answering failed: an error does not survive the way. */
export function failureOf(error: unknown): unknown {
	return { [FAILED]: error instanceof Error ? error.message : String(error) };
}

/** An answer as it came; throws where answering failed. */
export function unwrap<Value>(answer: unknown): Value {
	if (typeof answer === 'object' && answer !== null && FAILED in answer)
		throw new Error(String(answer[FAILED]));
	return answer as Value;
}
