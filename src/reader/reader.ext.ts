import { browser } from 'wxt/browser';
import type { Gate } from '../event/gate.ts';
import { summaryOf } from '../event/summary.ts';
import { readerLanguages } from '../locale/reader-languages.ts';
import type { Candidate, PageState, Shelved } from '../messages/protocol.ts';
import { receive } from '../messages/receive.ext.ts';
import { send } from '../messages/send.ext.ts';
import { parseAddress } from '../page/address.ts';
import { readArticle } from '../page/read-article.ts';
import { readPage } from '../page/read-page.dom.ts';
import { readReport } from '../report/read-report.ts';
import { loadSettings, watchSettings } from '../settings/settings.ext.ts';
import { isPaused, type Settings } from '../settings/settings.ts';
import { Annotation } from './annotate-page.dom.ts';
import type { ReadReport, Speech } from './annotation-input.dom.ts';
import type { ToolBox } from './choosing.dom.ts';
import { markReader, unmarkReader } from './reader-mark.ts';
import { Renewals } from './renewals.ts';
import { scoutArticle } from './scout-article.dom.ts';
import { onQuiet, watchArrivals } from './watch-page.dom.ts';

const REST_MS = 400;

/**
 * One page's reader: annotates the article that is there, follows the page as it navigates in place or renders again,
 * and takes everything away when the article goes. Does nothing when a reader is there already.
 */
export function startReader(window: Window): void {
	if (!markReader()) return;
	const end = new AbortController();
	const reader = new Reader(window, end);
	receive(
		{
			pageState: () => reader.state(),
			annotate: () => reader.look({ asked: true }),
			setClutter: (hidden) => reader.with((annotation) => annotation.setClutter(hidden === true)),
			setSidebar: (open) => reader.with((annotation) => annotation.setSidebar(open === true)),
			stop: () => reader.takeAway(),
		},
		end.signal,
	);
	watchSettings((settings) => reader.settingsChanged(settings), end.signal);
	watchArrivals(window, () => reader.arrived(), end.signal);
	onQuiet(window.document, { quietMs: REST_MS, signal: end.signal, ignore: () => reader.host }, () =>
		reader.rested(),
	);
	void reader.look({ asked: false });
}

class Reader {
	private annotation: Annotation | undefined;
	private waiting: PageState = { state: 'working' };
	private reread: (() => ReadReport) | undefined;
	/** For the page's next articles; the first has passed it in the scout. */
	private gate: Gate | undefined;
	private readonly renewals = new Renewals();
	private waitingToRenew: ReturnType<typeof setTimeout> | undefined;
	/** Counts the looks, so that an answer that comes after the page went on is dropped. */
	private looks = 0;
	private readonly window: Window;
	private readonly end: AbortController;

	constructor(window: Window, end: AbortController) {
		this.window = window;
		this.end = end;
	}

	get host(): Node | undefined {
		return this.annotation?.host;
	}

	state(): PageState {
		return this.annotation?.state() ?? this.waiting;
	}

	with(change: (annotation: Annotation) => void): PageState {
		if (this.annotation) change(this.annotation);
		return this.state();
	}

	takeAway(): PageState {
		this.looks += 1;
		this.annotation?.remove();
		this.annotation = undefined;
		this.waiting = { state: 'idle' };
		return this.waiting;
	}

	settingsChanged(settings: Settings): void {
		if (this.paused(settings)) this.takeAway();
		else if (this.annotation)
			void this.speech(settings).then((speech) => this.annotation?.settingsChanged(settings, speech));
		else void this.look({ asked: false });
	}

	/** The address changed: our article may be gone, another may be there. */
	arrived(): void {
		if (this.gone()) void this.look({ asked: false });
	}

	/** The page came to rest after it changed. */
	rested(): void {
		if (this.outdated()) this.close();
		else if (!this.annotation) return;
		else if (this.gone()) void this.look({ asked: false });
		else this.renew();
	}

	/** Read the page again, now or when it may be read again: it may not change once more until then. */
	private renew(): void {
		const startedMs = performance.now();
		const waitMs = this.renewals.waitMs(this.size(), startedMs);
		clearTimeout(this.waitingToRenew);
		if (!this.reread || waitMs === undefined) return;
		if (waitMs > 0) this.waitingToRenew = setTimeout(() => this.rested(), waitMs);
		else {
			this.annotation?.renew(this.reread);
			this.renewals.done(this.size(), startedMs, performance.now());
		}
	}

	private size(): number {
		return this.window.document.getElementsByTagName('*').length;
	}

	/** Read the page and annotate it when it is about an event; `asked`: the reader wants it whatever we think. */
	async look({ asked }: { asked: boolean }): Promise<PageState> {
		this.takeAway();
		const look = this.looks;
		this.waiting = { state: 'working' };
		const state = await this.annotate(asked, () => look === this.looks).catch(failed);
		if (look === this.looks) this.waiting = state;
		return this.state();
	}

	private async annotate(asked: boolean, current: () => boolean): Promise<PageState> {
		const settings = await loadSettings();
		if (!asked && (this.paused(settings) || !scoutArticle(this.window, this.gate))) return { state: 'idle' };
		const { document, location } = this.window;
		const { page } = readPage(document, parseAddress(location.href));
		const article = readArticle(page);
		if (!asked && !article.isArticle) return { state: 'idle' };
		const { candidates, outlets, gate } = await send('candidates', summaryOf(article));
		this.gate = gate;
		const [best] = candidates;
		if (!best || !(best.recognition.matches || asked)) return { state: 'nothing' };
		const speech = await this.speech(settings);
		if (!current()) return { state: 'nothing' };
		const { languages } = speech;
		// Read again: the page may have changed while the background answered.
		this.reread = () => this.read({ ...best, outlets, languages });
		const tools: ToolBox = {
			openSettings: () => void send('openOptions', null).catch(() => undefined),
			bring: (tool) => send('bringTool', tool).catch(() => false),
			saveChoice: (change) => void send('saveChoice', change).catch(() => undefined),
		};
		const startedMs = performance.now();
		this.annotation = new Annotation(this.reread(), { document, settings, speech, tools });
		this.renewals.done(this.size(), startedMs, performance.now());
		return this.annotation.state();
	}

	/** What the sidebar speaks; English alone is there without asking. */
	private async speech({ language }: Settings): Promise<Speech> {
		const languages = readerLanguages(language, this.window.navigator.languages);
		return { languages, catalogues: await send('words', languages) };
	}

	private read(given: Candidate & Pick<Shelved, 'outlets'> & { languages: string[] }): ReadReport {
		const reading = readPage(this.window.document, parseAddress(this.window.location.href));
		const article = readArticle(reading.page);
		return { reading, report: readReport({ page: reading.page, article, ...given }) };
	}

	private gone(): boolean {
		return !this.annotation?.stands();
	}

	private paused(settings: Settings): boolean {
		return !settings.annotate || isPaused(settings, parseAddress(this.window.location.href).host);
	}

	/** Whether the extension was updated or removed under this page. */
	private outdated(): boolean {
		return !browser.runtime?.id;
	}

	private close(): void {
		clearTimeout(this.waitingToRenew);
		this.takeAway();
		this.end.abort();
		unmarkReader();
	}
}

function failed(error: unknown): PageState {
	return { state: 'failed', problem: error instanceof Error ? error.message : String(error) };
}
