import type { ChosenPiece } from '../clutter/apply-choices.ts';
import type { Choice } from '../clutter/choices.ts';
import type { SidebarTexts, Words } from '../locale/sidebar-words.ts';
import type { Report } from '../report/report.ts';
import type { ChosenPlace } from '../settings/site-places.ts';
import type { Keys } from './keys.ts';
import type { Stand } from './stand.ts';
import type { Stop, Target } from './target.ts';

/** What a reader can take along: the report as Markdown, copied or as a file; its passages as annotations; its figures. */
export const TAKEAWAYS = ['copy', 'markdown', 'annotations', 'csv'] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];

/** What the sidebar asks of the page and of the extension. */
export type SidebarActions = {
	/**
	 * Scroll to a place (from 0, going round) of something in the article and make it flash; undefined when it is no longer
	 * there.
	 */
	goTo: (target: Target, place: number) => Stop | undefined;
	/** Scroll back to where the reader was before going anywhere. */
	goBack: () => void;
	/** Highlight in the text from now on, or no longer. */
	setHighlights: (shown: boolean) => void;
	/** Highlight what the article has of a known text, or no longer. */
	showText: (shown: boolean) => void;
	/** Hide all clutter, or show all of it. */
	setClutterHidden: (hidden: boolean) => void;
	/** Hide one piece of clutter, or show it; `element` is the piece's. */
	setPieceHidden: (element: number, hidden: boolean) => void;
	/** Let a choice hold from now on, on this site, or forget it. */
	saveChoice: (choice: Choice, holds: boolean) => void;
	/** Always keep one piece on this site. */
	keepPiece: (element: number) => void;
	/** Let the reader point at something else that shall be hidden. */
	pick: () => void;
	/** Print the article with the facts behind it. */
	print: () => void;
	/** Let a section be open or closed from now on, on every page. */
	saveFold: (section: string, open: boolean) => void;
	/** Let the sidebar stand there from now on, on this site. */
	savePlace: (place: ChosenPlace) => void;
	/** Take the report along; true when it is in the clipboard, or was handed to the browser as a file. */
	take: (what: Takeaway) => Promise<boolean>;
	/** Draw the map of the report's places into an element; called with null when that goes. */
	drawMap: (slot: unknown) => void;
	/** Tell another of the events that the article is about, by its dossier's id. */
	chooseEvent: (id: string) => void;
	openSettings: () => void;
	/** Open the page on which all outlets stand side by side. */
	openEvent: () => void;
	/** Whether the extension was updated or removed under the page, so that nothing of it answers any more. */
	isOutdated?: () => boolean;
	/** The reader, or the page's owner by `open()` and `close()`, opened or closed the sidebar. */
	openChanged?: (open: boolean) => void;
};

/** Whether passages are painted, and the keys of those that are no longer in the page. */
export type Marks = { shown: boolean; lost: ReadonlySet<string> };

/** How the reader wants the sidebar. */
export type SidebarPreferences = {
	theme: 'auto' | 'light' | 'dark';
	/** What it speaks; the report's texts may be in another language. */
	texts: SidebarTexts;
	keys: Keys;
	/** Whether it stands open at first. */
	open: boolean;
	/** Which folds are open, as far as that is not as it is at first; the sidebar keeps it true. */
	folds: Map<string, boolean>;
	/** Where the reader put it on this site. */
	place: ChosenPlace;
};

/** The report's hidden pieces as the reader chose, and which of them are hidden just now. */
export type ClutterView = {
	hidden: boolean;
	/** Elements of the pieces that the reader brought back or keeps. */
	shown: ReadonlySet<number>;
	pieces: readonly ChosenPiece[];
};

/** All that the parts of the sidebar read and ask for. */
export type Reading = {
	report: Report;
	translator: Words;
	clutter: ClutterView;
	actions: SidebarActions;
	marks: Marks;
	/** Go to something in the article, tell so, and offer the way back. */
	visit: (target: Target, place?: number) => void;
	/** Take the report along, and tell how it went. */
	take: (what: Takeaway) => void;
	/** How it went, in words; '' before the reader took anything. */
	taken: string;
	keys: Keys;
	/** List the keys. */
	showKeys: () => void;
	/** Which folds the reader opened or closed, by their ids. */
	folds: Map<string, boolean>;
	/** What the reader looks for in the list; empty: nothing, and all is shown. */
	search: { query: string; ask: (query: string) => void };
	/** Where the sidebar stands, and how the reader puts it elsewhere: an empty place is the automatic one. */
	stand: Stand;
	/** Draw the sidebar again, after a fold was opened or closed. */
	redraw: () => void;
};
