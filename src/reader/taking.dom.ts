import type { ExportWork } from '../export/export-work.dom.ts';
import type { SidebarActions } from '../sidebar/reading.ts';
import type { ChoosingOptions } from './choosing.dom.ts';
import { liveRange } from './passages.dom.ts';
import { handOver } from './tool-port.ts';

/** The sidebar's way to take a report along; the work itself is done by a script that comes on demand. */
export function takeAction({
	document,
	tools,
	now,
}: Pick<ChoosingOptions, 'document' | 'tools' | 'now'>): SidebarActions['take'] {
	return (what) =>
		new Promise((resolve) => {
			const { told, texts } = now();
			const { report, on } = told;
			const work: ExportWork = {
				document,
				what,
				report,
				article: on.article,
				rangeOf: (passage) => liveRange(on, passage),
				texts,
				ended: (isDone = false) => resolve(isDone),
			};
			handOver('take', work);
			void tools.bring('take').then((came) => came || resolve(false));
		});
}
