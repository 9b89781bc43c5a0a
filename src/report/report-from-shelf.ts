import type { Outlet } from '../coverage/outlets.ts';
import type { Shelf } from '../dossier/shelf.ts';
import { recogniseAmong } from '../event/among-shelf.ts';
import { summaryOf } from '../event/summary.ts';
import type { ReportRequest } from '../messages/protocol.ts';
import { readReport } from './read-report.ts';
import type { Report } from './report.ts';

/** Where dossiers are found, and the outlets that we know. */
export type ReportSources = { shelf: Pick<Shelf, 'possible' | 'names' | 'dossier'>; outlets: Outlet[] };

/** What an article says of the event that was chosen, or of that which fits it best; undefined when none does. */
export async function reportFromShelf(
	{ shelf, outlets }: ReportSources,
	{ article, languages, event, asked }: ReportRequest,
): Promise<Report | undefined> {
	const candidates = await recogniseAmong(shelf, summaryOf(article), asked);
	const chosen = candidates.find(({ recognition }) => event === undefined || recognition.dossier === event);
	if (!chosen || !(chosen.recognition.matches || asked)) return undefined;
	const dossier = await shelf.dossier(chosen.recognition.dossier);
	return dossier && readReport({ article, dossier, ...chosen, outlets, languages });
}
