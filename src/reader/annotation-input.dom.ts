import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { Report } from '../report/report.ts';
import type { GrowingReading } from './growing-reading.dom.ts';

/** A page read, and what was made of it. */
export type ReadReport = { reading: GrowingReading; report: Report };

/** BCP 47 tags that the reader reads, preferred first, and the sidebar's texts in one of them. */
export type Speech = { languages: string[]; texts: SidebarTexts };
