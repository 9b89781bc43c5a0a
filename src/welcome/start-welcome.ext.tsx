import { render } from 'preact';
import { factsLanguages, readerLanguages } from '../locale/reader-languages.ts';
import { sidebarTexts } from '../locale/sidebar-catalogues.ts';
import { speak } from '../locale/translator.ts';
import { type WelcomeWords, welcomeWords } from '../locale/welcome-words.ts';
import { ask, send } from '../messages/send.ext.ts';
import { loadSettings } from '../settings/settings.ext.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import { askAccess, readAccess, watchAccess } from './access.ext.ts';
import { ownArticle } from './own-article.ts';
import { Welcome, type WelcomeProps } from './welcome.tsx';

/** Open the welcome page. What it shows of its article is what the background finds in it, as in any other. */
export async function startWelcome(window: Window, place: Element): Promise<void> {
	const settings = await loadSettings();
	const { language, theme, calendar } = settings;
	const languages = readerLanguages(language, window.navigator.languages);
	const words = welcomeWords(languages);
	const sidebarWords = speak({ ...sidebarTexts(languages), calendar });
	const root = window.document.documentElement;
	Object.assign(root, { lang: words.language, dir: words.direction });
	followTheme(window, root, theme);
	let props: WelcomeProps = {
		words,
		sidebarWords,
		theme,
		report: 'working',
		asked: () => askedOutside(window),
		access: 'unknown',
		askAccess: () => void askAccess().then((access) => change({ access })),
		openSettings: () => void send('openOptions', null),
	};
	const change = (changes: Partial<WelcomeProps>) => {
		props = { ...props, ...changes };
		render(<Welcome {...props} />, place);
	};
	change({});
	const look = async () => {
		const access = await readAccess();
		// Granted here just now, it is told so.
		if (access !== 'given' || props.access !== 'asked-given') change({ access });
	};
	watchAccess(() => void look());
	void look();
	change({ report: await reportOn(window, words, factsLanguages(settings, window.navigator.languages)) });
}

async function reportOn(window: Window, words: WelcomeWords, languages: string[]) {
	const article = ownArticle(words, window.location.href);
	const answer = await ask('report', { article, languages, asked: true }).catch(() => undefined);
	return answer?.report ?? 'failed';
}

/** Files that this page loaded from elsewhere than the extension, as the browser counts them. */
function askedOutside({ performance, location }: Window): number {
	const files = performance.getEntriesByType('resource').map(({ name }) => name);
	return files.filter((name) => !name.startsWith(location.origin)).length;
}
