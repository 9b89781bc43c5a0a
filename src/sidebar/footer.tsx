import { useReading } from './context.tsx';
import { TAKEAWAYS } from './reading.ts';

/** What the reader may rely on, and the ways to the printer and the settings. */
export function Footer() {
	const { report, translator, actions, marks, keys, showKeys } = useReading();
	const { say, date } = translator;
	const { dossier } = report;
	return (
		<footer class="foot">
			<p>{say('footer.private')}</p>
			{dossier.translated?.map((tag) => (
				<p key={tag} data-translated>
					{say('footer.translated', { language: translator.languageName(tag) })}
				</p>
			))}
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
					{...(keys.highlights && { 'aria-keyshortcuts': keys.highlights })}
					onClick={() => actions.setHighlights(!marks.shown)}
				>
					{say(marks.shown ? 'footer.unhighlight' : 'footer.highlight')}
				</button>{' '}
				<kbd class="soft">{keys.highlights}</kbd>
			</p>
			<AutomaticPlace />
			<p>
				<button type="button" class="link" data-keys onClick={showKeys}>
					{say('keys.title')}
				</button>{' '}
				<kbd class="soft">{keys.help}</kbd>
			</p>
			<TakeAlong />
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

/** The way back from a place that the reader chose. */
function AutomaticPlace() {
	const { translator, stand } = useReading();
	if (!stand.chosen.side && !stand.chosen.width) return null;
	return (
		<p>
			<button type="button" class="link" data-automatic onClick={() => stand.choose({})}>
				{translator.say('place.auto')}
			</button>
		</p>
	);
}

/** The ways to take the report along, and how the last one went. */
function TakeAlong() {
	const { translator, take, taken } = useReading();
	const { say } = translator;
	return (
		<fieldset class="take">
			<legend>{say('take')}</legend>
			{TAKEAWAYS.map((what) => (
				<button key={what} type="button" class="link" data-take={what} onClick={() => take(what)}>
					{say(`take.${what}`)}
				</button>
			))}
			{taken && <p data-taken>{taken}</p>}
		</fieldset>
	);
}
