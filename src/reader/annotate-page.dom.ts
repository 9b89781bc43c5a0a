import type { ShownState } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { keysOf, standsUnder } from '../sidebar/keys.ts';
import { mountSidebar } from '../sidebar/mount.dom.tsx';
import type { MountedSidebar } from '../sidebar/mounted-sidebar.dom.ts';
import { type Anchors, anchorsOf, anchorsReturned, anchorsStand } from './anchors.dom.ts';
import type { AnnotateOptions, PlacedReport } from './annotation-input.dom.ts';
import { articleBox } from './article-box.dom.ts';
import type { TidyReading } from './article-reading.dom.ts';
import type { Changes } from './changes.dom.ts';
import { choosingActions } from './choosing.dom.ts';
import { Paced } from './paced.dom.ts';
import { PageClutter } from './page-clutter.dom.ts';
import { shownState } from './shown-state.ts';
import { ToldHighlights } from './told-highlights.dom.ts';

const LISTING_MS = 3000;

/** Everything that Sidelight has put on a page, and the way to take all of it away. */
export class Annotation {
	readonly #options: AnnotateOptions;
	readonly #clutter: PageClutter;
	/** While the list of what is hidden keeps growing, it is drawn now and then. */
	readonly #listing = new Paced(() => this.#sidebar.update({ clutter: this.#clutter.view }), LISTING_MS);
	readonly highlights: ToldHighlights;
	readonly #end = new AbortController();
	#sidebar: MountedSidebar;
	#page: TidyReading;
	#told: PlacedReport;
	#settings: Settings;
	#anchors: Anchors;

	constructor(options: AnnotateOptions) {
		const { document, page, told, settings } = options;
		this.#options = options;
		this.#page = page;
		this.#told = told;
		this.#settings = settings;
		this.#anchors = anchorsOf(page.article, page.reading);
		this.#clutter = new PageClutter(page, document, { ...settings, hidden: settings.hideClutter });
		this.highlights = new ToldHighlights({
			document,
			signal: this.#end.signal,
			shown: settings.highlights,
			clicked: (hit) => this.#sidebar.reveal(hit),
			changed: (marks) => this.#sidebar.update({ marks }),
			switched: options.tools.setHighlights,
		});
		try {
			this.#sidebar = this.#mount(options.open);
		} catch (error) {
			// Clutter is hidden only where there is a sidebar to bring it back.
			this.#clutter.lift();
			this.#end.abort();
			throw error;
		}
		this.#paint();
	}

	get host(): HTMLElement {
		return this.#sidebar.host;
	}

	/** The last reading of the page, what is told of it and by which reading, and the settings. */
	get now(): { page: TidyReading; told: PlacedReport; settings: Settings } {
		return { page: this.#page, told: this.#told, settings: this.#settings };
	}

	/** Whether the article that was annotated is still on the page. */
	stands(): boolean {
		return anchorsStand(this.#anchors);
	}

	/** Whether the same article is there in other elements, as when an application renders it anew. */
	returned(): boolean {
		return anchorsReturned(this.#anchors, this.#options.document);
	}

	/** Other articles that came below this one. */
	get others(): ReadonlySet<Node> {
		return this.#clutter.others;
	}

	/** Label what came late. True when the article itself changed, so that a new reading is due. */
	take(changes: Changes): boolean {
		const { isListChanged, isArticleChanged } = this.#clutter.take(changes);
		if (isListChanged) this.#listing.ask();
		this.#sidebar.giveWay();
		return isArticleChanged;
	}

	/**
	 * Put another reading of the same article in place of the last: the page loaded more, or rendered again. What the
	 * article says is told afterwards; until then the passages stand where they stood.
	 */
	renew(reread: () => TidyReading): void {
		this.#clutter.lift();
		this.#page = reread();
		const { reading, article } = this.#page;
		this.#anchors = anchorsOf(article, reading);
		this.#clutter.renew(this.#page);
		this.#sidebar.update({ clutter: this.#clutter.view });
	}

	/** Show what the article says; nothing once all was taken away. */
	tell(told: PlacedReport): void {
		if (this.#end.signal.aborted) return;
		this.#told = told;
		this.#sidebar.update({ report: told.report });
		this.#paint();
	}

	setClutter(hidden: boolean): void {
		this.#clutter.setAll(hidden);
		this.#clutterChanged();
	}

	setSidebar(open: boolean): void {
		this.#sidebar[open ? 'open' : 'close']();
	}

	settingsChanged(settings: Settings): void {
		if (this.#end.signal.aborted) return;
		const before = this.#settings;
		this.#settings = settings;
		if (settings.hideClutter !== before.hideClutter) this.setClutter(settings.hideClutter);
		if (settings.highlights !== before.highlights) this.#paint();
		if (settings.choices.join('\n') !== before.choices.join('\n')) {
			this.#clutter.setChoices(settings.choices);
			this.#clutterChanged();
		}
		if (standsUnder(settings, before)) return;
		const open = this.#sidebar.isOpen();
		this.#sidebar.remove();
		this.#sidebar = this.#mount(open);
	}

	state(): ShownState {
		return shownState(this.#told.report, this.#clutter.view, {
			clutterHidden: this.#clutter.isOn,
			sidebarOpen: this.#sidebar.isOpen(),
		});
	}

	/** Leave the page as it was. */
	remove(): void {
		this.#end.abort();
		this.#listing.stop();
		this.highlights.remove();
		this.#sidebar.remove();
		this.#clutter.lift();
	}

	#mount(open: boolean): MountedSidebar {
		const { document, texts, tools } = this.#options;
		const { theme } = this.#settings;
		return mountSidebar({
			document,
			report: this.#told.report,
			preferences: { ...tools, theme, texts, open, keys: keysOf(this.#settings) },
			clutter: this.#clutter.view,
			marks: this.highlights.marks,
			articleBox: () => articleBox(this.#page.article, this.#page.reading),
			actions: {
				...this.highlights.ways,
				setClutterHidden: (hidden) => this.setClutter(hidden),
				setPieceHidden: (element, hidden) => this.#setPiece(element, hidden),
				...choosingActions({
					...this.#options,
					signal: this.#end.signal,
					now: () => ({ ...this.now, texts }),
					tell: (told) => this.tell(told),
					stepAside: (aside) => (aside ? this.#sidebar.close() : this.#sidebar.open('[data-pick]')),
				}),
			},
		});
	}

	#paint(): void {
		this.highlights.paint(this.#told, this.#settings.highlights);
	}

	#setPiece(element: number, hidden: boolean): void {
		this.#clutter.setPiece(element, hidden);
		this.#clutterChanged();
	}

	#clutterChanged(): void {
		this.#sidebar.update({ clutter: this.#clutter.view });
		this.#sidebar.place();
	}
}
