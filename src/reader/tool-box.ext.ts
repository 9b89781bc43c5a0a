import { send } from '../messages/send.ext.ts';
import { askReport } from './ask.ext.ts';
import type { ToolBox } from './choosing.dom.ts';
import { isOutdated } from './outdated.ext.ts';

/** What the extension does for a reader who decides; nothing happens when the background no longer answers. */
export async function toolBox(): Promise<ToolBox> {
	const { folds, place } = await send('kept', null).catch(() => ({ folds: {}, place: {} }));
	const tell = (...[name, data]: Parameters<typeof send>) => void send(name, data).catch(() => undefined);
	return {
		isOutdated,
		folds: new Map(Object.entries(folds)),
		saveFold: (section, open) => tell('saveFolds', { [section]: open }),
		place,
		savePlace: (chosen) => tell('savePlace', chosen),
		openSettings: () => tell('openOptions', null),
		openEvent: (dossier) => tell('openEvent', dossier),
		bring: (tool) => send('bringTool', tool).catch(() => false),
		setHighlights: (shown) => tell('setHighlights', shown),
		outlines: () => send('outlines', null),
		saveChoice: (change) => tell('saveChoice', change),
		reportOn: (page, settings, event) =>
			askReport(page, settings, { asked: true, event }).then(
				({ report }) => report,
				() => undefined,
			),
	};
}
