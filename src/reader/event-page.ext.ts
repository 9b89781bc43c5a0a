import type { Dossier } from '../dossier/dossier.ts';
import { openEventPage } from '../event-page/open-event.ext.ts';
import { inLanguage } from '../locale/in-language.ts';
import { tagsIn } from '../messages/parse-summary.ts';
import { type Handlers, isOurs, type Sender } from '../messages/receive.ext.ts';
import { shelf } from './dossiers.ext.ts';

/** What the background does for the event page: opens it, and hands it its dossier. */
export const EVENT_PAGE_HANDLERS: Handlers = {
	openEvent: (dossier, sender) => openEvent(dossier, sender),
	dossier: (wanted, sender) => (isOurs(sender) ? dossierFor(wanted) : undefined),
};

/**
 * Chrome opens pages of extensions in no private window but in one beside it, which would remember the event; so from
 * private windows the page is opened in neither browser.
 */
async function openEvent(dossier: unknown, { tabId, frameId, isPrivate }: Sender): Promise<boolean> {
	if (typeof dossier !== 'string' || tabId === undefined || frameId !== 0 || isPrivate) return false;
	await openEventPage({ dossier, tab: tabId });
	return true;
}

async function dossierFor(wanted: unknown): Promise<Dossier | undefined> {
	const { id, languages } = (wanted ?? {}) as { id?: unknown; languages?: unknown };
	const dossier = typeof id === 'string' ? await (await shelf()).dossier(id) : undefined;
	return dossier && inLanguage(dossier, tagsIn(languages));
}
