import type { SidebarCatalogues } from '../locale/sidebar-words.ts';
import type { Report } from '../report/report.ts';

/** What the reader hands to the printer. */
export type PrintWork = {
	document: Document;
	report: Report;
	/** BCP 47 tags, preferred first, and the sidebar's texts in one of them. */
	languages: readonly string[];
	catalogues: SidebarCatalogues;
	/** The appendix is gone from the page. */
	ended: () => void;
	/** Aborts when the reader goes: the appendix goes with it. */
	signal: AbortSignal;
};
