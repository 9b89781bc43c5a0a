import { render } from 'preact';
import { eventWords } from '../locale/event-words.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import type { KeptArticle } from '../memory/kept-article.ts';
import { READ_SHELF } from '../memory/read-shelf.ext.ts';
import { ask, sendToTab } from '../messages/send.ext.ts';
import type { Report } from '../report/report.ts';
import { loadSettings } from '../settings/settings.ext.ts';
import { followTheme } from '../sidebar/theme.dom.ts';
import { type EventAddress, parseEventQuery } from './event-address.ts';
import { EventPage } from './event-page.tsx';

/** Open the event page: its dossier comes from the background, its article from the reader in that article's tab. */
export async function startEvent(window: Window, place: Element): Promise<void> {
	const { language, theme } = await loadSettings();
	const languages = readerLanguages(language, window.navigator.languages);
	const words = eventWords(languages);
	const root = window.document.documentElement;
	Object.assign(root, { lang: words.language, dir: words.direction });
	followTheme(window, root, theme);
	const address = parseEventQuery(window.location.search);
	const dossier = address && (await ask('dossier', { id: address.dossier, languages }));
	const current = address && (await reportIn(address));
	window.document.title = words.say('event.title');
	const draw = (read: KeptArticle[]) => {
		const props = { words, dossier, current, read, shelf: READ_SHELF, erased: () => draw([]) };
		render(<EventPage {...props} />, place);
	};
	draw(address ? await readOf(address.dossier) : []);
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
