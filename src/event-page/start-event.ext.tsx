import { render } from 'preact';
import { eventWords } from '../locale/event-words.ts';
import { factsLanguages, readerLanguages } from '../locale/reader-languages.ts';
import { loadOutlines } from '../map/load-outlines.ext.ts';
import type { KeptArticle } from '../memory/kept-article.ts';
import { READ_SHELF } from '../memory/read-shelf.ext.ts';
import { ask, sendToTab } from '../messages/send.ext.ts';
import type { Report } from '../report/report.ts';
import { loadSettings, watchSettings } from '../settings/settings.ext.ts';
import type { Settings } from '../settings/settings.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import { type EventAddress, parseEventQuery } from './event-address.ts';
import { EventPage } from './event-page.tsx';

/** As in `event.css`. */
const NARROW = '(max-width: 40rem)';

/**
 * Open the event page, and keep it in the reader's language and colours: its dossier comes from the background, its
 * article from the reader in that article's tab.
 */
export async function startEvent(window: Window, place: Element): Promise<void> {
	const root = window.document.documentElement;
	const address = parseEventQuery(window.location.search);
	const current = address && (await reportIn(address));
	const folds = window.matchMedia(NARROW).matches;
	let stopTheme = () => {};
	const show = async (settings: Settings) => {
		const { languages } = window.navigator;
		const words = eventWords(readerLanguages(settings.language, languages), settings.calendar);
		const wanted = address && { id: address.dossier, languages: factsLanguages(settings, languages) };
		const dossier = wanted && (await ask('dossier', wanted));
		stopTheme();
		stopTheme = followTheme(window, root, settings.theme);
		Object.assign(root, { lang: words.language, dir: words.direction });
		window.document.title = words.say('event.title');
		const draw = (read: KeptArticle[]) => {
			const props = { words, dossier, current, read, shelf: READ_SHELF, erased: () => draw([]) };
			render(<EventPage {...props} outlines={loadOutlines} folds={folds} />, place);
		};
		draw(address ? await readOf(address.dossier) : []);
	};
	await show(await loadSettings());
	watchSettings((settings) => void show(settings));
}

/** What the article says from which the page was opened; undefined when it is closed, or about something else by now. */
async function reportIn({ dossier, tab }: EventAddress): Promise<Report | undefined> {
	const report = tab === undefined ? undefined : await sendToTab(tab, 'shownReport', null);
	return report?.dossier.id === dossier ? report : undefined;
}

/** What was read of the event; nothing when that cannot be opened, which the panel tells. */
async function readOf(event: string): Promise<KeptArticle[]> {
	const articles = await READ_SHELF.articles().catch(() => []);
	return articles.filter((article) => article.event === event);
}
