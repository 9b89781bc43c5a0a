import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { Report } from '../report/report.ts';
import type { Settings } from '../settings/settings.ts';
import type { ArticleReading, TidyReading } from './article-reading.dom.ts';
import type { ToolBox } from './choosing.dom.ts';

/** A report, and the reading in whose blocks its passages stand. */
export type PlacedReport = { report: Report; on: ArticleReading };

/** What a page is annotated from. */
export type AnnotateOptions = {
	document: Document;
	page: TidyReading;
	told: PlacedReport;
	settings: Settings;
	/** What the sidebar speaks. */
	texts: SidebarTexts;
	tools: ToolBox;
	/** Whether the sidebar is open at first. */
	open: boolean;
};
