import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { Report } from '../report/report.ts';
import type { ArticleReading } from './article-reading.dom.ts';

/** A report, and the reading in whose blocks its passages stand. */
export type PlacedReport = { report: Report; on: ArticleReading };

/** BCP 47 tags that the reader reads, preferred first, and the sidebar's texts in one of them. */
export type Speech = { languages: string[]; texts: SidebarTexts };
