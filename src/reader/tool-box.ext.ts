import { send } from '../messages/send.ext.ts';
import { loadFolds, saveFold } from '../settings/folds.ext.ts';
import { saveSetting } from '../settings/settings.ext.ts';
import { askReport } from './ask.ext.ts';
import type { ToolBox } from './choosing.dom.ts';
import { isOutdated } from './outdated.ext.ts';

/** What the extension does for a reader who decides; nothing happens when the background no longer answers. */
export async function toolBox(): Promise<ToolBox> {
	const folds = await loadFolds();
	return {
		isOutdated,
		folds,
		saveFold,
		openSettings: () => void send('openOptions', null).catch(() => undefined),
		openEvent: (dossier) => void send('openEvent', dossier).catch(() => undefined),
		bring: (tool) => send('bringTool', tool).catch(() => false),
		setHighlights: (shown) => void saveSetting('highlights', shown).catch(() => undefined),
		outlines: () => send('outlines', null),
		saveChoice: (change) => void send('saveChoice', change).catch(() => undefined),
		reportOn: (page, settings, event) =>
			askReport(page, settings, { asked: true, event }).then(
				({ report }) => report,
				() => undefined,
			),
	};
}
