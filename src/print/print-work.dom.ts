import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { Report } from '../report/report.ts';

/** What the reader hands to the printer. */
export type PrintWork = {
	document: Document;
	report: Report;
	/** What the sidebar speaks. */
	texts: SidebarTexts;
	/** The appendix is gone from the page. */
	ended: () => void;
	/** Aborts when the reader goes: the appendix goes with it. */
	signal: AbortSignal;
};
