import { browser } from 'wxt/browser';
import { parseSettings, SETTING_NAMES, type SettingName, type Settings } from './settings.ts';

/** The reader's settings: from the storage that follows the reader, else from this machine's, else the defaults. */
export async function loadSettings(): Promise<Settings> {
	const [here, everywhere] = await Promise.all([read('local'), read('sync')]);
	return parseSettings({ ...here, ...everywhere });
}

/** Keep one setting. Falls back to this machine's storage where there is no synchronised one, or it is full. */
export async function saveSetting<Name extends SettingName>(
	name: Name,
	value: Settings[Name],
): Promise<void> {
	try {
		await browser.storage.sync.set({ [name]: value });
		await browser.storage.local.remove(name);
	} catch {
		await browser.storage.local.set({ [name]: value });
		await browser.storage.sync.remove(name).catch(() => undefined);
	}
}

/** Call back with all settings whenever one changes, until the signal aborts. */
export function watchSettings(changed: (settings: Settings) => void, signal?: AbortSignal): void {
	const listener = (changes: Record<string, unknown>) => {
		if (SETTING_NAMES.some((name) => name in changes)) void loadSettings().then(changed);
	};
	browser.storage.onChanged.addListener(listener);
	signal?.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), { once: true });
}

async function read(area: 'local' | 'sync'): Promise<Record<string, unknown>> {
	try {
		return await browser.storage[area].get([...SETTING_NAMES]);
	} catch {
		return {};
	}
}
