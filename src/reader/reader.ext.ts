import { speakAlike } from '../locale/reader-languages.ts';
import type { PageState } from '../messages/protocol.ts';
import { parseAddress } from '../page/address.ts';
import { isPaused } from '../settings/paused.ts';
import type { Settings } from '../settings/settings.ts';
import { isOnRoot } from '../sidebar/own-element.dom.ts';
import { Annotation } from './annotate-page.dom.ts';
import { type ArticleReading, readArticleOn, tidy } from './article-reading.dom.ts';
import { askReport, askTexts } from './ask.ext.ts';
import { askSettings } from './ask-settings.ext.ts';
import { type ChangeCollector, type Changes, collectChanges } from './changes.dom.ts';
import { isOutdated } from './outdated.ext.ts';
import { Paced } from './paced.dom.ts';
import { unmarkReader } from './reader-mark.ts';
import { askScout } from './scout-post.ts';
import { failed } from './shown-state.ts';
import { tellAgain } from './tell.ext.ts';
import { toolBox } from './tool-box.ext.ts';

const REST_MS = 150;
const SETTLE_MS = 250;

/** What Sidelight does on one page: what the extension and its pages ask of it, and what the page does meanwhile. */
export class Reader {
	#annotation: Annotation | undefined;
	#waiting: PageState = { state: 'working' };
	#reread: (() => ArticleReading) | undefined;
	#rereading = new Paced(() => this.#renew());
	readonly #changes: ChangeCollector;
	#settling: ReturnType<typeof setTimeout> | undefined;
	/** Counts the looks, so that an answer that comes after the page went on is dropped. */
	#looks = 0;
	readonly #window: Window;
	readonly #end: AbortController;

	constructor(window: Window, end: AbortController) {
		this.#window = window;
		this.#end = end;
		this.#changes = collectChanges(
			window.document,
			{ quietMs: REST_MS, signal: end.signal, ignore: () => this.#annotation?.host },
			(changes) => (isOutdated() ? this.#close() : this.#changed(changes)),
		);
	}

	get report() {
		return this.#annotation?.now.told.report;
	}

	state(): PageState {
		return this.#annotation?.state() ?? this.#waiting;
	}

	with(change: (annotation: Annotation) => void): PageState {
		if (this.#annotation) change(this.#annotation);
		return this.state();
	}

	/** Annotate whatever we think; where that is done already, it is not done again. */
	async asked(): Promise<PageState> {
		if (!this.#annotation || this.#gone()) return this.look({ asked: true });
		if (!this.#annotation.state().sidebarOpen) this.#annotation.setSidebar(true);
		return this.state();
	}

	takeAway(): PageState {
		this.#looks += 1;
		this.#rereading.stop();
		this.#rereading = new Paced(() => this.#renew());
		this.#annotation?.remove();
		this.#annotation = undefined;
		this.#waiting = { state: 'idle' };
		return this.#waiting;
	}

	settingsChanged(settings: Settings): void {
		if (this.#paused(settings)) this.takeAway();
		else if (this.#annotation && speakAlike(this.#annotation.now.settings, settings))
			this.#annotation.settingsChanged(settings);
		// In another language the facts are others, too: they come from the background.
		else void this.look({ asked: this.#annotation !== undefined });
	}

	/** The address changed: our article may be gone, another may be there. */
	arrived(): void {
		if (this.#gone()) void this.look({ asked: false });
	}

	/** Something came, or went: what is late is labelled, and an article that goes may be on its way back. */
	#changed(changes: Changes): void {
		if (!this.#annotation) return;
		// The page will not have the sidebar, and without it nobody could bring back what is hidden.
		if (!isOnRoot(this.#annotation.host)) return void this.takeAway();
		const isDue = this.#annotation.take(changes);
		clearTimeout(this.#settling);
		if (this.#gone()) this.#settling = setTimeout(() => this.#settled(), SETTLE_MS);
		else {
			if (isDue) this.#rereading.ask();
			this.#annotation.highlights.mend();
		}
	}

	#settled(): void {
		if (!this.#annotation || !this.#gone()) return;
		if (this.#annotation.returned()) this.#rereading.ask();
		else void this.look({ asked: false });
	}

	/** Read the page again: the article's own text changed. */
	#renew(): void {
		if (isOutdated()) this.#close();
		else if (!this.#annotation || !this.#reread) return;
		else if (this.#gone() && !this.#annotation.returned()) void this.look({ asked: false });
		else {
			const reread = this.#reread;
			this.#annotation.renew(() => tidy(reread()));
			void tellAgain(this.#annotation);
		}
	}

	/** Read the page and annotate it when it is about an event; `asked`: the reader wants it whatever we think. */
	async look({ asked }: { asked: boolean }): Promise<PageState> {
		this.takeAway();
		const look = this.#looks;
		this.#waiting = { state: 'working' };
		const state = await this.#annotate(asked, () => look === this.#looks).catch(failed);
		if (look === this.#looks) this.#waiting = state;
		return this.state();
	}

	async #annotate(asked: boolean, current: () => boolean): Promise<PageState> {
		// On all other pages nobody is asked anything.
		if (!asked && !((await askScout()) && current())) return { state: 'idle' };
		const settings = await askSettings();
		if (!asked && this.#paused(settings)) return { state: 'idle' };
		const { document, location } = this.#window;
		const times = this.#changes.forget();
		// An endless page changes its address while our article stands: it is read under its own.
		const address = parseAddress(location.href);
		const first = readArticleOn(document, address);
		if (!asked && !first.article.isArticle) return { state: 'idle' };
		const answers = Promise.all([askReport(first, settings, { asked }), askTexts(settings), toolBox()]);
		// Decided while the background finds out what the article says.
		const page = tidy(first);
		const [{ report }, texts, tools] = await answers;
		if (!report || !current()) return { state: 'nothing' };
		this.#reread = () => {
			this.#changes.forget();
			return readArticleOn(document, address, this.#annotation?.others);
		};
		// The page may have changed while the background answered.
		const isStill = this.#changes.forget() === times;
		this.#annotation = new Annotation({
			document,
			page: isStill ? page : tidy(this.#reread()),
			told: { report, on: first },
			settings,
			texts,
			tools,
			open: asked || settings.autoOpen,
		});
		if (!isStill) void tellAgain(this.#annotation);
		return this.#annotation.state();
	}

	#gone(): boolean {
		return !this.#annotation?.stands();
	}

	#paused(settings: Settings): boolean {
		return !settings.annotate || isPaused(settings, parseAddress(this.#window.location.href).host);
	}

	#close(): void {
		this.takeAway();
		this.#end.abort();
		unmarkReader();
	}
}
