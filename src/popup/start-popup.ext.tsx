import { render } from 'preact';
import { openEventPage } from '../event-page/open-event.ext.ts';
import { pageWords } from '../locale/page-words.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import { send, sendToTab } from '../messages/send.ext.ts';
import { isPaused } from '../settings/paused.ts';
import { loadSettings, saveSetting } from '../settings/settings.ext.ts';
import type { Settings } from '../settings/settings.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import { type ActiveTab, activeTab } from './active-tab.ext.ts';
import { Popup, type PopupActions, type PopupProps } from './popup.tsx';

const ASK_AGAIN_MS = 400;

/** Open the popup in its page: ask the tab what is going on there, and again while it is working. */
export async function startPopup(window: Window, place: Element): Promise<void> {
	const [settings, tab] = await Promise.all([loadSettings(), activeTab()]);
	const popup = new OpenPopup({ settings, tab, window, place });
	followTheme(window, window.document.documentElement, settings.theme);
	await popup.ask();
}

type Given = { settings: Settings; tab: ActiveTab | undefined; window: Window; place: Element };

class OpenPopup {
	readonly #given: Given;

	constructor(given: Given) {
		this.#given = given;
		this.#draw('loading');
	}

	/** Ask the reader in the tab; a tab without one is idle. */
	async ask() {
		const { tab, window } = this.#given;
		if (tab?.host === undefined) return this.#draw('no-access');
		const state = (await sendToTab(tab.id, 'pageState', null)) ?? { state: 'idle' };
		this.#draw(state);
		if (state.state === 'working') window.setTimeout(() => void this.ask(), ASK_AGAIN_MS);
	}

	#actions(tabId: number, isPrivate = false): PopupActions {
		return {
			...(!isPrivate && { openEvent: (dossier) => void this.#openEvent(dossier, tabId) }),
			annotate: () => this.#show(send('annotateTab', tabId)),
			setSidebar: (open) => this.#show(sendToTab(tabId, 'setSidebar', open)),
			setClutter: (hidden) => this.#show(sendToTab(tabId, 'setClutter', hidden)),
			setPaused: (paused) => void this.#setPaused(paused, tabId),
			openSettings: () => void send('openOptions', null).then(() => this.#given.window.close()),
		};
	}

	async #openEvent(dossier: string, tab: number) {
		await openEventPage({ dossier, tab });
		this.#given.window.close();
	}

	async #show(answer: Promise<PopupProps['state'] | undefined>) {
		this.#draw((await answer) ?? { state: 'idle' });
	}

	async #setPaused(paused: boolean, tabId: number) {
		const { settings, tab } = this.#given;
		const { host } = tab ?? {};
		if (host === undefined) return;
		const others = settings.pausedSites.filter((site) => host !== site && !host.endsWith(`.${site}`));
		const pausedSites = paused ? [...others, host] : others;
		this.#given.settings = { ...settings, pausedSites };
		await saveSetting('pausedSites', pausedSites);
		if (paused) await sendToTab(tabId, 'stop', null);
		await this.ask();
	}

	#draw(state: PopupProps['state']) {
		const { settings, tab, window, place } = this.#given;
		const words = pageWords(
			readerLanguages(settings.language, window.navigator.languages),
			settings.calendar,
		);
		Object.assign(window.document.documentElement, { lang: words.language, dir: words.direction });
		const failed = typeof state === 'object' && state.state === 'failed' && state.problem === 'no-access';
		render(
			<Popup
				state={failed ? 'no-access' : state}
				host={tab?.host}
				paused={tab?.host !== undefined && isPaused(settings, tab.host)}
				translator={words}
				actions={this.#actions(tab?.id ?? -1, tab?.isPrivate)}
			/>,
			place,
		);
	}
}
