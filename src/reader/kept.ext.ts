import type { Handlers } from '../messages/receive.ext.ts';
import { parseAddress } from '../page/address.ts';
import { loadFolds, saveFold } from '../settings/folds.ext.ts';
import { parseFolds } from '../settings/folds.ts';
import { loadSettings, saveSetting } from '../settings/settings.ext.ts';
import { loadPlace, savePlace } from '../settings/site-places.ext.ts';

/** The settings, and how readers leave the sidebar, kept by the background; a site is the one that the message comes from. */
export const KEPT_HANDLERS: Handlers = {
	settings: () => loadSettings(),
	setHighlights: async (shown, { frameId }) => {
		if (frameId === 0) await saveSetting('highlights', shown === true);
		return null;
	},
	kept: async (_nothing, { url = '' }) => {
		const [folds, place] = await Promise.all([loadFolds(), loadPlace(parseAddress(url).host)]);
		return { folds: Object.fromEntries(folds), place };
	},
	saveFolds: async (data, { frameId }) => {
		if (frameId !== 0) return null;
		for (const [section, open] of parseFolds(data)) await saveFold(section, open);
		return null;
	},
	savePlace: async (place, { url = '', frameId, isPrivate }) => {
		if (frameId === 0 && !isPrivate) await savePlace(parseAddress(url).host, place);
		return null;
	},
};
