import { render } from 'preact';
import type { Words } from '../locale/sidebar-words.ts';
import { speak } from '../locale/translator.ts';
import type { ChosenPlace } from '../settings/site-places.ts';
import { clutterSaid } from './clutter-said.ts';
import { drawSidebar } from './draw.dom.tsx';
import { addHost, type SidebarHost } from './host.dom.ts';
import { addKeys, type KeyDesk } from './key-actions.dom.ts';
import { type Layout, startLayout } from './layout.dom.ts';
import type { MountedSidebar, SidebarChange, SidebarOptions } from './mounted-sidebar.dom.ts';
import { movedText } from './moved-bar.tsx';
import { onceATask } from './once-a-task.ts';
import { countFound, findInReport } from './search.ts';
import { buttonFor, foldsAround, initialState, type SidebarState, showsPanel } from './sidebar-state.ts';
import type { TakenKey } from './take-along.ts';
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
		const { document, preferences, articleBox, later = setTimeout } = options;
		const window = document.defaultView as Window;
		this.#given = { ...options };
		this.#translator = speak(preferences.texts);
		const { direction, language } = this.#translator;
		this.#host = addHost(document);
		const { container } = this.#host;
		Object.assign(container, { lang: language, dir: direction });
		this.#stopTheme = followTheme(window, container, preferences.theme);
		container.addEventListener('keydown', (event) => this.#onKey(event));
		this.#keys = addKeys({ sidebar: this, container, words: this.#translator, given: () => this.#given });
		this.#layout = startLayout({
			window,
			...{ articleBox, direction, sidebar: this },
			chosen: () => this.#given.preferences.place,
		});
		container.addEventListener('click', () => options.actions.isOutdated?.() && this.#drawSoon());
		this.#state = initialState(preferences.open, this.#layout.place(preferences.open));
		this.#draw();
		if (preferences.open) later(() => this.host.isConnected && this.#change({}));
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
		const stands = this.#layout.place(this.#state.open);
		// What the reader pulled out in one form does not cover the page in another.
		const expanded = this.#state.expanded && stands.placement.mode === this.#state.placement.mode;
		this.#change({ ...stands, expanded });
	}

	giveWay() {
		const { placement, open, insets: before } = this.#state;
		if (this.#layout.isOff(placement, open)) return this.place();
		const insets = this.#layout.giveWay(placement, open);
		if (insets.top !== before.top || insets.bottom !== before.bottom) this.#change({ insets });
	}

	update(change: SidebarChange) {
		const { clutter } = this.#given;
		const said = clutterSaid(clutter, Object.assign(this.#given, change).clutter, this.#translator);
		this.#change({ brief: this.#state.brief, ...(said && { said }) });
	}

	open(focus = '.panel') {
		const { activeElement } = this.#given.document;
		if (activeElement !== this.#host.element) this.#before = activeElement ?? undefined;
		this.#change({ open: true, ...this.#layout.place(true), expanded: true });
		this.#focus(focus);
		this.#given.actions.openChanged?.(true);
	}

	close() {
		const hadFocus = this.#host.root.activeElement !== null;
		this.#change({ open: false, ...this.#layout.place(false), expanded: false, moved: undefined, said: '' });
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

	#choose(place: ChosenPlace) {
		this.#given.preferences = { ...this.#given.preferences, place };
		this.#given.actions.savePlace(place);
		this.place();
	}

	#change(change: Partial<SidebarState>) {
		this.#state = { ...this.#state, brief: false, ...change };
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
		drawSidebar(this.#host.container, {
			given: this.#given,
			state: this.#state,
			translator: this.#translator,
			choose: (place) => this.#choose(place),
			change: (change) => this.#change(change),
			visit: (target, place) => this.#visit(target, place),
			goBack: () => this.#goBack(),
			tellTaken: (taken) => this.#tellTaken(taken),
			search: (query) => this.#search(query),
			showKeys: this.#keys.show,
			redraw: this.#drawSoon,
			sidebar: this,
		});
	}
}
