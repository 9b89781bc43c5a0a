import { useReading } from './context.tsx';
import { HIGHLIGHT_KEY } from './highlight-key.ts';

/** What the reader may rely on, and the ways to the printer and the settings. */
export function Footer() {
	const { report, translator, actions, marks } = useReading();
	const { say, date } = translator;
	const { dossier } = report;
	return (
		<footer class="foot">
			<p>{say('footer.private')}</p>
			{dossier.translated && <p data-translated>{say('footer.translated')}</p>}
			<p>
				<span>{say('footer.updated', { date: date(dossier.updated) })}</span>
				<button type="button" class="link" onClick={() => actions.openSettings()}>
					{say('footer.settings')}
				</button>
			</p>
			{/* Chrome opens pages of extensions beside a private window, which would remember the event. */}
			{report.read?.state !== 'private' && (
				<p>
					<button type="button" class="link" data-event-page onClick={() => actions.openEvent()}>
						{say('footer.event')}
					</button>
				</p>
			)}
			<p>
				<button
					type="button"
					class="link"
					data-highlights
					aria-keyshortcuts={HIGHLIGHT_KEY}
					onClick={() => actions.setHighlights(!marks.shown)}
				>
					{say(marks.shown ? 'footer.unhighlight' : 'footer.highlight')}
				</button>{' '}
				<kbd class="soft">{HIGHLIGHT_KEY}</kbd>
			</p>
			{/* Firefox for Android prints nothing. */}
			{typeof window.print === 'function' && (
				<p>
					<button type="button" class="link" data-print onClick={() => actions.print()}>
						{say('footer.print')}
					</button>
				</p>
			)}
		</footer>
	);
}
