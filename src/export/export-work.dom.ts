import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { Article } from '../page/article.ts';
import type { Passage } from '../page/block.ts';
import type { Report } from '../report/report.ts';
import type { Takeaway } from '../sidebar/reading.ts';

/** What the reader hands to the script that takes a report along. */
export type ExportWork = {
	document: Document;
	what: Takeaway;
	report: Report;
	/** The one whose blocks the report's passages count. */
	article: Pick<Article, 'title' | 'blocks'>;
	/** Where a passage stands in the page; undefined when it is no longer there. */
	rangeOf: (passage: Passage) => Range | undefined;
	/** What the sidebar speaks. */
	texts: SidebarTexts;
	/** Called once: with true when it is in the clipboard, or was handed to the browser as a file. */
	ended: (isDone?: boolean) => void;
};
