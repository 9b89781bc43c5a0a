import { render } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import { speak } from '../locale/translator.ts';
import type { Report } from '../report/report.ts';
import { drawWith } from './context.tsx';
import { addHost, type SidebarHost } from './host.dom.ts';
import { type Layout, startLayout } from './layout.dom.ts';
import { movedText } from './moved-bar.tsx';
import { onceATask } from './once-a-task.ts';
import { Panel } from './panel.tsx';
import type { Column } from './place.ts';
import type { ClutterView, Reading, SidebarActions, SidebarPreferences } from './reading.ts';
import { buttonFor, foldsAround, moveTo, type SidebarState, showsPanel } from './sidebar-state.ts';
import type { Target } from './target.ts';
import { followTheme } from './theme.dom.ts';

export type SidebarOptions = {
	document: Document;
	report: Report;
	actions: SidebarActions;
	preferences: SidebarPreferences;
	/** Whether clutter is hidden now, and what of it is shown nevertheless. */
	clutter: ClutterView;
	/** The article's column now, in viewport coordinates; undefined when it is not known. */
	articleBox: () => Column | undefined;
};

/** The sidebar in a page. */
export type MountedSidebar = {
	/** The closed shadow root, for tests and tools; the page cannot reach it. */
	readonly root: ShadowRoot;
	readonly host: HTMLElement;
	isOpen: () => boolean;
	/** Show another report, or another state of the clutter. */
	update: (change: { report?: Report; clutter?: ClutterView }) => void;
	/** Open it because the reader asked for it: the focus moves into it, to what a selector finds. */
	open: (focus?: string) => void;
	close: () => void;
	/** Open it at something that the reader clicked in the article. */
	reveal: (target: Target) => void;
	/** Work out anew where it stands, after the page's layout changed. */
	place: () => void;
	/** Take it away; the page's HTML and stylesheets are as before. */
	remove: () => void;
};

/** Put the sidebar into the page. The focus stays where it is. */
export function mountSidebar(options: SidebarOptions): MountedSidebar {
	return new Sidebar(options);
}

class Sidebar implements MountedSidebar {
	readonly #host: SidebarHost;
	#state: SidebarState;
	readonly #layout: Layout;
	readonly #translator: Words;
	readonly #folds = new Map<string, boolean>();
	readonly #stopTheme: () => void;
	readonly #given: SidebarOptions;
	/** What had the focus before the reader opened the sidebar. */
	#before: Element | undefined;
	readonly #drawSoon = onceATask(() => this.host.isConnected && this.#draw());

	constructor(options: SidebarOptions) {
		const { document, preferences, articleBox } = options;
		const window = document.defaultView;
		if (!window) throw new Error('the document has no window');
		this.#given = { ...options };
		this.#translator = speak(preferences.texts);
		const { direction, language } = this.#translator;
		this.#host = addHost(document);
		Object.assign(this.#host.container, { lang: language, dir: direction });
		this.#stopTheme = followTheme(window, this.#host.container, preferences.theme);
		this.#host.container.addEventListener('keydown', (event) => this.#onKey(event));
		this.#layout = startLayout({ window, articleBox, direction, resized: () => this.place() });
		const { open } = preferences;
		this.#state = { open, expanded: false, placement: this.#layout.place(open), moved: undefined, said: '' };
		this.#draw();
	}

	get root(): ShadowRoot {
		return this.#host.root;
	}

	get host(): HTMLElement {
		return this.#host.element;
	}

	isOpen(): boolean {
		return showsPanel(this.#state);
	}

	/** Find the place that fits the window and the page as they are now. */
	place() {
		const placement = this.#layout.place(this.#state.open);
		// What the reader pulled out in one form does not cover the page in another.
		const expanded = this.#state.expanded && placement.mode === this.#state.placement.mode;
		this.#change({ placement, expanded });
	}

	update(change: { report?: Report; clutter?: ClutterView }) {
		Object.assign(this.#given, change);
		this.#draw();
	}

	open(focus = '.panel') {
		const { activeElement } = this.#given.document;
		if (activeElement !== this.#host.element) this.#before = activeElement ?? undefined;
		this.#change({ open: true, placement: this.#layout.place(true), expanded: true });
		this.#focus(focus);
		this.#given.actions.openChanged?.(true);
	}

	close() {
		const hadFocus = this.#host.root.activeElement !== null;
		const placement = this.#layout.place(false);
		this.#change({ open: false, placement, expanded: false, moved: undefined, said: '' });
		if (hadFocus) this.#giveFocusBack();
		this.#given.actions.openChanged?.(false);
	}

	reveal(target: Target) {
		for (const fold of foldsAround(target)) this.#folds.set(fold, true);
		this.open();
		this.#focus(buttonFor(target));
	}

	remove() {
		this.#stopTheme();
		this.#layout.remove();
		render(null, this.#host.container);
		this.#host.remove();
	}

	#change(change: Partial<SidebarState>) {
		this.#state = { ...this.#state, ...change };
		this.#draw();
	}

	#visit(target: Target, place = 0) {
		const move = moveTo(this.#given.report, target, place);
		const moved = { ...move, found: this.#given.actions.goTo(target, move.place) };
		const sheet = this.#state.placement.mode === 'sheet';
		this.#change({ moved, said: movedText(moved, this.#translator), ...(sheet && { expanded: false }) });
		if (sheet) this.#focus('[data-back]');
	}

	#goBack() {
		const { moved } = this.#state;
		this.#change({ moved: undefined, said: '', expanded: true });
		if (moved) this.#focus(buttonFor(moved.target));
	}

	#onKey(event: KeyboardEvent) {
		if (event.key !== 'Escape' || !showsPanel(this.#state)) return;
		event.stopPropagation();
		const { placement, expanded } = this.#state;
		if (placement.mode === 'sheet' && expanded) this.#change({ expanded: false });
		else this.close();
	}

	#giveFocusBack() {
		const before = this.#before;
		this.#before = undefined;
		if (before instanceof HTMLElement && before.isConnected && before.tagName !== 'BODY') before.focus();
		else this.#focus('.reopen');
	}

	#focus(selector: string) {
		this.#host.root.querySelector<HTMLElement>(selector)?.focus();
	}

	#draw() {
		const { report, actions, clutter } = this.#given;
		const reading: Reading = {
			report,
			actions,
			clutter,
			translator: this.#translator,
			dossierLanguage: this.#translator.language,
			visit: (target, place) => this.#visit(target, place),
			folds: this.#folds,
			redraw: this.#drawSoon,
		};
		const panel = (
			<Panel
				state={this.#state}
				open={() => this.open()}
				close={() => this.close()}
				setExpanded={(expanded) => this.#change({ expanded })}
				goBack={() => this.#goBack()}
			/>
		);
		drawWith(reading, () => render(panel, this.#host.container));
	}
}
