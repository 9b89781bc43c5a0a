import { useReading } from './context.tsx';

/** What the reader may rely on, and the ways to the printer and the settings. */
export function Footer() {
	const { report, translator, actions } = useReading();
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
