import type { Report } from '../report/report.ts';
import type { Column } from './place.ts';
import type { ClutterView, Marks, SidebarActions, SidebarPreferences } from './reading.ts';
import type { Target } from './target.ts';

export type SidebarOptions = {
	document: Document;
	report: Report;
	actions: SidebarActions;
	preferences: SidebarPreferences;
	/** Whether clutter is hidden now, and what of it is shown nevertheless. */
	clutter: ClutterView;
	marks: Marks;
	/** The article's column now, in viewport coordinates; undefined when it is not known. */
	articleBox: () => Column | undefined;
	/** Does what need not be done in this task; by default in the next. */
	later?: (act: () => void) => void;
};

/** Another report, or another state of the clutter or of the passages. */
export type SidebarChange = { report?: Report; clutter?: ClutterView; marks?: Marks };

/** The sidebar in a page. */
export type MountedSidebar = {
	/** The closed shadow root, for tests and tools; the page cannot reach it. */
	readonly root: ShadowRoot;
	readonly host: HTMLElement;
	isOpen: () => boolean;
	update: (change: SidebarChange) => void;
	/** Open it because the reader asked for it: the focus moves into it, to what a selector finds. */
	open: (focus?: string) => void;
	close: () => void;
	/** Open it at something that the reader clicked in the article. */
	reveal: (target: Target) => void;
	/** Work out anew where it stands, after the page's layout changed. */
	place: () => void;
	/** Keep out of the way of what the page fixes to the window, after some of it may have come or gone. */
	giveWay: () => void;
	/** Take it away; the page's HTML and stylesheets are as before. */
	remove: () => void;
};
