import type { Outlet } from '../coverage/outlets.ts';
import type { Shelf } from '../dossier/shelf.ts';
import { type Recognised, recogniseAmong } from '../event/among-shelf.ts';
import { summaryOf } from '../event/summary.ts';
import { titleIn } from '../locale/in-language.ts';
import type { ReportRequest } from '../messages/protocol.ts';
import { readReport } from './read-report.ts';
import type { OtherEvent, Report } from './report.ts';

/** More cannot be chosen from at a glance. */
const MOST_OTHERS = 3;

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
	if (!dossier) return undefined;
	const report = readReport({ article, dossier, ...chosen, outlets, languages });
	const others = await alsoAbout({ shelf, candidates, chosen: dossier.id, languages });
	return others.length > 0 ? { ...report, others } : report;
}

type OthersInput = Pick<ReportSources, 'shelf'> & {
	candidates: readonly Recognised[];
	chosen: string;
	languages: readonly string[];
};

/** What a live blog or a review is about as well, best first. */
async function alsoAbout({ shelf, candidates, chosen, languages }: OthersInput): Promise<OtherEvent[]> {
	const ids = candidates
		.filter(({ recognition: { matches, dossier } }) => matches && dossier !== chosen)
		.slice(0, MOST_OTHERS)
		.map(({ recognition }) => recognition.dossier);
	const dossiers = await Promise.all(ids.map((id) => shelf.dossier(id)));
	return dossiers.flatMap((dossier) =>
		dossier ? [{ id: dossier.id, title: titleIn(dossier, languages) }] : [],
	);
}
