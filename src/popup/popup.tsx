import { Switch } from '../controls/switch.tsx';
import { directionOf } from '../locale/messages.ts';
import type { PageWords } from '../locale/page-words.ts';
import type { PageState, ShownState } from '../messages/protocol.ts';
import { Logo } from '../sidebar/icons.tsx';

/** What the popup can ask for. */
export type PopupActions = {
	/** Annotate the tab's page, whatever the site. */
	annotate: () => void;
	setSidebar: (open: boolean) => void;
	setClutter: (hidden: boolean) => void;
	setPaused: (paused: boolean) => void;
	openSettings: () => void;
	/** Absent in a private window. */
	openEvent?: (dossier: string) => void;
};

export type PopupProps = {
	/** `no-access`: a page that extensions may not read. */
	state: PageState | 'loading' | 'no-access';
	/** The site's host; undefined when there is none. */
	host: string | undefined;
	paused: boolean;
	translator: PageWords;
	actions: PopupActions;
};

/** The reader was injected, and does not answer. */
const NO_ANSWER = 'no-answer';

/** What is going on on this page and why, and the switches for it. */
export function Popup(props: PopupProps) {
	const { state, host, paused, translator, actions } = props;
	const { say } = translator;
	const { openEvent } = actions;
	const shown = typeof state === 'object' && state.state === 'shown' ? state : undefined;
	return (
		<main class="popup">
			<p class="brand">
				<Logo />
				{say('name')}
			</p>
			{shown ? <Shown state={shown} translator={translator} /> : <Quiet {...props} />}
			<div class="buttons">
				{shown ? (
					<button
						type="button"
						class={shown.sidebarOpen ? 'button' : 'button first'}
						onClick={() => actions.setSidebar(!shown.sidebarOpen)}
					>
						{say(shown.sidebarOpen ? 'popup.close' : 'popup.open')}
					</button>
				) : (
					state !== 'loading' &&
					state !== 'no-access' && (
						<button type="button" class="button first" onClick={actions.annotate}>
							{say('popup.annotate')}
						</button>
					)
				)}
			</div>
			{shown && (
				<Switch
					id="clutter"
					label={say('popup.clutter')}
					on={shown.clutterHidden}
					change={actions.setClutter}
				/>
			)}
			{host !== undefined && state !== 'no-access' && (
				<Switch id="pause" label={say('popup.pause', { host })} on={paused} change={actions.setPaused} />
			)}
			<footer>
				{shown && openEvent && (
					<button type="button" class="link" onClick={() => openEvent(shown.dossier)}>
						{say('popup.event.page')}
					</button>
				)}
				<button type="button" class="link" onClick={actions.openSettings}>
					{say('popup.settings')}
				</button>
			</footer>
		</main>
	);
}

function Shown({ state, translator }: { state: ShownState; translator: PageWords }) {
	const { say, number, list, percent } = translator;
	const names = [...new Set(state.evidence.map(({ name }) => name))].slice(0, 6);
	const counts = [
		[say('popup.stated'), state.statedCount],
		[say('popup.leftOut'), state.leftOutCount],
		[say('popup.hidden'), state.hiddenCount],
	] as const;
	return (
		<>
			<p class="soft">{say('popup.event')}</p>
			<h1 lang={state.titleLanguage} dir={directionOf(state.titleLanguage)}>
				{state.title}
			</h1>
			<dl class="counts">
				{counts.map(([what, count]) => (
					<div key={what}>
						<dt>{what}</dt>
						<dd>{number(count)}</dd>
					</div>
				))}
			</dl>
			<p class="soft">
				{say('popup.sure', { percent: percent(Math.min(state.score, 0.99)), names: list(names) })}
			</p>
		</>
	);
}

function Quiet({ state, host, paused, translator: { say } }: PopupProps) {
	const [title, why] = quietTexts(state, paused);
	const problem = problemOf(state);
	return (
		<div role="status">
			<h1>{say(title)}</h1>
			{why && <p class="soft">{say(why, { host: host ?? '' })}</p>}
			{problem && (
				<p class="soft" dir="auto">
					{say('popup.failedWhat', { problem })}
				</p>
			)}
		</div>
	);
}

/** In the words of the browser or of the part that failed; undefined when our own texts say it all. */
function problemOf(state: PopupProps['state']): string | undefined {
	return typeof state === 'object' && state.state === 'failed' && state.problem !== NO_ANSWER
		? state.problem
		: undefined;
}

function quietTexts(state: PopupProps['state'], paused: boolean) {
	if (state === 'loading') return ['popup.loading'] as const;
	if (state === 'no-access') return ['popup.noAccess', 'popup.noAccessWhy'] as const;
	if (paused) return ['popup.paused', 'popup.pausedWhy'] as const;
	if (state.state === 'failed' && state.problem === NO_ANSWER)
		return ['popup.failed', 'popup.noAnswer'] as const;
	const texts = {
		idle: ['popup.idle', 'popup.idleWhy'],
		working: ['popup.working'],
		nothing: ['popup.nothing', 'popup.nothingWhy'],
		failed: ['popup.failed', 'popup.failedWhy'],
		shown: ['popup.event'],
	} as const;
	return texts[state.state];
}
