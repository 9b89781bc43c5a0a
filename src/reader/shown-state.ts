import { isKeptByChoice } from '../clutter/apply-choices.ts';
import { pickText } from '../locale/pick-text.ts';
import type { PageState, ShownState } from '../messages/protocol.ts';
import type { Report } from '../report/report.ts';
import type { ClutterView } from '../sidebar/reading.ts';
import { summarise } from '../sidebar/summary.ts';

/** What the popup is told of an annotated page. */
export function shownState(
	report: Report,
	clutter: ClutterView,
	now: Pick<ShownState, 'clutterHidden' | 'sidebarOpen'>,
): ShownState {
	const { dossier, recognition } = report;
	const { key } = summarise(report);
	const title = pickText(dossier.title, 'en');
	return {
		state: 'shown',
		dossier: dossier.id,
		title: title.text,
		titleLanguage: title.language,
		score: recognition.score,
		evidence: recognition.evidence,
		hiddenCount: clutter.pieces.filter((piece) => !isKeptByChoice(piece)).length,
		...now,
		statedCount: key.stated,
		leftOutCount: key.possible - key.stated,
	};
}

/** What the popup is told when something went wrong. */
export function failed(error: unknown): PageState {
	return { state: 'failed', problem: error instanceof Error ? error.message : String(error) };
}
