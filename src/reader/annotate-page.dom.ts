import type { ShownState } from '../messages/protocol.ts';
import type { Settings } from '../settings/settings.ts';
import { type Highlights, paintHighlights } from '../sidebar/highlights.dom.ts';
import { type MountedSidebar, mountSidebar } from '../sidebar/mount.dom.tsx';
import type { Target } from '../sidebar/target.ts';
import { type Anchors, anchorsOf, anchorsReturned, anchorsStand } from './anchors.dom.ts';
import type { ReadReport, Speech } from './annotation-input.dom.ts';
import { articleBox } from './article-box.dom.ts';
import type { Changes } from './changes.dom.ts';
import { choosingActions, type ToolBox } from './choosing.dom.ts';
import { Paced } from './paced.dom.ts';
import { PageClutter } from './page-clutter.dom.ts';
import { passagesOf } from './passages.dom.ts';
import { isPlainClick } from './plain-click.dom.ts';
import { shownState } from './shown-state.ts';

export type AnnotateOptions = {
	document: Document;
	settings: Settings;
	speech: Speech;
	tools: ToolBox;
};

const LISTING_MS = 3000;

/** Everything that Sidelight has put on a page, and the way to take all of it away. */
export class Annotation {
	readonly #options: AnnotateOptions;
	readonly #clutter: PageClutter;
	/** While the list of what is hidden keeps growing, it is drawn now and then. */
	readonly #listing = new Paced(() => this.#sidebar.update({ clutter: this.#clutter.view }), LISTING_MS);
	readonly #end = new AbortController();
	#sidebar: MountedSidebar;
	#read: ReadReport;
	#settings: Settings;
	#anchors: Anchors;
	#highlights: Highlights | undefined;

	constructor(read: ReadReport, options: AnnotateOptions) {
		const { document, settings } = options;
		this.#options = options;
		this.#read = read;
		this.#settings = settings;
		this.#anchors = anchorsOf(read.report.article, read.reading);
		const { hideClutter: hidden, choices } = settings;
		this.#clutter = new PageClutter(read, document, { hidden, choices });
		try {
			this.#sidebar = this.#mount(true);
		} catch (error) {
			// Clutter is hidden only where there is a sidebar to bring it back.
			this.#clutter.lift();
			throw error;
		}
		this.#paint();
		document.addEventListener('click', (event) => this.#clicked(event), { signal: this.#end.signal });
	}

	get host(): Node {
		return this.#sidebar.host;
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
		return isArticleChanged;
	}

	/** Put another reading of the same article in place of the last: the page loaded more, or rendered again. */
	renew(reread: () => ReadReport): void {
		this.#clutter.lift();
		this.#read = reread();
		const { reading, report } = this.#read;
		this.#anchors = anchorsOf(report.article, reading);
		this.#clutter.renew(this.#read);
		this.#sidebar.update({ report, clutter: this.#clutter.view });
		this.#paint();
	}

	setClutter(hidden: boolean): void {
		this.#clutter.setAll(hidden);
		this.#clutterChanged();
	}

	setSidebar(open: boolean): void {
		if (open) this.#sidebar.open();
		else this.#sidebar.close();
	}

	settingsChanged(settings: Settings): void {
		const before = this.#settings;
		this.#settings = settings;
		if (settings.hideClutter !== before.hideClutter) this.setClutter(settings.hideClutter);
		if (settings.highlights !== before.highlights) this.#paint();
		if (settings.choices.join('\n') !== before.choices.join('\n')) this.#choicesChanged();
		if (settings.theme === before.theme) return;
		const open = this.#sidebar.isOpen();
		this.#sidebar.remove();
		this.#sidebar = this.#mount(open);
	}

	state(): ShownState {
		return shownState(this.#read.report, this.#clutter.view, {
			clutterHidden: this.#clutter.isOn,
			sidebarOpen: this.#sidebar.isOpen(),
		});
	}

	/** Leave the page as it was. */
	remove(): void {
		this.#end.abort();
		this.#listing.stop();
		this.#highlights?.remove();
		this.#sidebar.remove();
		this.#clutter.lift();
	}

	#mount(open: boolean): MountedSidebar {
		const { document, speech } = this.#options;
		const { theme } = this.#settings;
		return mountSidebar({
			document,
			report: this.#read.report,
			preferences: { theme, texts: speech.texts, open },
			clutter: this.#clutter.view,
			articleBox: () => articleBox(this.#read.report.article, this.#read.reading),
			actions: {
				goTo: (target, place) => this.#goTo(target, place),
				setClutterHidden: (hidden) => this.setClutter(hidden),
				setPieceHidden: (element, hidden) => this.#setPiece(element, hidden),
				...this.#choosing(),
			},
		});
	}

	#choosing(): ReturnType<typeof choosingActions> {
		const { document, tools } = this.#options;
		return choosingActions({
			document,
			tools,
			signal: this.#end.signal,
			now: () => ({ read: this.#read, settings: this.#settings, speech: this.#options.speech }),
			stepAside: (aside) => (aside ? this.#sidebar.close() : this.#sidebar.open('[data-pick]')),
		});
	}

	#choicesChanged(): void {
		this.#clutter.setChoices(this.#settings.choices);
		this.#clutterChanged();
	}

	#paint(): void {
		this.#highlights?.remove();
		this.#highlights = paintHighlights({
			document: this.#options.document,
			passages: passagesOf(this.#read.report, this.#read.reading),
			shown: this.#settings.highlights,
		});
	}

	#goTo(target: Target, place: number): boolean {
		const there = this.#highlights?.scrollTo(target, place) ?? false;
		if (there) this.#highlights?.flash(target, place);
		return there;
	}

	#setPiece(element: number, hidden: boolean): void {
		this.#clutter.setPiece(element, hidden);
		this.#clutterChanged();
	}

	#clutterChanged(): void {
		this.#sidebar.update({ clutter: this.#clutter.view });
		this.#sidebar.place();
	}

	/** A plain click on a passage shows its fact. */
	#clicked(event: MouseEvent): void {
		if (!this.#settings.highlights || !isPlainClick(event, this.#options.document)) return;
		const hit = this.#highlights?.at(event.clientX, event.clientY);
		if (hit) this.#sidebar.reveal(hit);
	}
}
