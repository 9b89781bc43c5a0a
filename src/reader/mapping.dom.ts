import type { MapWork } from '../map/map-work.dom.ts';
import type { ShownDossier } from '../report/report.ts';
import type { SidebarActions } from '../sidebar/reading.ts';
import type { ChoosingOptions } from './choosing.dom.ts';
import { handOver } from './tool-port.ts';

/** The sidebar's way to a map: drawn once for each report, by a script that comes on demand. */
export function mapAction({
	document,
	tools,
	now,
}: Pick<ChoosingOptions, 'document' | 'tools' | 'now'>): SidebarActions['drawMap'] {
	const maps = new WeakMap<ShownDossier, HTMLElement>();
	return (slot) => {
		if (!(slot instanceof Element)) return;
		const { told, texts } = now();
		const { dossier } = told.report;
		const place = maps.get(dossier) ?? document.createElement('div');
		maps.set(dossier, place);
		slot.replaceChildren(place);
		if (place.hasChildNodes()) return;
		const work: MapWork = { place, dossier, texts, outlines: tools.outlines };
		handOver('map', work);
		void tools.bring('map');
	};
}
