import type { Report } from '../report/report.ts';
import { useReading } from './context.tsx';

/** What to know before relying on what the sidebar says; nothing beside most articles. */
export function Notices() {
	const { report, translator, actions } = useReading();
	const { say, date } = translator;
	const notice = noticeOf(report);
	return (
		<>
			{actions.isOutdated?.() && (
				<p class="caution" role="alert" data-notice="updated">
					{say('notice.updated')}
				</p>
			)}
			{notice && (
				<p class="caution" data-notice={notice}>
					{say(`notice.${notice}`)}
				</p>
			)}
			{isOlder(report) && (
				<p class="caution" data-notice="older">
					{say('notice.older', { date: date(report.dossier.updated) })}
				</p>
			)}
		</>
	);
}

/** An article that was annotated because the reader wanted it, or one in which nothing was found; undefined for all others. */
export function noticeOf({
	recognition,
	statements,
	figures,
	quotes,
}: Report): 'mentions' | 'nothing' | undefined {
	if (!recognition.matches) return 'mentions';
	const isFound =
		statements.some(({ mention }) => mention) ||
		figures.some(({ mentions }) => mentions.length > 0) ||
		quotes.some(({ mention }) => mention);
	return isFound ? undefined : 'nothing';
}

/** Whether the dossier is older than the article; false where the article has no date. */
function isOlder({ published, dossier }: Report): boolean {
	return published !== undefined && published > dossier.updated;
}
