import { render } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import { speak } from '../locale/translator.ts';
import { clutterSaid } from './clutter-said.ts';
import { drawWith } from './context.tsx';
import { addHost, type SidebarHost } from './host.dom.ts';
import { keepTyping } from './keep-typing.dom.ts';
import { addKeys, type KeyDesk } from './key-actions.dom.ts';
import { type Layout, startLayout } from './layout.dom.ts';
import type { MountedSidebar, SidebarChange, SidebarOptions } from './mounted-sidebar.dom.ts';
import { movedText } from './moved-bar.tsx';
import { onceATask } from './once-a-task.ts';
import { Panel } from './panel.tsx';
import type { Reading } from './reading.ts';
import { countFound, findInReport } from './search.ts';
import { buttonFor, foldsAround, initialState, type SidebarState, showsPanel } from './sidebar-state.ts';
import { type TakenKey, takeAlong } from './take-along.ts';
import type { Target } from './target.ts';
import { followTheme } from './theme.dom.ts';

/** Put the sidebar into the page. The focus stays where it is. */
export function mountSidebar(options: SidebarOptions): MountedSidebar {
	return new Sidebar(options);
}

/** A focus that scrolls to itself would end the page's own way to a passage. */
const STILL: FocusOptions = { preventScroll: true };

class Sidebar implements MountedSidebar {
	readonly #host: SidebarHost;
	#state: SidebarState;
	readonly #layout: Layout;
	readonly #translator: Words;
	readonly #stopTheme: () => void;
	readonly #keys: KeyDesk;
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
		keepTyping(this.#host.container);
		const { container } = this.#host;
		this.#keys = addKeys({ sidebar: this, container, words: this.#translator, given: () => this.#given });
		this.#layout = startLayout({ window, articleBox, direction, resized: () => this.place() });
		container.addEventListener('click', () => options.actions.isOutdated?.() && this.#drawSoon());
		this.#state = initialState(preferences.open, this.#layout.place(preferences.open));
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
		this.#host.unzoom();
		const placement = this.#layout.place(this.#state.open);
		// What the reader pulled out in one form does not cover the page in another.
		const expanded = this.#state.expanded && placement.mode === this.#state.placement.mode;
		this.#change({ placement, expanded });
	}

	update(change: SidebarChange) {
		const { clutter } = this.#given;
		Object.assign(this.#given, change);
		const said = clutterSaid(clutter, this.#given.clutter, this.#translator);
		this.#change(said ? { said } : {});
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
		for (const fold of foldsAround(target)) this.#given.preferences.folds.set(fold, true);
		this.#state = { ...this.#state, query: '' };
		this.open();
		this.#focus(buttonFor(target));
	}

	remove() {
		this.#stopTheme();
		this.#keys.stop();
		this.#layout.remove();
		render(null, this.#host.container);
		this.#host.remove();
	}

	#change(change: Partial<SidebarState>) {
		this.#state = { ...this.#state, ...change };
		this.#draw();
	}

	#visit(target: Target, place = 0) {
		const moved = { target, stop: this.#given.actions.goTo(target, place) };
		const sheet = this.#state.placement.mode === 'sheet';
		this.#change({ moved, said: movedText(moved, this.#translator), ...(sheet && { expanded: false }) });
		// From one place to the next the focus stays on its button.
		if (!this.#host.root.activeElement?.closest('.moved')) this.#focus('[data-back]', STILL);
	}

	#goBack() {
		const { moved } = this.#state;
		this.#change({ moved: undefined, said: '', expanded: true });
		if (moved) this.#focus(buttonFor(moved.target));
		this.#given.actions.goBack();
	}

	#tellTaken(key: TakenKey | undefined) {
		const taken = key ? this.#translator.say(key) : '';
		if (this.host.isConnected) this.#change({ taken, said: taken });
	}

	#onKey(event: KeyboardEvent) {
		if (event.key !== 'Escape' || !showsPanel(this.#state)) return;
		event.stopPropagation();
		const { placement, expanded, query } = this.#state;
		if (query) this.#search('');
		else if (placement.mode === 'sheet' && expanded) this.#change({ expanded: false });
		else this.close();
	}

	#search(query: string) {
		const count = countFound(findInReport(this.#given.report, query));
		this.#change({ query, said: query.trim() && this.#translator.say('search.found', { count }) });
		this.#focus('[data-search]', STILL);
	}

	#giveFocusBack() {
		const before = this.#before;
		this.#before = undefined;
		if (before instanceof HTMLElement && before.isConnected && before !== this.#given.document.body)
			before.focus();
		else this.#focus('.reopen');
	}

	#focus(selector: string, options?: FocusOptions) {
		this.#host.root.querySelector<HTMLElement>(selector)?.focus(options);
	}

	#draw() {
		const { report, actions, clutter, marks } = this.#given;
		const reading: Reading = {
			report,
			actions,
			clutter,
			marks,
			translator: this.#translator,
			visit: (target, place) => this.#visit(target, place),
			taken: this.#state.taken,
			take: (what) => void takeAlong(what, actions, (taken) => this.#tellTaken(taken)),
			keys: this.#given.preferences.keys,
			showKeys: this.#keys.show,
			folds: this.#given.preferences.folds,
			search: { query: this.#state.query, ask: (query) => this.#search(query) },
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
