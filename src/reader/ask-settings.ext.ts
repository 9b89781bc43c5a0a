import { browser } from 'wxt/browser';
import { ask } from '../messages/send.ext.ts';
import type { Settings } from '../settings/settings.ts';

/** As they were last answered, so that what else is stored is not taken for a change. */
let known = '';

/** The reader's settings, from the background, which knows how they are stored and checked. */
export async function askSettings(): Promise<Settings> {
	const settings = await ask('settings', null);
	known = JSON.stringify(settings);
	return settings;
}

/** Call back with all settings whenever one changes, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
	const listener = async () => {
		const before = known;
		const settings = await askSettings();
		if (known !== before) changed(settings);
	};
	const quietly = () => void listener().catch(() => undefined);
	browser.storage.onChanged.addListener(quietly);
	signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(quietly), { once: true });
}
