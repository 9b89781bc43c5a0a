import type { SidebarTexts } from '../locale/sidebar-words.ts';
import type { ShownDossier } from '../report/report.ts';
import type { PackedOutlines } from './outlines.ts';

/** What the reader hands to the script that draws the map. */
export type MapWork = {
	/** Where it is drawn; in the sidebar's shadow root by the time that it is. */
	place: HTMLElement;
	dossier: Pick<ShownDossier, 'places' | 'moves'>;
	/** What the sidebar speaks. */
	texts: SidebarTexts;
	outlines: () => Promise<PackedOutlines>;
};
