import type { Stands } from './place.ts';
import { type Stop, type Target, targetKey } from './target.ts';

/** What the sidebar is doing, apart from what it shows. */
export type SidebarState = Stands & {
	/** Only what stands first is drawn yet, so that drawing all is no long task. */
	brief: boolean;
	/** Wanted by the reader; a drawer and a sheet may still be small. */
	open: boolean;
	/** Of a sheet: higher than its bar. Of a drawer: pulled out over the page. */
	expanded: boolean;
	/** Of a sheet that is expanded: as high as it gets, and not half the window. */
	full: boolean;
	/** The passage that the reader was last taken to. */
	moved: Moved | undefined;
	/** What the reader looks for in the list. */
	query: string;
	/** How it went when the reader last took the report along; '' before. */
	taken: string;
	/** Read out by screen readers when it changes. */
	said: string;
};

/** A way gone from the list to the article. */
export type Moved = { target: Target; stop: Stop | undefined };

/** As it stands before anybody did anything. */
export function initialState(open: boolean, stands: Stands): SidebarState {
	return {
		...stands,
		brief: true,
		open,
		expanded: false,
		full: false,
		moved: undefined,
		query: '',
		taken: '',
		said: '',
	};
}

/** The heights of a sheet, the smallest first: its bar, half the window, nearly all of it. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

export function sheetHeight({ expanded, full }: SidebarState): SheetHeight {
	if (!expanded) return 'peek';
	return full ? 'full' : 'half';
}

/** Whether the panel is to be seen, and not only its button. */
export function showsPanel({ open, expanded, placement: { mode } }: SidebarState): boolean {
	return open && (expanded || mode !== 'drawer');
}

/** Whether all of the sidebar is to be seen, and not only the sheet's upper edge. */
export function showsContents(state: SidebarState): boolean {
	return showsPanel(state) && (state.expanded || state.placement.mode !== 'sheet');
}

/** The folds that must be open for something to be seen in the list. */
export function foldsAround({ kind }: Target): string[] {
	return { statement: ['facts', 'stated'], figure: ['figures', 'figures-here'], quote: ['quotes'] }[kind];
}

/** The button in the list from which a target is gone to. */
export function buttonFor(target: Target): string {
	return `[data-target="${targetKey(target).replace(/["\\]/g, '\\$&')}"]`;
}
