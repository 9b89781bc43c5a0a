import { browser } from 'wxt/browser';
import { openOutlets } from '../dossier/shelf.ext.ts';
import { recogniseAmong } from '../event/among-shelf.ts';
import type { ArticleSummary } from '../event/recognition.ts';
import { loadSidebarTexts } from '../locale/sidebar-texts.ext.ts';
import { rememberArticle } from '../memory/remember.ext.ts';
import { parseReportRequest } from '../messages/parse-report-request.ts';
import { parseSummary, tagsIn } from '../messages/parse-summary.ts';
import type { PageState, Reported } from '../messages/protocol.ts';
import { isOurs, receive, type Sender } from '../messages/receive.ext.ts';
import { sendToTab } from '../messages/send.ext.ts';
import { reportFromShelf } from '../report/report-from-shelf.ts';
import { DOSSIER_HANDLERS, mendGate, renewGate, shelf } from './dossiers.ext.ts';
import { EVENT_PAGE_HANDLERS } from './event-page.ext.ts';
import { KEPT_HANDLERS } from './kept.ext.ts';
import { TOOL_HANDLERS } from './tools.ext.ts';

/** A command of the manifest. */
const TOGGLE_SIDEBAR = 'toggle-sidebar';

/** Answer scouts, readers and the popup from the shelf. Keeps no state of its own: the browser may stop it any time. */
export function startBackground(): void {
	receive({
		recognise: (data, sender) => answerScout(parseSummary(data), sender),
		report: (data, sender) => answerReader(data, sender),
		words: (data) => loadSidebarTexts(tagsIn(data)),
		openOptions: () => browser.runtime.openOptionsPage().then(() => null),
		annotateTab: (data, sender) => annotateTab(data, sender),
		...KEPT_HANDLERS,
		...TOOL_HANDLERS,
		...DOSSIER_HANDLERS,
		...EVENT_PAGE_HANDLERS,
	});
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
		// An update may fold and list names in another way.
		void renewGate();
	});
	browser.commands?.onCommand.addListener((command, tab) => void answerKey(command, tab?.id));
	browser.runtime.onStartup.addListener(() => void mendGate());
}

/** The browser's own shortcut. Where no sidebar is, it does nothing. */
async function answerKey(command: string, tabId: number | undefined): Promise<void> {
	if (command !== TOGGLE_SIDEBAR || tabId === undefined) return;
	const page = await sendToTab(tabId, 'pageState', null);
	if (page?.state === 'shown') await sendToTab(tabId, 'setSidebar', !page.sidebarOpen);
}

async function answerScout(
	summary: ArticleSummary | undefined,
	{ tabId, frameId }: Sender,
): Promise<boolean> {
	if (!summary || tabId === undefined || frameId !== 0) return false;
	const [best] = await recogniseAmong(await shelf(), summary);
	if (!best?.recognition.matches) return false;
	await inject(tabId, 'reader');
	return true;
}

async function answerReader(data: unknown, sender: Sender): Promise<Reported> {
	const request = parseReportRequest(data);
	const sources = { shelf: await shelf(), outlets: await openOutlets() };
	const report = await reportFromShelf(sources, request);
	if (!report) return {};
	// The welcome page's own article is none that the reader read.
	if (isOurs(sender)) return { report };
	const { outlets } = sources;
	const { isPrivate = false } = sender;
	const read = await rememberArticle({ article: request.article, report, outlets, isPrivate });
	return { report: { ...report, ...(read && { read }) } };
}

async function annotateTab(tabId: unknown, sender: Sender): Promise<PageState> {
	if (!isOurs(sender) || typeof tabId !== 'number') return { state: 'failed', problem: 'no-tab' };
	try {
		// Where it is no outlet's page no scout has come by itself; the reader asks it about the page's next articles.
		await inject(tabId, 'reader', 'scout');
	} catch {
		return { state: 'failed', problem: 'no-access' };
	}
	return (await sendToTab(tabId, 'annotate', null)) ?? { state: 'failed', problem: 'no-answer' };
}

async function inject(tabId: number, ...scripts: ('reader' | 'scout')[]): Promise<void> {
	const files = scripts.map((name) => `/${name}.js` as const);
	await browser.scripting.executeScript({ target: { tabId }, files });
}
