import { render } from 'preact';
import { pageWords } from '../locale/page-words.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import { send } from '../messages/send.ext.ts';
import { loadSettings } from '../settings/settings.ext.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import { Welcome } from './welcome.tsx';

/** Open the welcome page. */
export async function startWelcome(window: Window, place: Element): Promise<void> {
	const { language, theme } = await loadSettings();
	const words = pageWords(readerLanguages(language, window.navigator.languages));
	const root = window.document.documentElement;
	Object.assign(root, { lang: words.language, dir: words.direction });
	followTheme(window, root, theme);
	render(<Welcome translator={words} openSettings={() => void send('openOptions', null)} />, place);
}
