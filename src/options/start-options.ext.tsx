import { render } from 'preact';
import { pageWords } from '../locale/page-words.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import { sidebarTexts } from '../locale/sidebar-catalogues.ts';
import { speak } from '../locale/translator.ts';
import { READ_SHELF } from '../memory/read-shelf.ext.ts';
import { ask, send } from '../messages/send.ext.ts';
import { loadSettings, saveSetting, watchSettings } from '../settings/settings.ext.ts';
import type { Settings } from '../settings/settings.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import type { DossierShelf } from './dossiers.tsx';
import { Options } from './options.tsx';

/** The shelf is the background's; it alone changes it. */
const SHELF: DossierShelf = {
	added: () => ask('addedDossiers', null),
	add: (text) => send('addDossier', text),
	remove: (id) => send('removeDossier', id),
};

/** Open the settings in their page, and keep them as they are stored, whoever changes them. */
export async function startOptions(window: Window, place: Element): Promise<void> {
	const root = window.document.documentElement;
	let stopTheme = () => {};
	const draw = (settings: Settings) => {
		const languages = readerLanguages(settings.language, window.navigator.languages);
		const words = pageWords(languages, settings.calendar);
		const { find } = speak(sidebarTexts(languages));
		const kindName = (kind: string) => find(`kind.${kind}`) ?? kind;
		Object.assign(root, { lang: words.language, dir: words.direction });
		window.document.title = words.say('options.title');
		stopTheme();
		stopTheme = followTheme(window, root, settings.theme);
		const save: typeof saveSetting = (name, value) => saveSetting(name, value);
		const props = { settings, translator: words, kindName, save, shelf: SHELF, read: READ_SHELF };
		render(<Options {...props} />, place);
	};
	draw(await loadSettings());
	watchSettings(draw);
}
